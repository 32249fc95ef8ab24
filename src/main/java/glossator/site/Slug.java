package glossator.site;

import glossator.source.PortableName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Names as parts of addresses: small ASCII letters, digits and hyphens, the same on every machine. Own tables, since
 * those of the JDK differ between its versions.
 */
public final class Slug {
    private static final Pattern VALID = Pattern.compile("[a-z0-9_~-][a-z0-9._~-]*");
    private static final int LONGEST = 120;
    private static final BitSet LATER = later();
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('ø', "o"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ł', "l"),
            Map.entry('ı', "i"),
            Map.entry('œ', "oe"),
            Map.entry('þ', "th"),
            Map.entry('ħ', "h"));
    private static final String GREEK_AND_CYRILLIC = "αaβvγgδdεeζzηiθthιiκkλlμmνnξxοoπpρrσsςsτtυyφfχchψpsωo"
            + "аaбbвvгgдdеeёeжzhзzиiйiкkлlмmнnоoпpрrсsтtуuфfхkhцtsчchшshщshchъыyьэeюyuяyaіiїyiєyeґg";

    private Slug() {}

    /**
     * The slug of any name: valid, or empty. Letters of scripts that it has no table for are written as their code points; a
     * long one is cut, and ends with a sum of what was cut.
     */
    public static String of(String name) {
        if (isPlain(name)) {
            return valid(name);
        }
        StringBuilder out = new StringBuilder();
        int[] points = name.strip().codePoints().toArray();
        int start = 0;
        for (int i = 0; i <= points.length; i++) {
            // A JDK that knows a later character may give it small letters, parts and an order that another does not.
            boolean later = i < points.length && LATER.get(points[i]);
            if (later || i == points.length) {
                String known = new String(points, start, i - start).toLowerCase(Locale.ROOT);
                Normalizer.normalize(known, Normalizer.Form.NFKD).codePoints().forEach(c -> append(out, c));
                start = i + 1;
            }
            if (later) {
                codePoint(out, points[i]);
            }
        }
        return valid(trimmed(out, out.length()));
    }

    /** Whether a name is its own slug, as those of most files are: small letters, digits and single hyphens between them. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hyphen = c == '-' && i > 0 && i < name.length() - 1 && name.charAt(i - 1) != '-';
            if (!hyphen && !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static String trimmed(CharSequence slug, int length) {
        int end = length;
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return slug.subSequence(0, end).toString();
    }

    private static String valid(String slug) {
        if (PortableName.isDevice(slug)) {
            return slug + "-1";
        }
        if (slug.length() <= LONGEST) {
            return slug;
        }
        CRC32 sum = new CRC32();
        sum.update(slug.getBytes(StandardCharsets.US_ASCII));
        return trimmed(slug, LONGEST - 9) + "-" + String.format("%08x", sum.getValue());
    }

    private static void append(StringBuilder out, int c) {
        if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_') {
            out.append((char) c);
        } else if (c < 0x80) {
            hyphen(out);
        } else if (c < 0x10000 && LETTERS.containsKey((char) c)) {
            out.append(LETTERS.get((char) c));
        } else if (Character.getType(c) == Character.NON_SPACING_MARK || c == '’') {
            return;
        } else {
            transliterate(out, c);
        }
    }

    private static void transliterate(StringBuilder out, int c) {
        int at = GREEK_AND_CYRILLIC.indexOf(c);
        if (at >= 0) {
            for (int i = at + 1; i < GREEK_AND_CYRILLIC.length() && GREEK_AND_CYRILLIC.charAt(i) < 0x80; i++) {
                out.append(GREEK_AND_CYRILLIC.charAt(i));
            }
        } else if (Character.isLetterOrDigit(c)) {
            codePoint(out, c);
        } else {
            hyphen(out);
        }
    }

    private static void codePoint(StringBuilder out, int c) {
        hyphen(out);
        out.append('u').append(Integer.toHexString(c));
    }

    private static void hyphen(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
            out.append('-');
        }
    }

    /** Whether a name may stand in an address, and as a file's name on every system, as it is. */
    public static boolean isValid(String name) {
        return VALID.matcher(name).matches() && name.length() <= LONGEST && PortableName.isName(name);
    }

    private static BitSet later() {
        BitSet later = new BitSet();
        try (InputStream in = Slug.class.getResourceAsStream("after-unicode-13.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] range = line.split(" ");
                    later.set(Integer.parseInt(range[0], 16), Integer.parseInt(range[1], 16) + 1);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return later;
    }
}
