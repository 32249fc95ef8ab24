package glossator.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;

/** Finds the attributes that belong to a block: at the end of its text, or alone in a paragraph behind it. */
final class BlockAttributes {
    private BlockAttributes() {}

    static AttributeSet of(Node block) {
        Node last = block.getLastChild();
        if (last instanceof Syntax.Attributes && !isInline(last)) {
            return AttributeSet.read(last.getChars());
        }
        Node next = block.getNext();
        return next != null && isAlone(next)
                ? AttributeSet.read(next.getFirstChild().getChars())
                : AttributeSet.NONE;
    }

    /** Whether a block is nothing but attributes, for the block before it. */
    static boolean isAlone(Node block) {
        return block instanceof Paragraph
                && block.getPrevious() != null
                && block.getFirstChild() instanceof Syntax.Attributes
                && block.getFirstChild() == block.getLastChild();
    }

    /** Whether attributes belong to the inline element right before them, with no space between. */
    static boolean isInline(Node attributes) {
        Node previous = attributes.getPrevious();
        return previous != null && !(previous instanceof Text) && !(previous instanceof SoftLineBreak);
    }
}
