package glossator.markdown;

import java.util.BitSet;

/** A set of characters, as it is asked of each character of a text. Never changed. */
final class CharacterSet {
    private final boolean[] low = new boolean[128];
    private final BitSet all;

    CharacterSet(BitSet characters) {
        this.all = (BitSet) characters.clone();
        for (int c = 0; c < low.length; c++) {
            low[c] = all.get(c);
        }
    }

    boolean holds(char c) {
        return c < low.length ? low[c] : all.get(c);
    }
}
