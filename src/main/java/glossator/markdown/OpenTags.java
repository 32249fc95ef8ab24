package glossator.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** The raw HTML elements that have begun and not ended, innermost first. Every question takes constant time. */
final class OpenTags {
    private final Deque<Open> stack = new ArrayDeque<>(4);
    private final Map<String, Integer> counts = new HashMap<>(4);
    private int opaque;

    /**
     * An element that has begun.
     *
     * @param at where in a flow's text; 0 for a block
     * @param node the node that holds the tag
     */
    record Open(HtmlTag tag, int at, Node node) {}

    void push(Open open) {
        stack.push(open);
        counts.merge(open.tag().name(), 1, Integer::sum);
        opaque += open.tag().isOpaque() ? 1 : 0;
    }

    Open pop() {
        Open open = stack.pop();
        counts.merge(open.tag().name(), -1, Integer::sum);
        opaque -= open.tag().isOpaque() ? 1 : 0;
        return open;
    }

    boolean isEmpty() {
        return stack.isEmpty();
    }

    boolean has(String name) {
        return counts.getOrDefault(name, 0) > 0;
    }

    /** Whether what stands here is not annotated. */
    boolean isOpaque() {
        return opaque > 0;
    }
}
