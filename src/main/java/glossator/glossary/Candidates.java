package glossator.glossary;

import glossator.glossary.Candidate.Reason;
import glossator.markdown.TextRun;
import glossator.markdown.TextRun.Range;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds words that may lack a definition: abbreviations in capitals, coinages in quotation marks, emphasised words, names
 * with capitals. What the glossary knows, what is no prose and very frequent words are left out.
 */
public final class Candidates {
    private static final int LONGEST_PHRASE = 4;
    private static final int LONGEST_ACRONYM = 8;
    private static final String OPENING = "\"“„«‹「『";
    private static final String CLOSING = "\"”“»›」』";
    private static final String SENTENCE_ENDS = ".!?:;…。！？";
    /** What stands in the middle of a name without a capital. */
    private static final Set<String> INSIDE_NAMES = Set.of(
            "of", "the", "de", "del", "la", "las", "los", "y", "du", "des", "da", "do", "dos", "di", "van", "von",
            "der");

    private final TextRun run;
    private final Lexicon lexicon;
    private final Set<String> calendar;
    private final List<Candidate> found = new ArrayList<>();

    private Candidates(TextRun run, Lexicon lexicon, Set<String> calendar) {
        this.run = run;
        this.lexicon = lexicon;
        this.calendar = calendar;
    }

    /** The candidates in a page's prose, in reading order by kind and run; a pure function of its arguments. */
    public static List<Candidate> in(List<TextRun> runs, Lexicon lexicon) {
        List<Candidate> all = new ArrayList<>();
        Set<String> calendar = calendar(Locale.forLanguageTag(lexicon.tag()));
        for (TextRun run : runs) {
            Candidates candidates = new Candidates(run, lexicon, calendar);
            Prose.stretches(run).forEach(candidates::find);
            all.addAll(candidates.found);
        }
        return all;
    }

    /** Months and days of the week, which have capitals in some languages and are no names. */
    private static Set<String> calendar(Locale locale) {
        return Stream.concat(
                        Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, locale)),
                        Arrays.stream(DayOfWeek.values()).map(day -> day.getDisplayName(TextStyle.FULL, locale)))
                .collect(Collectors.toSet());
    }

    private void find(Range stretch) {
        List<Range> free = free(stretch);
        for (Range part : free) {
            quoted(part);
            emphasised(part);
            words(part);
        }
    }

    /** The parts of a stretch between the names that the glossary knows. */
    private List<Range> free(Range stretch) {
        List<Range> parts = new ArrayList<>();
        int from = stretch.start();
        for (Hit hit : lexicon.hits(run.text(), stretch.start(), stretch.end())) {
            parts.add(new Range(from, hit.start()));
            from = hit.end();
        }
        parts.add(new Range(from, stretch.end()));
        return parts;
    }

    private void quoted(Range part) {
        String text = run.text();
        for (int open = part.start(); open < part.end(); open++) {
            int kind = OPENING.indexOf(text.charAt(open));
            boolean opens = kind >= 0 && (open == 0 || !Character.isLetterOrDigit(text.charAt(open - 1)));
            int close = opens ? text.indexOf(CLOSING.charAt(kind), open + 1) : -1;
            if (close > open + 1 && close < part.end()) {
                phrase(Reason.QUOTED, open + 1, close);
                open = close;
            }
        }
    }

    private void emphasised(Range part) {
        for (Range emphasis : run.emphases()) {
            if (part.start() <= emphasis.start() && emphasis.end() <= part.end()) {
                phrase(Reason.EMPHASISED, emphasis.start(), emphasis.end());
            }
        }
    }

    /** A phrase of few words that is no sentence; a lone frequent word is stressed, not foreign. */
    private void phrase(Reason reason, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Characters.isSpace(run.text().charAt(start))) {
            start++;
        }
        while (start < end && Characters.isSpace(run.text().charAt(end - 1))) {
            end--;
        }
        Tokens tokens = lexicon.tokens(run.text(), start, end);
        String phrase = run.text().substring(start, end);
        boolean sentence = phrase.chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0);
        boolean letters = phrase.codePoints().anyMatch(Character::isLetter);
        int words = (int) phrase.chars().filter(Character::isWhitespace).count() + 1;
        boolean unspaced = phrase.codePoints().anyMatch(Characters::isUnspaced);
        boolean brief = words <= LONGEST_PHRASE && (!unspaced || tokens.size() <= 2 * LONGEST_PHRASE);
        if (letters && !sentence && brief && tokens.size() > 0 && !lexicon.isFrequent(phrase)) {
            add(reason, start, end);
        }
    }

    private void words(Range part) {
        Tokens tokens = lexicon.tokens(run.text(), part.start(), part.end());
        int token = 0;
        while (token < tokens.size()) {
            int last = nameEnd(tokens, token);
            if (isAcronym(tokens, token)) {
                add(Reason.ACRONYM, tokens.start(token), acronymEnd(tokens, token));
            } else if (last >= token) {
                name(tokens, token, last, part);
            }
            token = Math.max(token, last) + 1;
        }
    }

    /** A capital at the beginning of a sentence is no part of a name for sure; in German, that of a lone word is none. */
    private void name(Tokens tokens, int token, int last, Range part) {
        int first = token;
        if (beginsSentence(tokens, token, part)) {
            first++;
            while (first <= last && !isCapitalised(tokens, first)) {
                first++;
            }
        }
        if (first < last || first == last && !lexicon.capitalisesNouns()) {
            add(Reason.NAME, tokens.start(first), tokens.baseEnd(last));
        }
    }

    private boolean isAcronym(Tokens tokens, int token) {
        String word = run.text().substring(tokens.start(token), acronymEnd(tokens, token));
        boolean capitals = word.codePoints().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
        long letters = word.codePoints().filter(Character::isUpperCase).count();
        boolean roman = word.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
        return capitals
                && letters >= 2
                && word.length() <= LONGEST_ACRONYM
                && !roman
                && !Headline.surrounds(run.text(), tokens, token, token);
    }

    /** The end of an abbreviation without the small s of its plural. */
    private int acronymEnd(Tokens tokens, int token) {
        int end = tokens.baseEnd(token);
        boolean plural = end - tokens.start(token) > 2
                && run.text().charAt(end - 1) == 's'
                && Character.isUpperCase(run.text().charAt(end - 2));
        return plural ? end - 1 : end;
    }

    /** The last token of the name that begins at a token, or -1 where none does. */
    private int nameEnd(Tokens tokens, int token) {
        if (!isCapitalised(tokens, token)) {
            return -1;
        }
        int last = token;
        int next = token + 1;
        while (next < tokens.size() && !tokens.isTight(next)) {
            if (isCapitalised(tokens, next)) {
                last = next;
            } else if (lexicon.capitalisesNouns() || !INSIDE_NAMES.contains(word(tokens, next))) {
                break;
            }
            next++;
        }
        return last;
    }

    private boolean isCapitalised(Tokens tokens, int token) {
        String word = word(tokens, token);
        return Character.isUpperCase(word.codePointAt(0))
                && word.codePoints().anyMatch(Character::isLowerCase)
                && acronymEnd(tokens, token) == tokens.baseEnd(token)
                && !lexicon.isFrequent(word)
                && !calendar.contains(word);
    }

    private String word(Tokens tokens, int token) {
        return run.text().substring(tokens.start(token), tokens.end(token));
    }

    /** Whether a capital proves nothing, since a sentence, a quotation or the block begins here. */
    private boolean beginsSentence(Tokens tokens, int token, Range part) {
        int at = tokens.start(token);
        String text = run.text();
        while (at > 0 && (Characters.isSpace(text.charAt(at - 1)) || Characters.isQuote(text.charAt(at - 1)))) {
            at--;
        }
        return at == 0
                || SENTENCE_ENDS.indexOf(text.charAt(at - 1)) >= 0
                || at < tokens.start(token) && Characters.isQuote(text.charAt(tokens.start(token) - 1))
                || at <= part.start() && part.start() == 0;
    }

    private void add(Reason reason, int start, int end) {
        String key = lexicon.normalForm(run.text().substring(start, end));
        boolean inside = found.stream().anyMatch(other -> other.start() <= start && end <= other.end());
        if (!inside) {
            found.add(new Candidate(key, reason, run, start, end));
        }
    }
}
