package glossator.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The nodes of our own syntax, beside those that flexmark has. */
final class Syntax {
    private Syntax() {}

    /** {@code $x$} or {@code $$x$$}, kept as text. */
    static final class Math extends Leaf {
        Math(BasedSequence chars) {
            super(chars);
        }
    }

    /** <code>{{ x }}</code> or <code>{% x %}</code>: another tool's, printed as it stands. */
    static final class TemplateText extends Leaf {
        TemplateText(BasedSequence chars) {
            super(chars);
        }
    }

    /** <code>{.class #id}</code>, set behind what it belongs to. */
    static final class Attributes extends Leaf {
        Attributes(BasedSequence chars) {
            super(chars);
        }
    }

    /** An address that stands bare in prose, and where it leads. */
    static final class BareAddress extends Leaf {
        private final DocumentLink link;

        BareAddress(BasedSequence chars, DocumentLink link) {
            super(chars);
            this.link = link;
        }

        DocumentLink link() {
            return link;
        }
    }

    /** An inline node without children. */
    abstract static class Leaf extends Node {
        Leaf(BasedSequence chars) {
            super(chars);
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    /** {@code ==passage==}. */
    static final class Passage extends Node implements DelimitedNode {
        private BasedSequence opening;
        private BasedSequence text;
        private BasedSequence closing;

        Passage(BasedSequence opening, BasedSequence text, BasedSequence closing) {
            super(opening.baseSubSequence(opening.getStartOffset(), closing.getEndOffset()));
            this.opening = opening;
            this.text = text;
            this.closing = closing;
        }

        @Override
        public BasedSequence[] getSegments() {
            return new BasedSequence[] {opening, text, closing};
        }

        @Override
        public BasedSequence getText() {
            return text;
        }

        @Override
        public void setText(BasedSequence chars) {
            text = chars;
        }

        @Override
        public BasedSequence getOpeningMarker() {
            return opening;
        }

        @Override
        public void setOpeningMarker(BasedSequence chars) {
            opening = chars;
        }

        @Override
        public BasedSequence getClosingMarker() {
            return closing;
        }

        @Override
        public void setClosingMarker(BasedSequence chars) {
            closing = chars;
        }
    }

    /** {@code !!! kind "Title"} with its indented blocks. */
    static final class Admonition extends Block {
        private final String kind;
        private final String title;

        Admonition(BasedSequence chars, String kind, String title) {
            super(chars);
            this.kind = kind;
            this.title = title;
        }

        /** The word after the marks, such as {@code note}. */
        String kind() {
            return kind;
        }

        /** The words in quotes; empty where there are none. */
        String title() {
            return title;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }
}
