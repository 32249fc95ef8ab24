package glossator.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Math between dollars, and what stands in braces: attributes and other tools' templates. */
final class InlineSyntax implements InlineParserExtension {
    /** Longest stretch looked through for an end, so that a page of openers takes linear time. */
    private static final int LONGEST = 2_000;

    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\{:?\\s*(?:[.#][\\p{L}\\p{N}_-]+|lang=\"?[A-Za-z0-9-]+\"?|\\s)+\\}");

    private final Function<LightInlineParser, Node> reader;

    private InlineSyntax(Function<LightInlineParser, Node> reader) {
        this.reader = reader;
    }

    @Override
    public boolean parse(LightInlineParser parser) {
        Node node = reader.apply(parser);
        if (node == null) {
            return false;
        }
        parser.flushTextNode();
        parser.appendNode(node);
        parser.setIndex(parser.getIndex() + node.getTextLength());
        return true;
    }

    /**
     * Pandoc's rule, so that money is not math: no space after the opening dollar, none before the closing one, and no
     * digit behind it.
     */
    private static Node math(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        int limit = Math.min(input.length(), start + LONGEST);
        boolean display = start + 1 < limit && input.charAt(start + 1) == '$';
        int from = display ? start + 2 : start + 1;
        if (from >= limit || !display && Character.isWhitespace(input.charAt(from))) {
            return null;
        }
        for (int i = from; i < limit; i++) {
            char c = input.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '$' && i > from) {
                int end = display ? displayEnd(input, i) : inlineEnd(input, i);
                if (end > 0) {
                    return new Syntax.Math(input.subSequence(start, end));
                }
                if (!display) {
                    return null;
                }
            }
        }
        return null;
    }

    private static int displayEnd(BasedSequence input, int dollar) {
        return dollar + 1 < input.length() && input.charAt(dollar + 1) == '$' ? dollar + 2 : -1;
    }

    private static int inlineEnd(BasedSequence input, int dollar) {
        boolean digit = dollar + 1 < input.length() && Character.isDigit(input.charAt(dollar + 1));
        return digit || Character.isWhitespace(input.charAt(dollar - 1)) ? -1 : dollar + 1;
    }

    private static Node braces(LightInlineParser parser) {
        BasedSequence input = parser.getInput();
        int start = parser.getIndex();
        if (start + 1 >= input.length()) {
            return null;
        }
        char second = input.charAt(start + 1);
        if (second == '{' || second == '%') {
            int end = near(input, start).indexOf(second == '{' ? "}}" : "%}", 2);
            return end > 0 ? new Syntax.TemplateText(input.subSequence(start, start + end + 2)) : null;
        }
        if (second != '.' && second != '#' && second != ':' && second != ' ' && second != 'l') {
            return null;
        }
        int close = near(input, start).indexOf('}');
        if (close < 0) {
            return null;
        }
        BasedSequence chars = input.subSequence(start, start + close + 1);
        return ATTRIBUTES.matcher(chars.toString()).matches() ? new Syntax.Attributes(chars) : null;
    }

    private static BasedSequence near(BasedSequence input, int start) {
        return input.subSequence(start, Math.min(input.length(), start + LONGEST));
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}

    /** Makes the extension for one opening character. */
    record Factory(String character) implements InlineParserExtensionFactory {
        @Override
        public CharSequence getCharacters() {
            return character;
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new InlineSyntax(character.equals("$") ? InlineSyntax::math : InlineSyntax::braces);
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
}
