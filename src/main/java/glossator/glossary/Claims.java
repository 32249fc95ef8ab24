package glossator.glossary;

import glossator.glossary.Form.Rank;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides which terms a stretch of words may name: those with the name's capitals and edges; of these the ones that
 * an author wrote, if any; of these the ones that are letter for letter so, if any; of these the ones with the best claim.
 */
final class Claims {
    private final NormalForm normalForm;
    private final String text;
    private final Tokens tokens;

    Claims(NormalForm normalForm, String text, Tokens tokens) {
        this.normalForm = normalForm;
        this.text = text;
        this.tokens = tokens;
    }

    /** The hit that the tokens from the first to the last make, the last without its clitic if asked for. */
    Optional<Hit> hit(List<Spelling> spellings, int first, int last, boolean clitic) {
        if (spellings.isEmpty()) {
            return Optional.empty();
        }
        int start = tokens.start(first);
        int end = clitic ? tokens.baseEnd(last) : tokens.end(last);
        List<String> words = words(first, last, end);
        List<Spelling> accepted = new ArrayList<>(spellings.size());
        for (Spelling spelling : spellings) {
            Form form = spelling.form();
            boolean fits = spelling.accepts(words)
                    && (!clitic || form.takesClitic())
                    && !(form.single() && isHyphenated(start, end))
                    && !(form.rule() == CaseRule.ACRONYM && Headline.surrounds(text, tokens, first, last));
            if (fits) {
                accepted.add(spelling);
            }
        }
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        List<Term> terms = best(accepted, words);
        return Optional.of(new Hit(start, end, terms, isHeadword(accepted, terms.get(0))));
    }

    private static boolean isHeadword(List<Spelling> spellings, Term term) {
        for (Spelling spelling : spellings) {
            Rank rank = spelling.form().rank();
            boolean headword = rank == Rank.HEADWORD || rank == Rank.INFLECTED_HEADWORD;
            if (headword && spelling.form().term() == term) {
                return true;
            }
        }
        return false;
    }

    /** The terms with the best claim to a text of these words, in the given order. */
    static List<Term> best(List<Spelling> spellings, List<String> words) {
        if (spellings.size() == 1) {
            // Nearly every name is that of one term, and this is asked for each use of each.
            return List.of(spellings.get(0).form().term());
        }
        List<Spelling> written = spellings.stream()
                .filter(spelling -> spelling.form().rank().isWritten())
                .toList();
        List<Spelling> candidates = written.isEmpty() ? spellings : written;
        List<Spelling> exact = candidates.stream()
                .filter(spelling -> spelling.isExactly(words))
                .toList();
        List<Spelling> rivals = exact.isEmpty() ? candidates : exact;
        Rank best = rivals.stream()
                .map(spelling -> spelling.form().rank())
                .min(Rank::compareTo)
                .orElseThrow();
        Map<String, Term> terms = new LinkedHashMap<>();
        for (Spelling rival : rivals) {
            if (rival.form().rank() == best) {
                terms.putIfAbsent(rival.form().term().id(), rival.form().term());
            }
        }
        return List.copyOf(terms.values());
    }

    private List<String> words(int first, int last, int end) {
        List<String> words = new ArrayList<>(last - first + 1);
        for (int i = first; i < last; i++) {
            words.add(normalForm.cased(text.substring(tokens.start(i), tokens.end(i))));
        }
        words.add(normalForm.cased(text.substring(tokens.start(last), end)));
        return words;
    }

    private boolean isHyphenated(int start, int end) {
        boolean before = start > 0 && Characters.isHyphen(text.charAt(start - 1));
        return before || end < text.length() && Characters.isHyphen(text.charAt(end));
    }
}
