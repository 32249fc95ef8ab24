package glossator.markdown;

import java.util.List;

/** Tells whether a text has any sign that typography sets otherwise than it was typed. Most names and sentences have none. */
final class TypedSigns {
    private TypedSigns() {}

    /** Whether there are quotes, or dashes or dots in a row, in the parts of one text. */
    static boolean areIn(List<String> parts) {
        char before = ' ';
        for (String part : parts) {
            for (int i = 0; i < part.length(); i++) {
                char c = part.charAt(i);
                if (c == '"' || c == '\'' || (c == '-' || c == '.') && c == before) {
                    return true;
                }
                before = c;
            }
        }
        return false;
    }
}
