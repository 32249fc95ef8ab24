package glossator.glossary;

import glossator.parallel.Each;
import glossator.source.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All terms as they are written in texts of one language, ready to be looked for. Immutable; safe for any number of
 * threads.
 */
public final class Lexicon {
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Map<String, List<Form>> forms = new LinkedHashMap<>();
    private final Trie trie = new Trie();
    private final String tag;
    private final LanguageModule language;
    private final NormalForm normalForm;
    private final Vocabulary vocabulary;
    private final Tokenizer tokenizer;
    private final List<Problem> problems;

    /** A term in all its forms, and these in all their spellings, which have an order among themselves. */
    private record Written(Term term, List<Form> forms, List<Spelling> spellings) {
        static Written of(Term term, Forms writer, Spellings spellings) {
            List<Form> forms = writer.of(term);
            List<Spelling> all = new ArrayList<>();
            for (Form form : forms) {
                all.addAll(spellings.of(form));
                writer.inCapitals(form).map(spellings::of).ifPresent(all::addAll);
            }
            return new Written(term, forms, all);
        }
    }

    private Lexicon(Collection<Term> terms, String language) {
        LanguageModule module = Languages.of(language);
        this.tag = language;
        this.language = module;
        normalForm = new NormalForm(module);
        WordHash wordHash = new WordHash();
        vocabulary = new Vocabulary(normalForm, wordHash);
        tokenizer = new Tokenizer(module, wordHash);
        Forms writer = new Forms(language, module, terms);
        Spellings spellings = new Spellings(tokenizer, normalForm);
        // How a term is written depends on no other, so several can be asked for at a time.
        List<Written> all = Each.map(List.copyOf(terms), term -> Written.of(term, writer, spellings));
        for (Written written : all) {
            this.terms.put(written.term().id(), written.term());
            forms.put(written.term().id(), written.forms());
            written.spellings().forEach(this::add);
        }
        problems = new Conflicts(this.terms.values(), module, normalForm).problems();
    }

    /** Writes out every form of the terms for texts of a language, given as BCP 47 tag; ids must be unique. */
    public static Lexicon compile(Collection<Term> terms, String language) {
        return new Lexicon(terms, language);
    }

    /** Conflicts between the names of terms, in order. */
    public List<Problem> problems() {
        return problems;
    }

    /** The written forms of a term, headword first, without misspellings; empty for an unknown id. */
    public List<String> forms(String termId) {
        return forms.getOrDefault(termId, List.of()).stream()
                .filter(form -> !form.rank().isHidden())
                .map(Form::text)
                .toList();
    }

    /** The words and marks of a stretch of text. */
    Tokens tokens(String text, int from, int to) {
        return tokenizer.tokens(text, from, to);
    }

    /** A text in the one spelling in which its words are compared. */
    String normalForm(String text) {
        Tokens tokens = tokenizer.tokens(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(normalForm.of(text.substring(tokens.start(i), tokens.end(i))));
        }
        return String.join(" ", words);
    }

    /** BCP 47 tag of the texts that it is for. */
    String tag() {
        return tag;
    }

    /** Whether a word is among the most frequent of the language. */
    boolean isFrequent(String word) {
        return language.stopWords().contains(language.lowerCase(word));
    }

    /** Whether every noun of the language has a capital, so that one alone marks no name. */
    boolean capitalisesNouns() {
        return language.capitalisesNouns();
    }

    /** The names in a stretch of text, in order; nothing outside the stretch counts. */
    List<Hit> hits(String text, int from, int to) {
        return new Scanner(trie, vocabulary, normalForm, text, tokenizer.tokens(text, from, to)).hits();
    }

    /**
     * The terms that an author may mean by a name or id: the one of that id, else those with the best claim to the
     * name, whatever its case, else one whose id differs in case alone.
     */
    List<Term> named(String target) {
        if (terms.containsKey(target)) {
            return List.of(terms.get(target));
        }
        String name = Names.stripped(target);
        Tokens tokens = tokenizer.tokens(name);
        List<String> words = new ArrayList<>();
        int node = Trie.NONE;
        for (int i = 0; i < tokens.size() && (i == 0 || node != Trie.NONE); i++) {
            int word = vocabulary.find(name, tokens.start(i), tokens.end(i));
            node = i == 0 ? trie.first(word) : trie.next(node, word, tokens.isTight(i));
            words.add(normalForm.cased(name.substring(tokens.start(i), tokens.end(i))));
        }
        if (!trie.spellings(node).isEmpty()) {
            return Claims.best(trie.spellings(node), words);
        }
        return terms.values().stream()
                .filter(term -> term.id().equalsIgnoreCase(target))
                .limit(1)
                .toList();
    }

    /** Every id, headword and alias. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(terms.keySet());
        for (Term term : terms.values()) {
            names.add(term.name().value());
            term.aliases().forEach(alias -> names.add(alias.value()));
        }
        return names;
    }

    private void add(Spelling spelling) {
        int[] words = spelling.words().stream()
                .mapToInt(word -> vocabulary.add(word.normal()))
                .toArray();
        trie.add(spelling, words);
    }
}
