package glossator.render;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Ready HTML, which a template prints without escaping it again. */
public record Markup(String html) {
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp",
            "small", "span", "strong", "sub", "sup", "u", "var", "wbr");

    private static final List<Reference> REFERENCES = List.of(
            new Reference("&lt;".toCharArray(), '<'),
            new Reference("&gt;".toCharArray(), '>'),
            new Reference("&quot;".toCharArray(), '"'),
            new Reference("&amp;".toCharArray(), '&'));

    /** The characters of HTML that we wrote ourselves, without its tags; a block's end parts words, that of an inline element does not. */
    static char[] text(String html) {
        char[] text = html.toCharArray();
        int size = 0;
        int at = 0;
        while (at < text.length) {
            char c = text[at];
            if (c == '<') {
                int name = at + 1 < text.length && text[at + 1] == '/' ? at + 2 : at + 1;
                at = end(text, name);
                if (!isInline(text, name, at)) {
                    text[size++] = ' ';
                }
                while (at < text.length && text[at] != '>') {
                    at++;
                }
                at++;
            } else if (c == '&') {
                at = decode(text, at, size++);
            } else {
                int start = at;
                at = plainEnd(text, at);
                System.arraycopy(text, start, text, size, at - start);
                size += at - start;
            }
        }
        return Arrays.copyOf(text, size);
    }

    private static int plainEnd(char[] text, int start) {
        int end = start;
        while (end < text.length && text[end] != '<' && text[end] != '&') {
            end++;
        }
        return end;
    }

    private static int end(char[] text, int name) {
        int end = name;
        while (end < text.length && Character.isLetterOrDigit(text[end])) {
            end++;
        }
        return end;
    }

    private static boolean isInline(char[] text, int name, int end) {
        return INLINE.contains(new String(text, name, end - name));
    }

    /** Puts the character for which a reference stands, or the ampersand of another; answers what is behind it. */
    private static int decode(char[] text, int at, int to) {
        for (Reference reference : REFERENCES) {
            if (Arrays.equals(
                    text,
                    at,
                    Math.min(text.length, at + reference.length()),
                    reference.name(),
                    0,
                    reference.length())) {
                text[to] = reference.character();
                return at + reference.length();
            }
        }
        text[to] = '&';
        return at + 1;
    }

    /** A character that our HTML writes by its name. */
    private record Reference(char[] name, char character) {
        int length() {
            return name.length;
        }
    }

    /** Whether there is nothing to print. */
    public boolean isEmpty() {
        return html.isBlank();
    }
}
