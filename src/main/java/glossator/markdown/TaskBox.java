package glossator.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Finds the box of a task: {@code [ ]} or {@code [x]} at the start of a list item, with a space behind it. */
final class TaskBox {
    private TaskBox() {}

    /** Whether a block is the first paragraph of a task. */
    static boolean begins(Node block) {
        boolean first =
                block instanceof Paragraph && block.getParent() instanceof ListItem && block.getPrevious() == null;
        BasedSequence chars = block.getChars();
        return first
                && chars.length() > 4
                && chars.charAt(0) == '['
                && " xX".indexOf(chars.charAt(1)) >= 0
                && chars.charAt(2) == ']'
                && (chars.charAt(3) == ' ' || chars.charAt(3) == '\t');
    }

    /** Whether the box is ticked. */
    static boolean isTicked(Node block) {
        return block.getChars().charAt(1) != ' ';
    }

    /** Whether a list holds a task. */
    static boolean isIn(Node list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item.getFirstChild() != null && begins(item.getFirstChild())) {
                return true;
            }
        }
        return false;
    }
}
