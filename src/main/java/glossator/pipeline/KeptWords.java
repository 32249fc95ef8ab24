package glossator.pipeline;

import glossator.search.SearchDocument;
import glossator.search.Vocabulary;
import glossator.search.WordCounts;
import glossator.store.Fingerprint;
import glossator.store.Store;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The words of the documents that a search finds, as an earlier process counted them. All of a language are one record of the store, with the
 * vocabulary that their numbers mean: they are whole together or not there. Safe for use by many threads.
 */
final class KeptWords {
    /** What the places of documents and of vocabularies begin with; a language follows. */
    static final String DOCUMENT = "search ";

    static final String VOCABULARY = "vocabulary ";

    /** How many bytes a number takes at most. */
    private static final int LONGEST = 5;

    private static final Fingerprint ALWAYS = new Fingerprint(0, 0);

    private final Optional<Store> store;
    private final Map<String, Language> languages = new ConcurrentHashMap<>();

    /** What is kept of a language. */
    private record Kept(List<String> vocabulary, List<Document> documents) {}

    /** What is kept of a document; the numbers of its words with what they count, in turn. */
    private record Document(
            String place,
            Fingerprint key,
            String kind,
            String title,
            List<String> names,
            String address,
            String summary,
            ByteBuffer counts) {}

    /** A language while it is in use. */
    private static final class Language {
        private final Vocabulary vocabulary;
        private final Map<String, Document> known = new ConcurrentHashMap<>();
        private final SortedMap<String, Document> used = Collections.synchronizedSortedMap(new TreeMap<>());
        private final int words;

        private Language(Optional<Kept> kept, Vocabulary empty) {
            vocabulary = empty;
            kept.ifPresent(of -> vocabulary.add(of.vocabulary()));
            words = vocabulary.words().size();
            kept.ifPresent(of -> of.documents().forEach(document -> known.put(document.place(), document)));
        }
    }

    /** @param store where they are kept, if they are */
    KeptWords(Optional<Store> store) {
        this.store = store;
    }

    /** The vocabulary of a language, which has to be asked for before the documents. */
    Vocabulary vocabulary(String place, Supplier<Vocabulary> make) {
        String language = place.substring(VOCABULARY.length());
        return languages.computeIfAbsent(
                        language,
                        name -> new Language(
                                store.flatMap(from -> from.find(VOCABULARY + name, ALWAYS, Kept.class)), make.get()))
                .vocabulary;
    }

    /** A document: as it was counted last, where it is made from the same. */
    SearchDocument document(String place, Fingerprint key, Supplier<SearchDocument> make) {
        String rest = place.substring(DOCUMENT.length());
        Language language = languages.get(rest.substring(0, rest.indexOf(' ')));
        Document known = language.known.get(place);
        if (known != null && known.key().equals(key)) {
            Optional<WordCounts> counts = counts(known.counts(), language.words);
            if (counts.isPresent()) {
                language.used.put(place, known);
                return new SearchDocument(
                        known.kind(), known.title(), known.names(), known.address(), known.summary(), counts.get());
            }
        }
        SearchDocument made = make.get();
        language.used.put(
                place,
                new Document(
                        place,
                        key,
                        made.kind(),
                        made.title(),
                        made.names(),
                        made.address(),
                        made.summary(),
                        bytes(made.counts())));
        return made;
    }

    /** Leaves the documents that were asked for to later processes. */
    void keep() {
        languages.forEach((name, language) -> store.ifPresent(to -> to.keep(
                VOCABULARY + name,
                ALWAYS,
                new Kept(language.vocabulary.words(), List.copyOf(language.used.values())))));
    }

    /** Numbers of seven bits a byte, the lowest first, the last byte without the eighth bit; each word as its distance from the one before. */
    private static ByteBuffer bytes(WordCounts counts) {
        int[] words = counts.words();
        byte[] out = new byte[words.length * 2 * LONGEST];
        int size = 0;
        int before = 0;
        for (int i = 0; i < words.length; i++) {
            size = put(out, size, words[i] - before);
            size = put(out, size, counts.counts()[i]);
            before = words[i];
        }
        return ByteBuffer.wrap(Arrays.copyOf(out, size));
    }

    private static int put(byte[] out, int at, int number) {
        int end = at;
        int rest = number;
        while (rest > 127) {
            out[end++] = (byte) (rest | 128);
            rest >>>= 7;
        }
        out[end++] = (byte) rest;
        return end;
    }

    /** @param most how many words there are: numbers that are none of theirs are damage */
    private static Optional<WordCounts> counts(ByteBuffer bytes, int most) {
        ByteBuffer in = bytes.duplicate();
        int[] words = new int[in.remaining() / 2];
        int[] counts = new int[words.length];
        int size = 0;
        int word = 0;
        while (in.hasRemaining()) {
            word += get(in);
            if (word < 0 || word >= most) {
                return Optional.empty();
            }
            words[size] = word;
            counts[size++] = get(in);
        }
        return Optional.of(new WordCounts(Arrays.copyOf(words, size), Arrays.copyOf(counts, size)));
    }

    private static int get(ByteBuffer in) {
        int number = 0;
        for (int shift = 0; in.hasRemaining(); shift += 7) {
            byte next = in.get();
            number |= (next & 127) << shift;
            if (next >= 0) {
                break;
            }
        }
        return number;
    }
}
