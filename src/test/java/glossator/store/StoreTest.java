package glossator.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        byte[] good = ValueWriter.bytes(whole("good"));
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = good.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            // No error, no endless loop, no memory beyond the bytes: an answer.
            assertThat(ValueReader.read(bytes, Whole.class)).isNotNull();
        }
        assertThat(ValueReader.read(new byte[0], Whole.class)).isEmpty();
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
}
