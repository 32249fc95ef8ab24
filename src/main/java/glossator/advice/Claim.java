package glossator.advice;

import glossator.markdown.Outline.Passage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a passage that a reader may want to look up: a figure, or what somebody said.
 *
 * @param kind what an author would call them
 * @param words as readers see them
 */
record Claim(String kind, String words) {
    /** A number that stands alone: no part of a date, a time, a path or a name. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{Nd}_/:.#-])(?:[$€£¥₹]\\s?)?"
            + "(?:\\p{Nd}{1,3}(?:[.,\u00a0\u202f']\\p{Nd}{3}){1,6}|\\p{Nd}{1,18})(?:[.,]\\p{Nd}{1,18})?(?:\\s?[%‰€£¥₹])?"
            + "(?![\\p{L}\\p{Nd}_/:]|-\\p{Nd})");

    private static final Pattern QUOTE = Pattern.compile(
            "“([^“”]{1,1000})”|„([^„“”]{1,1000})[“”]|«([^«»]{1,1000})»|\"([^\"]{1,1000})\"|「([^「」]{1,1000})」");

    private static final int FEWEST_WORDS = 4;
    private static final int LONGEST_SHOWN = 60;

    /** Days and small counts end here. */
    private static final int SMALLEST_FIGURE = 32;

    /** The first claim of a passage: its quote, or else a figure. */
    static Optional<Claim> in(Passage passage) {
        if (passage.quotation() && !passage.text().isEmpty()) {
            return Optional.of(new Claim("quote", firstLine(passage.text())));
        }
        Matcher quotes = QUOTE.matcher(passage.text());
        while (quotes.find()) {
            String words = quotes.group().substring(1, quotes.group().length() - 1);
            boolean spoken = words.strip().split("\\s+").length >= FEWEST_WORDS;
            if (spoken || quotes.group(5) != null && words.length() > 2 * FEWEST_WORDS) {
                return Optional.of(new Claim("quote", words));
            }
        }
        Matcher numbers = NUMBER.matcher(passage.text());
        while (numbers.find()) {
            if (isFigure(numbers.group())) {
                return Optional.of(new Claim("figure", numbers.group()));
            }
        }
        return Optional.empty();
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").replaceAll("^[\\s\"“„«「]+|[\\s\"“”»」]+$", "");
    }

    /** Whether a number is one that somebody counted; years, days and what one counts on one's fingers are not. */
    private static boolean isFigure(String number) {
        boolean whole = number.chars().allMatch(Character::isDigit);
        if (!whole) {
            return true;
        }
        long value = Long.parseLong(number);
        boolean year = number.length() == 4 && value >= 1000 && value < 2200;
        return value >= SMALLEST_FIGURE && !year;
    }

    /** The words as a message quotes them. */
    String shown() {
        if (words.codePointCount(0, words.length()) <= LONGEST_SHOWN) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST_SHOWN)).stripTrailing() + "...";
    }
}
