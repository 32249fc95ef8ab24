package glossator.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names as parts of addresses: small ASCII letters, digits and hyphens, the same on every machine. Own tables, since
 * those of the JDK differ between its versions.
 */
public final class Slug {
    private static final Pattern VALID = Pattern.compile("[a-z0-9_~-][a-z0-9._~-]*");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");
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

    /** The slug of any name. Letters of scripts that it has no table for are written as their code points. */
    public static String of(String name) {
        String text = Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> append(out, c));
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '-') {
            end--;
        }
        return out.substring(0, end);
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
            hyphen(out);
            out.append('u').append(Integer.toHexString(c));
        } else {
            hyphen(out);
        }
    }

    private static void hyphen(StringBuilder out) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
            out.append('-');
        }
    }

    /** Whether a name may stand in an address, and as a file's name on every system, as it is. */
    public static boolean isValid(String name) {
        String stem = name.indexOf('.') < 0 ? name : name.substring(0, name.indexOf('.'));
        return VALID.matcher(name).matches()
                && !name.endsWith(".")
                && name.length() <= 120
                && !DEVICES.contains(stem)
                && !stem.matches("(com|lpt)[0-9]");
    }
}
