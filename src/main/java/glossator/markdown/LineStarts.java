package glossator.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Set;

/**
 * flexmark's headings, rules and fences, asked only where a line can be one. Asked at every line, its headings copy the paragraph up
 * to there, which takes the square of a paragraph's or a table's lines, and all three search it with a pattern.
 */
final class LineStarts {
    private LineStarts() {}

    /** Headings of both kinds. */
    static final class Headings extends HeadingParser.Factory {
        /** It keeps nothing of a document, and makes patterns when it is made: one serves all. */
        private volatile BlockParserFactory gated;

        @Override
        public BlockParserFactory apply(DataHolder options) {
            if (gated == null) {
                BlockParserFactory headings = super.apply(options);
                gated = (state, matched) -> {
                    char first = first(state);
                    boolean possible = first == '#' || (first == '=' || first == '-') && isRowOf(first, state);
                    return possible ? headings.tryStart(state, matched) : BlockStart.none();
                };
            }
            return gated;
        }
    }

    /** Rules. */
    static final class Rules extends ThematicBreakParser.Factory {
        @Override
        public Set<Class<?>> getAfterDependents() {
            // A line of hyphens under a paragraph makes a heading of it.
            Set<Class<?>> before = new HashSet<>(super.getAfterDependents());
            before.add(Headings.class);
            return before;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            BlockParserFactory rules = super.apply(options);
            return (state, matched) -> {
                char first = first(state);
                boolean possible = (first == '*' || first == '-' || first == '_') && first == last(state);
                return possible ? rules.tryStart(state, matched) : BlockStart.none();
            };
        }
    }

    /** Code between fences. */
    static final class Fences extends FencedCodeBlockParser.Factory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            BlockParserFactory fences = super.apply(options);
            return (state, matched) -> {
                char first = first(state);
                return first == '`' || first == '~' ? fences.tryStart(state, matched) : BlockStart.none();
            };
        }
    }

    private static char first(ParserState state) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        return at < line.length() ? line.charAt(at) : ' ';
    }

    private static char last(ParserState state) {
        BasedSequence line = state.getLine();
        int at = end(line);
        return at > 0 ? line.charAt(at - 1) : ' ';
    }

    private static boolean isRowOf(char sign, ParserState state) {
        BasedSequence line = state.getLine();
        int end = end(line);
        for (int i = state.getNextNonSpaceIndex(); i < end; i++) {
            if (line.charAt(i) != sign) {
                return false;
            }
        }
        return true;
    }

    private static int end(BasedSequence line) {
        int end = line.length();
        while (end > 0 && " \t\r\n".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}
