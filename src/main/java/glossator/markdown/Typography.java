package glossator.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Sets plain text, such as a title, as the text below it is set. */
public final class Typography {
    private Typography() {}

    /** The text with the quotes, dashes and ellipses of a language. */
    public static String typeset(String text, String language) {
        return typeset(List.of(text), language).get(0);
    }

    /** The parts of one text, each set as it is in the whole: what is a closing quote depends on what stands before it. */
    public static List<String> typeset(List<String> parts, String language) {
        if (!TypedSigns.areIn(parts)) {
            return List.copyOf(parts);
        }
        String text = String.join("", parts);
        String[] typeset = Typographer.typeset(flow(text), new BitSet(), language);
        if (typeset.length == 0) {
            return List.copyOf(parts);
        }
        List<String> set = new ArrayList<>();
        int at = 0;
        for (String part : parts) {
            StringBuilder out = new StringBuilder(part.length());
            for (int end = at + part.length(); at < end; at++) {
                out.append(typeset[at] == null ? text.substring(at, at + 1) : typeset[at]);
            }
            set.add(out.toString());
        }
        return List.copyOf(set);
    }

    /** A text by itself, as a flow of which each character stands for itself. */
    static Flow flow(String text) {
        CharacterPlaces places = CharacterPlaces.following(0, text.length());
        return new Flow(text, text.toCharArray(), places, List.of(), List.of(), List.of(), List.of());
    }
}
