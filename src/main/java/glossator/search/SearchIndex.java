package glossator.search;

import glossator.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * The index of a language, cut into small files of which a search reads a few. {@code docs/pages/search.md} describes the
 * format, which has a version.
 *
 * <p>A word has for each document how much it says of it: the part of BM25 (Robertson and Zaragoza 2009) that depends on
 * the document, times ten. Files are named by what is in them, so that browsers may keep them for ever.
 */
public final class SearchIndex {
    /** The version of the format. */
    public static final int VERSION = 1;

    private static final int SHARD = 20_000;
    private static final int BLOCK = 16;
    private static final int POSTINGS = 1_000;

    private final Folding folding;
    private final String language;
    private final String folder;
    private final List<SearchDocument> documents;
    private final List<String> vocabulary;

    /** A file of an index: its path below the site, and its bytes. */
    public record IndexFile(String path, byte[] bytes) {}

    /**
     * An index of documents.
     *
     * @param folder where the index lies below the site, with a slash at its end
     * @param documents in the order that decides between equals
     * @param vocabulary that of the documents' words
     */
    public SearchIndex(String language, String folder, List<SearchDocument> documents, Vocabulary vocabulary) {
        this.folding = vocabulary.folding();
        this.language = language;
        this.folder = folder;
        this.documents = documents;
        this.vocabulary = vocabulary.words();
    }

    /** The files of the index, the manifest first; made on the thread that asks, anew each time. */
    public List<IndexFile> files() {
        List<IndexFile> parts = new ArrayList<>();
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("format", "glossator-search");
        manifest.put("version", VERSION);
        manifest.put("language", language);
        manifest.put("documents", documents.size());
        manifest.put("block", BLOCK);
        manifest.put("names", names(parts));
        manifest.put("words", words(parts));
        manifest.put("blocks", blocks(parts));
        IndexFile first = file("manifest", manifest);
        List<IndexFile> all = new ArrayList<>(List.of(first));
        all.addAll(parts);
        return List.copyOf(all);
    }

    /** The documents by the compact forms of their names: a document's number once for each. */
    private List<Object> names(List<IndexFile> parts) {
        SortedMap<String, int[]> names = new TreeMap<>();
        for (int i = 0; i < documents.size(); i++) {
            Set<String> keys = new LinkedHashSet<>();
            documents.get(i).names().forEach(name -> keys.add(folding.compact(name)));
            keys.remove("");
            for (String key : keys) {
                int[] others = names.getOrDefault(key, new int[0]);
                names.put(
                        key,
                        IntStream.concat(Arrays.stream(others), IntStream.of(i)).toArray());
            }
        }
        Shards shards = new Shards("n", parts);
        names.forEach(shards::add);
        return shards.all();
    }

    /** A document's number, as its distance from the one before, and its weight, for each word in turn. */
    private List<Object> words(List<IndexFile> parts) {
        List<Integer> sorted = IntStream.range(0, vocabulary.size())
                .boxed()
                .sorted(Comparator.comparing(vocabulary::get))
                .toList();
        Shards shards = new Shards("w", parts);
        new Postings(documents, vocabulary.size(), POSTINGS)
                .tell(sorted, (word, postings) -> shards.add(vocabulary.get(word), postings));
        return shards.all();
    }

    /** Files of neighbouring keys, each named in the manifest by its first key. */
    private final class Shards {
        private final String kind;
        private final List<IndexFile> parts;
        private final List<Object> shards = new ArrayList<>();
        private Map<String, Object> shard = new LinkedHashMap<>();
        private int size;

        private Shards(String kind, List<IndexFile> parts) {
            this.kind = kind;
            this.parts = parts;
        }

        /** Adds a key, which comes behind all others. */
        void add(String key, int[] numbers) {
            int length = key.length() + 6 + numbers.length * 3;
            if (size + length > SHARD) {
                end();
            }
            shard.put(key, numbers);
            size += length;
        }

        private void end() {
            if (!shard.isEmpty()) {
                String first = shard.keySet().iterator().next();
                shards.add(List.of(first, name(part(kind + shards.size(), shard, parts))));
                shard = new LinkedHashMap<>();
                size = 0;
            }
        }

        List<Object> all() {
            end();
            return shards;
        }
    }

    /** Files of a few documents each, in order: what a result shows. */
    private List<Object> blocks(List<IndexFile> parts) {
        List<Object> blocks = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += BLOCK) {
            List<Object> block = new ArrayList<>();
            for (SearchDocument document : documents.subList(from, Math.min(from + BLOCK, documents.size()))) {
                block.add(List.of(document.kind(), document.title(), document.address(), document.summary()));
            }
            blocks.add(name(part("d" + blocks.size(), block, parts)));
        }
        return blocks;
    }

    private IndexFile file(String name, Object value) {
        byte[] bytes = Json.write(value).getBytes(StandardCharsets.UTF_8);
        return new IndexFile(folder + name + "." + digest(bytes) + ".json", bytes);
    }

    private IndexFile part(String name, Object value, List<IndexFile> parts) {
        IndexFile file = file(name, value);
        parts.add(file);
        return file;
    }

    private String name(IndexFile file) {
        return file.path().substring(folder.length());
    }

    /** Ten digits that differ for files that differ. They need not withstand anybody: who writes content can name no file. */
    private static String digest(byte[] bytes) {
        Checksum first = new CRC32C();
        first.update(bytes);
        Checksum second = new CRC32();
        second.update(bytes);
        return String.format("%08x%02x", first.getValue(), second.getValue() & 0xFF);
    }
}
