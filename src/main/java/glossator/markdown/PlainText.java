package glossator.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** The words of inline content, without markup. */
final class PlainText {
    private PlainText() {}

    static String of(Node block) {
        return FlowBuilder.build(block, false, false).text().strip();
    }
}
