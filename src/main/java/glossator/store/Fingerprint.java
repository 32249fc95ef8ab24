package glossator.store;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * A short name for bytes: two check sums and their number. Two different values meet by chance once in 2^64 pairs. It protects from no one who
 * makes up bytes that meet: what they would reach is that their own old page stays.
 */
public record Fingerprint(long sums, int length) {
    /** Of a value made of records, lists, sets, maps, optional values, texts, numbers, enums and source files. */
    public static Fingerprint of(Object value) {
        return ValueWriter.fingerprint(value);
    }

    /** Of bytes themselves. */
    public static Fingerprint ofBytes(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    static Fingerprint of(byte[] bytes, int from, int length) {
        return new Fingerprint(
                sum(new CRC32(), bytes, from, length) << 32 | sum(new CRC32C(), bytes, from, length), length);
    }

    private static long sum(Checksum sum, byte[] bytes, int from, int length) {
        sum.update(bytes, from, length);
        return sum.getValue();
    }
}
