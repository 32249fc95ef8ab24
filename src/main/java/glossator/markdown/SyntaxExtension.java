package glossator.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** Our own syntax, as an extension of the parser. */
final class SyntaxExtension implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {
        options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
        options.set(Parser.HEADING_PARSER, false);
        options.set(Parser.THEMATIC_BREAK_PARSER, false);
        options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customBlockParserFactory(new LineStarts.Headings());
        builder.customBlockParserFactory(new LineStarts.Rules());
        builder.customBlockParserFactory(new LineStarts.Fences());
        builder.customBlockParserFactory(new AdmonitionParser.Factory());
        builder.customInlineParserExtensionFactory(new InlineSyntax.Factory("$"));
        builder.customInlineParserExtensionFactory(new InlineSyntax.Factory("{"));
        builder.customDelimiterProcessor(new StarProcessor());
        builder.customDelimiterProcessor(new PassageProcessor());
    }
}
