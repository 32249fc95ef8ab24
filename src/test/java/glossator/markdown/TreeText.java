package glossator.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** A parse tree as a text: its nodes, where they stand, and what they hold. */
final class TreeText {
    private TreeText() {}

    static String of(Node node) {
        StringBuilder text = new StringBuilder();
        add(node, text);
        return text.toString();
    }

    private static void add(Node node, StringBuilder text) {
        text.append(node.getClass().getSimpleName())
                .append(node.getStartOffset())
                .append('-')
                .append(node.getEndOffset())
                .append(node.getChars())
                .append('(');
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, text);
        }
        text.append(')');
    }
}
