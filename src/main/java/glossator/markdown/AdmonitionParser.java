package glossator.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Admonitions as MkDocs users write them: {@code !!! note "Title"} and blocks indented by four columns. flexmark's own
 * extension runs a regular expression on every line and prints its own icons.
 */
final class AdmonitionParser extends AbstractBlockParser {
    private static final int INDENT = 4;
    private static final Pattern OPENING = Pattern.compile("!!!\\s+([A-Za-z][A-Za-z0-9_-]*)(?:\\s+\"(.*)\")?\\s*");

    private final Syntax.Admonition block;

    private AdmonitionParser(BasedSequence line, Matcher opening) {
        block = new Syntax.Admonition(
                line,
                opening.group(1),
                opening.group(2) == null ? "" : opening.group(2).strip());
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        if (state.getIndent() >= INDENT) {
            return BlockContinue.atColumn(state.getColumn() + INDENT);
        }
        return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    /** Opens an admonition wherever a block may begin. */
    static final class Factory implements CustomBlockParserFactory {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start();
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    private static final class Start implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int from = state.getNextNonSpaceIndex();
            if (state.getIndent() >= INDENT || from >= line.length() || line.charAt(from) != '!') {
                return BlockStart.none();
            }
            BasedSequence rest = line.subSequence(from);
            Matcher opening = OPENING.matcher(rest.toString());
            if (!opening.matches()) {
                return BlockStart.none();
            }
            return BlockStart.of(new AdmonitionParser(rest, opening)).atIndex(line.length());
        }
    }
}
