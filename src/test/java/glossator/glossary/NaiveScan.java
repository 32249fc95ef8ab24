package glossator.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a scan means, written without regard to speed: at each word, try every spelling of every term and keep the longest
 * that fits; go on behind it. The oracle of {@link ScannerPropertyTest}.
 */
final class NaiveScan {
    private final List<Spelling> spellings;
    private final NormalForm normalForm;
    private final Tokenizer tokenizer;

    NaiveScan(List<Term> terms, String language) {
        LanguageModule module = Languages.of(language);
        normalForm = new NormalForm(module);
        tokenizer = new Tokenizer(module, new WordHash());
        Forms forms = new Forms(language, module, terms);
        Spellings writer = new Spellings(tokenizer, normalForm);
        spellings = new ArrayList<>();
        for (Term term : terms) {
            for (Form form : forms.of(term)) {
                spellings.addAll(writer.of(form));
                forms.inCapitals(form).ifPresent(capitals -> spellings.addAll(writer.of(capitals)));
            }
        }
    }

    List<Hit> hits(String text) {
        Tokens tokens = tokenizer.tokens(text);
        Claims claims = new Claims(normalForm, text, tokens);
        List<Hit> hits = new ArrayList<>();
        int from = 0;
        while (from < tokens.size()) {
            Optional<Hit> longest = Optional.empty();
            int last = tokens.size();
            while (longest.isEmpty() && last > from) {
                last--;
                longest = hit(text, tokens, claims, from, last);
            }
            longest.ifPresent(hits::add);
            from = longest.isPresent() ? last + 1 : from + 1;
        }
        return hits;
    }

    private Optional<Hit> hit(String text, Tokens tokens, Claims claims, int first, int last) {
        Optional<Hit> whole = claims.hit(matching(text, tokens, first, last, false), first, last, false);
        return whole.isPresent() || !tokens.hasClitic(last)
                ? whole
                : claims.hit(matching(text, tokens, first, last, true), first, last, true);
    }

    private List<Spelling> matching(String text, Tokens tokens, int first, int last, boolean clitic) {
        return spellings.stream()
                .filter(spelling -> spelling.words().size() == last - first + 1)
                .filter(spelling -> IntStream.rangeClosed(first, last).allMatch(token -> {
                    int end = clitic && token == last ? tokens.baseEnd(token) : tokens.end(token);
                    Spelling.Word word = spelling.words().get(token - first);
                    boolean joined = token == first || word.tight() == tokens.isTight(token);
                    return joined && word.normal().equals(normalForm.of(text.substring(tokens.start(token), end)));
                }))
                .toList();
    }
}
