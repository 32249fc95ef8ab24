package glossator.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/** Measures how deep nodes are nested. Walkers descend by recursion, and may rely on the limit. */
final class Depth {
    /** A list in a list takes two; nobody reads fifty of them. */
    private static final int DEEPEST = 100;

    private Depth() {}

    /** The first node that lies too deep, found without recursion. */
    static Optional<Node> tooDeep(Node root) {
        Node node = root;
        int depth = 0;
        while (node != null) {
            if (depth > DEEPEST) {
                return Optional.of(node);
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == root ? null : node.getNext();
        }
        return Optional.empty();
    }
}
