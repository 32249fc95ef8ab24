package glossator.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A stretch of a text answers as flexmark's own sequence does. */
class TextSequenceTest {
    private static final int STRETCHES = 20_000;
    private static final String TEXT = "Grüße, | 日本\r\n\0 of *all* ~ \uD83D\uDE00 the | rest\n\n";

    @Test
    void answersAsFlexmarksOwn() {
        BasedSequence own = TextSequence.of(TEXT);
        BasedSequence theirs = BasedSequence.of(TEXT);
        for (int seed = 0; seed < STRETCHES; seed++) {
            Random random = new Random(seed);
            int start = random.nextInt(own.length() + 1);
            int end = start + random.nextInt(own.length() - start + 1);
            boolean ofWhole = random.nextBoolean();
            BasedSequence ours = ofWhole ? own.baseSubSequence(start, end) : own.subSequence(start, end);
            BasedSequence flexmarks = ofWhole ? theirs.baseSubSequence(start, end) : theirs.subSequence(start, end);
            assertThat(facts(ours)).as("seed %d", seed).isEqualTo(facts(flexmarks));
            // flexmark's whole text keeps the hash that it has with its NUL.
            assertThat(ours.hashCode())
                    .as("seed %d", seed)
                    .isEqualTo(ours.toString().hashCode());
            boolean deeper = start < end && random.nextInt(4) == 0;
            own = deeper ? ours : TextSequence.of(TEXT);
            theirs = deeper ? flexmarks : BasedSequence.of(TEXT);
        }
    }

    private static String facts(BasedSequence sequence) {
        StringBuilder facts = new StringBuilder();
        for (int i = 0; i < sequence.length(); i++) {
            facts.append(sequence.charAt(i)).append(sequence.getIndexOffset(i)).append(' ');
        }
        return facts.append(sequence.getStartOffset())
                .append(' ')
                .append(sequence.getEndOffset())
                .append(sequence.getSourceRange())
                .append(sequence)
                .append(sequence.trim().getStartOffset())
                .append(sequence.indexOf('|'))
                .append(sequence.getBaseSequence().length())
                .toString();
    }

    @Test
    void hasNothingBeyondItsEnds() {
        TextSequence stretch = TextSequence.of("abcdef").subSequence(2, 4);
        assertThatThrownBy(() -> stretch.charAt(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> stretch.charAt(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> stretch.subSequence(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void findsTheNextOfASet() {
        BitSet characters = new BitSet();
        characters.set('d');
        characters.set('ü');
        CharacterSet set = new CharacterSet(characters);
        TextSequence stretch = TextSequence.of("abcdefgüh").subSequence(1, 9);
        assertThat(stretch.next(set, 0)).isEqualTo(2);
        assertThat(stretch.next(set, 3)).isEqualTo(6);
        assertThat(stretch.next(set, 7)).isEqualTo(8);
    }
}
