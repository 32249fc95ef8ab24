package glossator.markdown;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * flexmark's reader of inlines, mended where it lags behind CommonMark 0.31: spaces in {@code <destinations>}, comments
 * that hold hyphens, the space before a title, indentation behind a hard break. What begins with {@code <!} or
 * {@code <?} is found without regular expressions, which take quadratic time or overflow the stack there.
 */
final class InlineReader extends InlineParserImpl {
    /** Ends that the present block lacks behind the place where one was last looked for. */
    private final Set<String> missing = new HashSet<>();

    private BasedSequence searched = BasedSequence.NULL;
    private CharacterSet special;
    private boolean inTable;

    private InlineReader(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        // flexmark sets bits in this set for each document, and all parsers would share it.
        super(
                options,
                (BitSet) specialCharacters.clone(),
                delimiterCharacters,
                delimiterProcessors,
                linkRefProcessors,
                extensions);
    }

    @Override
    public void initializeDocument(Document document) {
        if (document.getChars() instanceof TextLines lines) {
            document.setChars(lines.text());
        }
        super.initializeDocument(document);
        special = new CharacterSet(specialCharacters);
    }

    /** As flexmark does it, but what is special in a table alone is so no longer behind it. */
    @Override
    public List<Node> parseCustom(
            BasedSequence input, Node node, BitSet characters, Map<Character, CharacterNodeFactory> factories) {
        BitSet before = (BitSet) specialCharacters.clone();
        inTable = true;
        List<Node> nodes = super.parseCustom(input, node, characters, factories);
        inTable = false;
        specialCharacters.clear();
        specialCharacters.or(before);
        return nodes;
    }

    /** As flexmark does it, but all at once where the text lies in one piece. */
    @Override
    protected boolean parseString() {
        if (inTable || !(input instanceof TextSequence text)) {
            return super.parseString();
        }
        int begin = index;
        index = text.next(special, begin);
        if (begin == index) {
            return false;
        }
        appendText(input, begin, index);
        return true;
    }

    /** As flexmark does it, but without its copy of the whole block for each match. */
    @Override
    public BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input);
        matcher.region(index, input.length());
        if (!matcher.find()) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }

    @Override
    public BasedSequence parseLinkDestination() {
        if (peek() != '<') {
            return super.parseLinkDestination();
        }
        for (int i = index + 1; i < input.length(); i++) {
            char c = input.charAt(i);
            if (c == '>') {
                BasedSequence destination = input.subSequence(index, i + 1);
                index = i + 1;
                return destination;
            }
            if (c == '\n' || c == '\r' || c == '<') {
                return null;
            }
            if (c == '\\') {
                i++;
            }
        }
        return null;
    }

    @Override
    public BasedSequence parseLinkTitle() {
        boolean apart = index > 0 && Character.isWhitespace(input.charAt(index - 1));
        return apart ? super.parseLinkTitle() : null;
    }

    @Override
    protected boolean parseBackslash() {
        super.parseBackslash();
        if (block.getLastChild() instanceof HardLineBreak && currentText == null) {
            while (peek() == ' ' || peek() == '\t') {
                index++;
            }
        }
        return true;
    }

    @Override
    public boolean parseHtmlInline() {
        if (peek(1) != '!' && peek(1) != '?') {
            return super.parseHtmlInline();
        }
        boolean comment = input.matchChars("!--", index + 1);
        int end = comment ? commentEnd() : instructionEnd();
        if (end < 0) {
            return false;
        }
        BasedSequence chars = input.subSequence(index, end);
        appendNode(comment ? new HtmlInlineComment(chars) : new HtmlInline(chars));
        index = end;
        return true;
    }

    private int commentEnd() {
        if (input.matchChars(">", index + 4)) {
            return index + 5;
        }
        return input.matchChars("->", index + 4) ? index + 6 : end("-->", index + 4);
    }

    private int instructionEnd() {
        if (peek(1) == '?') {
            return end("?>", index + 2);
        }
        if (input.matchChars("[CDATA[", index + 2)) {
            return end("]]>", index + 9);
        }
        boolean declaration = peek(2) < 0x80 && Character.isLetter(peek(2));
        return declaration ? end(">", index + 2) : -1;
    }

    /** The place behind the next such mark, or -1. Each mark that is missing is looked for once in a block. */
    private int end(String mark, int from) {
        if (searched != input) {
            searched = input;
            missing.clear();
        }
        int found = missing.contains(mark) ? -1 : input.indexOf(mark, from);
        if (found < 0) {
            missing.add(mark);
            return -1;
        }
        return found + mark.length();
    }

    /** Makes a reader for each document. */
    static final class Factory implements InlineParserFactory {
        @Override
        public InlineParser inlineParser(
                DataHolder options,
                BitSet specialCharacters,
                BitSet delimiterCharacters,
                Map<Character, DelimiterProcessor> delimiterProcessors,
                LinkRefProcessorData linkRefProcessors,
                List<InlineParserExtensionFactory> extensions) {
            return new InlineReader(
                    options,
                    specialCharacters,
                    delimiterCharacters,
                    delimiterProcessors,
                    linkRefProcessors,
                    extensions);
        }
    }
}
