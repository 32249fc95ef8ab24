package glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.Located;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one process keeps, another finds, whole and of the same version, or not at all. */
class StoreTest {
    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("deep/kept");
    }

    private enum Colour {
        RED,
        GREEN
    }

    private record Part(String name, int number, long large, boolean flag, Colour colour) {
        private Part {
            if (number > 1000) {
                throw new IllegalArgumentException("too large");
            }
        }
    }

    private record Whole(
            String text, List<Part> parts, Set<String> names, Map<String, List<String>> lists, Optional<Part> some) {}

    private static Whole whole(String text) {
        return new Whole(
                text,
                List.of(
                        new Part("a", 1, -7L << 40, true, Colour.RED),
                        new Part("字 \uD83D\uDEA8", -1, 1L << 33, false, Colour.GREEN)),
                Set.of("x", "y"),
                Map.of("k", List.of("1", "2")),
                Optional.of(new Part("", 0, 0L, false, Colour.RED)));
    }

    private static final Fingerprint KEY = Fingerprint.of("key");

    private void keep(String place, Whole value) throws IOException {
        Store store = Store.open(file(), "1");
        store.keep(place, KEY, value);
        store.save();
    }

    private Optional<Whole> find(String place) {
        return Store.open(file(), "1").find(place, KEY, Whole.class);
    }

    @Test
    void whatIsKeptIsFoundByTheNextProcess() throws IOException {
        keep("one", whole("text"));
        assertThat(find("one")).contains(whole("text"));
        assertThat(find("two")).isEmpty();
        assertThat(Store.open(file(), "1").find("one", Fingerprint.of("other"), Whole.class))
                .as("made from something else")
                .isEmpty();
        assertThat(Store.open(file(), "2").find("one", KEY, Whole.class))
                .as("by another version")
                .isEmpty();
        assertThat(Store.open(file(), "1").find("one", KEY, Part.class))
                .as("of another type")
                .isEmpty();
    }

    @Test
    void aCutFileGivesWhatIsWholeInIt() throws IOException {
        keep("one", whole("first"));
        Store store = Store.open(file(), "1");
        assertThat(store.find("one", KEY, Whole.class)).isPresent();
        store.keep("two", KEY, whole("second"));
        store.save();
        byte[] bytes = Files.readAllBytes(file());
        int both = 0;
        for (int length = 0; length <= bytes.length; length++) {
            Files.write(file(), java.util.Arrays.copyOf(bytes, length));
            assertThat(find("one").orElse(whole("first"))).isEqualTo(whole("first"));
            assertThat(find("two").orElse(whole("second"))).isEqualTo(whole("second"));
            both += find("one").isPresent() && find("two").isPresent() ? 1 : 0;
        }
        assertThat(both).as("only the whole file has both").isEqualTo(1);
    }

    @Test
    void aChangedByteIsNeverAValue() throws IOException {
        keep("one", whole("a text of some length"));
        byte[] bytes = Files.readAllBytes(file());
        for (int at = 0; at < bytes.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] damaged = bytes.clone();
                damaged[at] ^= (byte) (1 << bit);
                Files.write(file(), damaged);
                assertThat(find("one").orElse(whole("a text of some length")))
                        .as("byte %d, bit %d", at, bit)
                        .isEqualTo(whole("a text of some length"));
            }
        }
    }

    @Test
    void bytesFromAnywhereBecomeAValueOfTheTypeOrNone() {
        long seed = Long.getLong("property.seed", System.nanoTime());
        System.out.println("StoreTest: -Dproperty.seed=" + seed);
        Random random = new Random(seed);
        byte[] good = ValueWriter.bytes(whole("good"), Optional.empty());
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = good.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            // No error, no endless loop, no memory beyond the bytes: an answer.
            assertThat(ValueReader.read(ByteBuffer.wrap(bytes), Whole.class, Optional.empty()))
                    .isNotNull();
        }
        assertThat(ValueReader.read(ByteBuffer.allocate(0), Whole.class, Optional.empty()))
                .isEmpty();
    }

    @Test
    void theFileDoesNotGrowWithThePast() throws IOException {
        for (int i = 0; i < 200; i++) {
            Store store = Store.open(file(), "1");
            assertThat(store.find("stays", KEY, Whole.class).isPresent()).isEqualTo(i > 0);
            if (i == 0) {
                store.keep("stays", KEY, whole("stays"));
            }
            store.keep("changes", Fingerprint.of(i), whole("changed " + i));
            store.keep("new " + i, KEY, whole("seen once"));
            store.save();
        }
        assertThat(Files.size(file())).isLessThan(4000);
        assertThat(find("stays")).contains(whole("stays"));
        assertThat(find("new 0")).isEmpty();
    }

    @Test
    void nothingElseThanAPlainFileIsRead() throws IOException {
        keep("one", whole("text"));
        Path real = file().resolveSibling("real");
        Files.move(file(), real);
        Files.createSymbolicLink(file(), real);
        assertThat(find("one")).isEmpty();
        Files.delete(file());
        Files.createDirectories(file());
        assertThat(find("one")).isEmpty();
    }

    @Test
    void equalValuesHaveOneFingerprintAndOthersAnother() {
        Set<String> names = new HashSet<>();
        Map<String, Object> hashed = new HashMap<>();
        Map<String, Object> sorted = new java.util.TreeMap<>();
        for (int i = 0; i < 100; i++) {
            names.add("n" + i);
            hashed.put("k" + i, i);
            sorted.put("k" + i, i);
        }
        assertThat(Fingerprint.of(Set.copyOf(names))).isEqualTo(Fingerprint.of(names));
        assertThat(Fingerprint.of(Map.copyOf(hashed))).isEqualTo(Fingerprint.of(sorted));
        Map<String, Object> ordered = new LinkedHashMap<>();
        ordered.put("b", 1);
        ordered.put("a", 2);
        Map<String, Object> other = new LinkedHashMap<>();
        other.put("a", 2);
        other.put("b", 1);
        assertThat(Fingerprint.of(ordered)).as("an order that shows").isNotEqualTo(Fingerprint.of(other));
        List<Object> different = List.of(
                List.of("ab", "c"),
                List.of("a", "bc"),
                List.of("abc"),
                Map.of("a", "1"),
                Map.of("a", 1),
                Optional.empty(),
                Optional.of(""),
                new Part("a", 1, -7L << 40, true, Colour.RED),
                new Part("a", 1, -7L << 40, true, Colour.GREEN));
        Set<Fingerprint> prints = new HashSet<>();
        different.forEach(value -> prints.add(Fingerprint.of(value)));
        assertThat(prints).hasSameSizeAs(different);
    }

    /** A value with places in a file, one of which has a type that its record names. */
    private record Placed(
            SourceFile file,
            Located<LocalDate> date,
            List<Located<String>> names,
            OptionalInt some,
            OptionalInt none,
            ByteBuffer bytes) {}

    @Test
    void placesInAFileAreFoundInTheFileThatTheReaderNames() throws IOException {
        SourceFile first = new SourceFile("a.md", "the text of the file, which is not kept with the value");
        Store store = Store.open(file(), "1");
        store.keepIfPossible("a", KEY, placed(first), first);
        store.save();
        assertThat(Files.size(file())).isLessThan(200);
        SourceFile second = SourceFile.unread("a.md", () -> {
            throw new AssertionError("nobody asks for the text");
        });
        Placed found = Store.open(file(), "1")
                .find("a", KEY, Placed.class, Optional.of(second))
                .orElseThrow();
        assertThat(found.file()).isSameAs(second);
        assertThat(found.date()).isEqualTo(new Located<>(LocalDate.of(2026, 11, 29), found.file(), new Span(1, 2)));
        assertThat(found.names().get(0).source()).isSameAs(second);
        assertThat(found.some()).hasValue(7);
        assertThat(found.none()).isEmpty();
        assertThat(found.bytes()).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2, 3}));
        assertThat(Store.open(file(), "1").find("a", KEY, Placed.class))
                .as("without its file")
                .isEmpty();
    }

    @Test
    void aValueWithPlacesInAnotherFileIsNotKept() throws IOException {
        SourceFile one = new SourceFile("a.md", "one");
        Store store = Store.open(file(), "1");
        store.keepIfPossible("a", KEY, placed(new SourceFile("b.md", "other")), one);
        store.keepIfPossible("b", KEY, new Whatever(Map.of("number", 1.5)), one);
        store.save();
        assertThat(Store.open(file(), "1").find("a", KEY, Placed.class, Optional.of(one)))
                .isEmpty();
        assertThat(Store.open(file(), "1").find("b", KEY, Whatever.class, Optional.of(one)))
                .isEmpty();
    }

    /** What publishers make up for themselves. */
    private record Whatever(Map<String, Object> params) {}

    private static Placed placed(SourceFile file) {
        return new Placed(
                file,
                new Located<>(LocalDate.of(2026, 11, 29), file, new Span(1, 2)),
                List.of(new Located<>("name", file, new Span(3, 4))),
                OptionalInt.of(7),
                OptionalInt.empty(),
                ByteBuffer.wrap(new byte[] {1, 2, 3}));
    }

    @Test
    void whatARunKeepsItCanAskForItself() throws IOException {
        Store store = Store.open(file(), "1");
        for (int i = 0; i < 500; i++) {
            store.keep("place " + i, KEY, whole("value " + i));
            assertThat(store.find("place " + i / 2, KEY, Whole.class)).contains(whole("value " + i / 2));
        }
        assertThat(store.retain("place 3", KEY)).isTrue();
        assertThat(store.retain("place 3", Fingerprint.of("other"))).isFalse();
        store.save();
        assertThat(find("place 499")).contains(whole("value 499"));
    }

    @Test
    void recordsOfAllSizesAreFoundByAllNames() throws IOException {
        long seed = Long.getLong("property.seed", System.nanoTime());
        Random random = new Random(seed);
        Map<String, Whole> values = new LinkedHashMap<>();
        for (int i = 0; i < 120; i++) {
            String name = List.of("p", "字", "\uD83D\uDEA8", "\0").get(random.nextInt(4))
                    + "n".repeat(random.nextInt(random.nextInt(10_000) + 1))
                    + i;
            values.put(name, whole("v".repeat(random.nextInt(random.nextInt(300_000) + 1))));
        }
        Store store = Store.open(file(), "1");
        values.forEach((name, value) -> store.keep(name, KEY, value));
        store.save();
        Store again = Store.open(file(), "1");
        values.forEach((name, value) -> assertThat(again.find(name, KEY, Whole.class))
                .as("-Dproperty.seed=%d, %d letters", seed, name.length())
                .contains(value));
    }

    @Test
    void whatIsRetainedStaysThoughNobodyReadIt() throws IOException {
        keep("one", whole("first"));
        for (int i = 0; i < 20; i++) {
            Store store = Store.open(file(), "1");
            assertThat(store.retain("one", KEY)).isTrue();
            store.keep("two", Fingerprint.of(i), whole("another " + i));
            store.save();
        }
        assertThat(find("one")).contains(whole("first"));
    }
}
