package glossator.markdown;

import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The raw HTML of a block, without the marks of the quote or list that it stands in. */
final class BlockHtml {
    private BlockHtml() {}

    static String of(Node node) {
        StringBuilder html = new StringBuilder();
        for (BasedSequence line : ((Block) node).getContentLines()) {
            html.append(line);
        }
        return html.isEmpty() ? node.getChars().toString() : html.toString();
    }

    /** Whether a block is nothing but a comment; behind one, text may stand that is shown. */
    static boolean isComment(Node node) {
        return node instanceof HtmlCommentBlock && of(node).stripTrailing().endsWith("-->");
    }
}
