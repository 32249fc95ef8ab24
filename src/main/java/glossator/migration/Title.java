package glossator.migration;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a text, which may be its first heading.
 *
 * @param rest where the body begins without that heading
 */
record Title(String words, int rest) {
    private static final Pattern HEADING = Pattern.compile(
            "\\s*^# +([^\\r\\n]{1,500}?)(?: {1,9}#{1,9})?[ \\t]*(?:\\r?\\n|\\z)(?:[ \\t]*\\r?\\n)*", Pattern.MULTILINE);

    static Title of(ForeignText text) {
        String source = text.source().text();
        Matcher heading =
                HEADING.matcher(source).region(text.body().start(), text.body().end());
        Optional<String> given = Keys.text(text.matter(), "title");
        if (heading.lookingAt()) {
            String words = plain(heading.group(1));
            // A heading that says the title again would be read twice.
            if (!words.isEmpty() && given.map(words::equals).orElse(true)) {
                return new Title(words, heading.end());
            }
        }
        return new Title(given.orElseGet(() -> named(text)), text.body().start());
    }

    private static String plain(String heading) {
        return heading.replaceAll("\\{[^}]*}$", "")
                .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                .replaceAll("[*_`]", "")
                .strip();
    }

    private static String named(ForeignText text) {
        String folder = text.folder().replaceFirst("/$", "");
        String name = text.isIndex() && !folder.isEmpty() ? folder.substring(folder.lastIndexOf('/') + 1) : text.stem();
        String words = name.replaceFirst("^\\d{4}-\\d{2}-\\d{2}-", "")
                .replaceAll("[-_]+", " ")
                .strip();
        return words.isEmpty() ? "Untitled" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
