package glossator.annotation;

import glossator.annotation.AnnotatedText.Use;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Uses in two arrays: a large site has millions, and an object for each takes three times as much. */
final class PackedUses extends AbstractList<Use> implements RandomAccess {
    private final String[] terms;
    private final int[] counts;

    private PackedUses(List<Use> uses) {
        terms = new String[uses.size()];
        counts = new int[terms.length];
        int at = 0;
        for (Use use : uses) {
            terms[at] = use.term();
            counts[at++] = use.count();
        }
    }

    static List<Use> of(List<Use> uses) {
        return uses.isEmpty() || uses instanceof PackedUses ? uses : new PackedUses(uses);
    }

    @Override
    public Use get(int index) {
        return new Use(terms[index], counts[index]);
    }

    @Override
    public int size() {
        return terms.length;
    }
}
