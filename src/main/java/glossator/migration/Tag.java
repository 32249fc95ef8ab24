package glossator.migration;

import java.util.Optional;

/**
 * A piece of a template's language in a text.
 *
 * @param inside what stands between its brackets
 * @param end where it ends in the text
 */
record Tag(boolean isShortcode, String inside, int end) {
    private static final int LONGEST = 2000;

    /** The tag that begins at a place, if one does and it ends soon. */
    static Optional<Tag> at(String text, int at, int end, boolean liquid) {
        boolean output = text.startsWith("{{", at);
        boolean isShortcode = !liquid && (text.startsWith("{{<", at) || text.startsWith("{{%", at));
        if (!isShortcode && !(liquid && (output || text.startsWith("{%", at)))) {
            return Optional.empty();
        }
        String close = isShortcode ? text.charAt(at + 2) == '<' ? ">}}" : "%}}" : output ? "}}" : "%}";
        int start = at + (isShortcode ? 3 : 2);
        String near = text.substring(start, Math.min(end, start + LONGEST));
        int found = near.indexOf(close);
        if (found < 0) {
            return Optional.empty();
        }
        String inside = near.substring(0, found).strip();
        // Liquid's hyphens take away white space around a tag.
        String bare = isShortcode ? inside : inside.replaceAll("^-|-$", "").strip();
        return Optional.of(new Tag(isShortcode, bare, start + found + close.length()));
    }

    String name() {
        int end = 0;
        while (end < inside.length() && !Character.isWhitespace(inside.charAt(end))) {
            end++;
        }
        return inside.substring(0, end);
    }
}
