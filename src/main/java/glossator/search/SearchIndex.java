package glossator.search;

import glossator.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;

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
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;

    private final Folding folding;
    private final String language;
    private final String folder;
    private final List<SearchDocument> documents;
    private final List<WordCounts> counts;

    private SearchIndex(
            String language, String folder, Folding folding, List<SearchDocument> documents, List<WordCounts> counts) {
        this.folding = folding;
        this.language = language;
        this.folder = folder;
        this.documents = documents;
        this.counts = counts;
    }

    /** Counts the words of a document, by the second argument or by remembering what it answered for an equal document. */
    public interface Counting extends BiFunction<SearchDocument, Supplier<WordCounts>, WordCounts> {}

    /** A file of an index: its path below the site, and its bytes. */
    public record IndexFile(String path, byte[] bytes) {}

    /**
     * Counts the words of documents, on all processors.
     *
     * @param folder where the index lies below the site, with a slash at its end
     * @param documents in the order that decides between equals
     * @param counted counts the words of a document, or remembers them
     */
    public static SearchIndex of(String language, String folder, List<SearchDocument> documents, Counting counted) {
        Folding folding = new Folding(language);
        ConcurrentMap<String, String> vocabulary = new ConcurrentHashMap<>();
        List<WordCounts> counts = documents.parallelStream()
                .map(document -> counted.apply(document, () -> WordCounts.of(document, folding, vocabulary)))
                .toList();
        return new SearchIndex(language, folder, folding, documents, counts);
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
        manifest.put("names", shards("n", names(), parts));
        manifest.put("words", shards("w", postings(), parts));
        manifest.put("blocks", blocks(parts));
        IndexFile first = file("manifest", manifest);
        List<IndexFile> all = new ArrayList<>(List.of(first));
        all.addAll(parts);
        return List.copyOf(all);
    }

    /** The documents by the compact forms of their names: a document's number once for each. */
    private SortedMap<String, int[]> names() {
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
        return names;
    }

    /** A document's number, as its distance from the one before, and its weight, for each word in turn. */
    private SortedMap<String, int[]> postings() {
        double average = Math.max(
                1, counts.stream().mapToInt(WordCounts::total).average().orElse(1));
        Map<String, Postings> found = new HashMap<>();
        for (int document = 0; document < counts.size(); document++) {
            WordCounts words = counts.get(document);
            double length = words.total();
            double norm = SATURATION * (1 - LENGTH + LENGTH * length / average);
            for (int i = 0; i < words.size(); i++) {
                found.computeIfAbsent(words.word(i), word -> new Postings())
                        .add(document, weight(words.count(i), norm));
            }
        }
        SortedMap<String, int[]> postings = new TreeMap<>();
        found.forEach((word, all) -> postings.put(word, all.deltas(POSTINGS)));
        return postings;
    }

    private static int weight(int count, double norm) {
        return Math.max(1, (int) Math.round(10 * count * (SATURATION + 1) / (count + norm)));
    }

    /** Files of neighbouring keys, each named in the manifest by its first key. */
    private List<Object> shards(String kind, SortedMap<String, int[]> entries, List<IndexFile> parts) {
        List<Object> shards = new ArrayList<>();
        Map<String, Object> shard = new LinkedHashMap<>();
        int size = 0;
        for (Map.Entry<String, int[]> entry : entries.entrySet()) {
            int length = entry.getKey().length() + 6 + entry.getValue().length * 3;
            if (size + length > SHARD && !shard.isEmpty()) {
                shards.add(List.of(firstKey(shard), name(part(kind + shards.size(), shard, parts))));
                shard = new LinkedHashMap<>();
                size = 0;
            }
            shard.put(entry.getKey(), entry.getValue());
            size += length;
        }
        if (!shard.isEmpty()) {
            shards.add(List.of(firstKey(shard), name(part(kind + shards.size(), shard, parts))));
        }
        return shards;
    }

    private static String firstKey(Map<String, Object> shard) {
        return shard.keySet().iterator().next();
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

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 5);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
