package glossator.migration;

import glossator.yaml.Moment;
import glossator.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and times as other generators take them, in the forms that we do. */
final class Dates {
    private static final Pattern LOOSE = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?)?\\s*(Z|UTC|[+-]\\d{2}:?\\d{2})?");

    private Dates() {}

    /** The date of the first of some keys that has one; one that is none is told. */
    static Optional<String> of(ForeignText text, List<String> keys, Findings findings) {
        for (String key : keys) {
            Optional<YamlNode> node = Keys.get(text.matter(), key);
            Optional<String> written = node.flatMap(Keys::text);
            if (written.isPresent()) {
                Optional<String> date = normal(written.get());
                if (date.isEmpty()) {
                    findings.add(text.source()
                            .warning(
                                    "bad-date",
                                    node.get().span(),
                                    "\"" + key + "\" is \"" + written.get() + "\", which is not a date")
                            .hint("it is left out; write it as 2026-12-31 or 2026-12-31T18:30:00Z"));
                }
                return date;
            }
        }
        return Optional.empty();
    }

    /** A date as we write it; nothing where it is none. */
    static Optional<String> normal(String written) {
        Matcher parts = LOOSE.matcher(written.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(parts.group(1));
        out.append('-').append(two(parts.group(2))).append('-').append(two(parts.group(3)));
        if (parts.group(4) != null) {
            out.append('T').append(two(parts.group(4))).append(':').append(parts.group(5));
            out.append(':').append(parts.group(6) == null ? "00" : parts.group(6));
            String zone = parts.group(7) == null ? "" : parts.group(7).replace("UTC", "Z");
            out.append(zone.matches("[+-]\\d{4}") ? zone.substring(0, 3) + ":" + zone.substring(3) : zone);
        }
        return Optional.of(out.toString()).filter(date -> Moment.parse(date).isPresent());
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
