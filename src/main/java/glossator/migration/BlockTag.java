package glossator.migration;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag with all that it holds up to the tag that ends it, as Markdown: code, text without tags, a comment.
 *
 * @param end where the tag that ends it ends
 */
record BlockTag(String markdown, int end) {

    /** Finds such tags in a text. One that is not ended anywhere is looked for once. */
    static final class Finder {
        private final String text;
        private final int end;
        private final Set<String> unended = new HashSet<>();

        Finder(String text, int end) {
            this.text = text;
            this.end = end;
        }

        /** @param before what divides a fence from the line that it would stand in */
        Optional<BlockTag> at(Tag tag, int at, String before) {
            String name = tag.name();
            boolean output = !tag.isShortcode() && text.startsWith("{{", at);
            boolean known = name.matches(tag.isShortcode() ? "highlight" : "highlight|raw|comment");
            if (!known || output || unended.contains(name)) {
                return Optional.empty();
            }
            String ending =
                    tag.isShortcode() ? "\\{\\{[<%]\\s*/highlight\\s*[>%]}}" : "\\{%-?\\s*end" + name + "\\s*-?%}";
            Matcher close = Pattern.compile(ending).matcher(text).region(tag.end(), end);
            if (!close.find()) {
                unended.add(name);
                return Optional.empty();
            }
            String inner = text.substring(tag.end(), close.start());
            String markdown = switch (name) {
                case "highlight" -> before + fence(tag, inner);
                case "raw" -> inner;
                default -> "<!--" + inner.replace("--", "- -") + "-->";
            };
            return Optional.of(new BlockTag(markdown, close.end()));
        }

        private static String fence(Tag tag, String inner) {
            String language = Tags.words(tag.inside()).getOrDefault("0", "");
            String marks = inner.contains("```") ? "~~~~" : "```";
            return marks
                    + (language.matches("[\\w+#.-]*") ? language : "")
                    + "\n"
                    + inner.replaceFirst("\\A[ \\t]*\\r?\\n", "").stripTrailing()
                    + "\n"
                    + marks;
        }
    }
}
