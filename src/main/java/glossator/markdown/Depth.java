package glossator.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Measures how deep nodes are nested. Walkers descend by recursion, and may rely on the limit. */
final class Depth {
    /** A list in a list takes two; nobody reads fifty of them. */
    private static final int DEEPEST = 100;

    private Depth() {}

    /** The first node that lies too deep, found without recursion. */
    static Optional<Node> tooDeep(Node root) {
        // The way down is kept here: flexmark's nodes do not always know their parents.
        Deque<Node> way = new ArrayDeque<>();
        Node node = root.getFirstChild();
        while (node != null) {
            if (way.size() > DEEPEST) {
                return Optional.of(node);
            }
            if (node.getFirstChild() != null) {
                way.push(node);
                node = node.getFirstChild();
                continue;
            }
            node = node.getNext();
            while (node == null && !way.isEmpty()) {
                node = way.pop().getNext();
            }
        }
        return Optional.empty();
    }
}
