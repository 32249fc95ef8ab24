package glossator.pipeline;

import glossator.search.SearchDocument;
import glossator.search.Vocabulary;
import glossator.search.WordCounts;
import glossator.store.Fingerprint;
import glossator.store.Store;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The words of the documents that a search finds, as an earlier process counted them, a record of the store for each. Their numbers mean the words of
 * a vocabulary, which is a record of its own and only grows: both have the name that it got when it began, and a number that the vocabulary
 * has not is of a process whose vocabulary was lost. Safe for use by many threads.
 */
final class KeptWords {
    /** What the places of documents and of vocabularies begin with; a language follows. */
    static final String DOCUMENT = "search ";

    static final String VOCABULARY = "vocabulary ";

    private static final Fingerprint ALWAYS = new Fingerprint(0, 0);

    private final Optional<Store> store;
    private final Map<String, Language> languages = new ConcurrentHashMap<>();

    /** What is kept of a language. */
    private record Kept(String name, List<String> words) {}

    /** What is kept of a document. */
    private record Document(
            String kind, String title, List<String> names, String address, String summary, ByteBuffer counts) {}

    /**
     * A language while it is in use.
     *
     * @param name that of the vocabulary
     * @param known how many of its words an earlier process left
     */
    private record Language(String name, Vocabulary vocabulary, int known) {
        static Language of(Optional<Kept> kept, Vocabulary vocabulary) {
            kept.ifPresent(of -> vocabulary.add(of.words()));
            String name = kept.map(Kept::name).orElseGet(() -> UUID.randomUUID().toString());
            return new Language(name, vocabulary, vocabulary.words().size());
        }
    }

    /** @param store where they are kept, if they are */
    KeptWords(Optional<Store> store) {
        this.store = store;
    }

    /** The vocabulary of a language, which has to be asked for before the documents. */
    Vocabulary vocabulary(String place, Supplier<Vocabulary> make) {
        String language = place.substring(VOCABULARY.length());
        return languages
                .computeIfAbsent(
                        language,
                        name -> Language.of(
                                store.flatMap(from -> from.find(VOCABULARY + name, ALWAYS, Kept.class)), make.get()))
                .vocabulary();
    }

    /** A document: as it was counted last, where it is made from the same. */
    SearchDocument document(String place, Object key, Supplier<SearchDocument> make) {
        String rest = place.substring(DOCUMENT.length());
        Language language = languages.get(rest.substring(0, rest.indexOf(' ')));
        Fingerprint print = Fingerprint.of(List.of(key, language.name()));
        return store.flatMap(from -> from.find(place, print, Document.class))
                .flatMap(known -> document(known, language))
                .orElseGet(() -> {
                    SearchDocument made = make.get();
                    store.ifPresent(to -> to.keep(place, print, kept(made)));
                    return made;
                });
    }

    private static Optional<SearchDocument> document(Document known, Language language) {
        return WordCounts.of(known.counts(), language.known())
                .map(counts -> new SearchDocument(
                        known.kind(), known.title(), known.names(), known.address(), known.summary(), counts));
    }

    private static Document kept(SearchDocument made) {
        return new Document(
                made.kind(),
                made.title(),
                made.names(),
                made.address(),
                made.summary(),
                made.counts().bytes());
    }

    /** Leaves the vocabularies to later processes. */
    void keep() {
        languages.forEach((language, of) -> store.ifPresent(to -> to.keep(
                VOCABULARY + language,
                ALWAYS,
                new Kept(of.name(), of.vocabulary().words()))));
    }
}
