package glossator.annotation;

import glossator.glossary.Mark;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Marks in two arrays: a large site has millions, and an object for each takes three times as much. */
final class PackedMarks extends AbstractList<Mark> implements RandomAccess {
    private static final int FIXED = 1;
    private static final int HEADWORD = 2;

    private final String[] terms;
    /** How often the term is named, above two bits for the rest. */
    private final int[] rest;

    private PackedMarks(List<Mark> marks) {
        terms = new String[marks.size()];
        rest = new int[terms.length];
        int at = 0;
        for (Mark mark : marks) {
            terms[at] = mark.term();
            rest[at++] = mark.mentions() << 2 | (mark.headword() ? HEADWORD : 0) | (mark.fixed() ? FIXED : 0);
        }
    }

    static List<Mark> of(List<Mark> marks) {
        return marks.isEmpty() || marks instanceof PackedMarks ? marks : new PackedMarks(marks);
    }

    @Override
    public Mark get(int index) {
        int bits = rest[index];
        return new Mark(terms[index], (bits & FIXED) != 0, (bits & HEADWORD) != 0, bits >> 2);
    }

    @Override
    public int size() {
        return terms.length;
    }
}
