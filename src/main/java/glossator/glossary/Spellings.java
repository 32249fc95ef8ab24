package glossator.glossary;

import glossator.glossary.Spelling.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Writes a form in every way that its punctuation allows: a comma, dot or the like between two words may be missing, and
 * so may the marks that open and end a name. No other mark may stand in their place.
 */
final class Spellings {
    /** More marks than this are dropped all or not at all: each doubles the number of spellings. */
    private static final int MOST_OPTIONAL = 6;

    private static final Set<String> INNER = Set.of(",", ";", ":", ".", "!", "?");
    private static final Set<String> OPENING = Set.of("¡", "¿");
    private static final Set<String> ENDING = Set.of(".", "!", "?", "...");

    private final Tokenizer tokenizer;
    private final NormalForm normalForm;

    Spellings(Tokenizer tokenizer, NormalForm normalForm) {
        this.tokenizer = tokenizer;
        this.normalForm = normalForm;
    }

    /** The spellings of a form, the full one first; none for a name without a word or mark. */
    List<Spelling> of(Form form) {
        List<Word> words = words(form.text());
        List<List<Word>> ways = new ArrayList<>();
        if (!words.isEmpty()) {
            ways.add(words);
            List<Integer> optional = optional(words);
            if (!optional.isEmpty()) {
                without(words, optional).forEach(ways::add);
            }
        }
        return ways.stream().map(way -> new Spelling(form, way)).toList();
    }

    private List<Word> words(String text) {
        Tokens tokens = tokenizer.tokens(text);
        List<Word> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            String word = text.substring(tokens.start(i), tokens.end(i));
            words.add(new Word(normalForm.of(word), normalForm.cased(word), tokens.isTight(i)));
        }
        return List.copyOf(words);
    }

    private static List<Integer> optional(List<Word> words) {
        List<Integer> places = new ArrayList<>();
        int last = words.size() - 1;
        for (int i = 0; i <= last && last > 0; i++) {
            String word = words.get(i).normal();
            boolean inner = i > 0 && i < last && !words.get(i + 1).tight() && INNER.contains(word);
            if (inner || i == 0 && OPENING.contains(word) || i == last && ENDING.contains(word)) {
                places.add(i);
            }
        }
        return places;
    }

    private static List<List<Word>> without(List<Word> words, List<Integer> optional) {
        List<List<Word>> ways = new ArrayList<>();
        int all = (1 << Math.min(optional.size(), MOST_OPTIONAL)) - 1;
        int fewest = optional.size() > MOST_OPTIONAL ? all : 1;
        for (int dropped = fewest; dropped <= all; dropped++) {
            List<Word> way = new ArrayList<>(words);
            for (int i = optional.size() - 1; i >= 0; i--) {
                if (fewest == all || (dropped >> i & 1) != 0) {
                    way.remove((int) optional.get(i));
                }
            }
            if (!way.isEmpty()) {
                ways.add(List.copyOf(way));
            }
        }
        return ways;
    }
}
