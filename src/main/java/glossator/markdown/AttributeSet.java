package glossator.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an author may set on an element with <code>{.class #id lang=es}</code>: classes, an id and a language, and
 * nothing that runs, styles or links.
 *
 * @param id the id; empty for none
 * @param lang the language tag; empty for none
 */
record AttributeSet(String id, List<String> classes, String lang) {
    static final AttributeSet NONE = new AttributeSet("", List.of(), "");

    private static final Pattern PART = Pattern.compile("([.#])([\\p{L}\\p{N}_-]+)|lang=\"?([A-Za-z0-9-]+)\"?");

    static AttributeSet read(BasedSequence chars) {
        String id = "";
        String lang = "";
        List<String> classes = new ArrayList<>();
        Matcher parts = PART.matcher(chars);
        while (parts.find()) {
            if (parts.group(3) != null) {
                lang = parts.group(3);
            } else if (parts.group(1).equals("#")) {
                id = parts.group(2);
            } else if (!isOurs(parts.group(2))) {
                // Only the annotator makes occurrences; content cannot forge one.
                classes.add(parts.group(2));
            }
        }
        return new AttributeSet(id, List.copyOf(classes), lang);
    }

    /** Whether a class is that of annotated occurrences, which content may not have. */
    static boolean isOurs(String className) {
        return className.equalsIgnoreCase("gloss");
    }

    /** As HTML attributes, each with a space before it; the id is left to the caller, who knows which are taken. */
    String html() {
        StringBuilder out = new StringBuilder();
        if (!classes.isEmpty()) {
            out.append(" class=\"")
                    .append(Html.escape(String.join(" ", classes)))
                    .append('"');
        }
        if (!lang.isEmpty()) {
            out.append(" lang=\"").append(lang).append('"');
        }
        return out.toString();
    }
}
