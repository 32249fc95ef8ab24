package glossator.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import glossator.markdown.TextRun.Block;
import glossator.source.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The flow of every block that has inline content, and the runs of those that are prose, in reading order. */
final class BlockFlows {
    private final SourceFile source;
    private final Map<Node, Flow> flows = new IdentityHashMap<>();
    private final List<Flow> ordered = new ArrayList<>();
    private final Map<Node, TextRun> runs = new IdentityHashMap<>();
    private final List<TextRun> prose = new ArrayList<>();
    private OpenTags openTags = new OpenTags();
    private final List<FootnoteBlock> footnotes = new ArrayList<>();
    private boolean off;
    private boolean shown = true;
    private int section;

    BlockFlows(SourceFile source, Document document) {
        this.source = source;
        children(document, Block.PARAGRAPH);
        // Readers meet notes in the order of their marks, those of the text before those of its notes.
        Set<FootnoteBlock> met = new HashSet<>();
        for (int i = 0; i < ordered.size(); i++) {
            for (Flow.Event event : ordered.get(i).events()) {
                if (event.node() instanceof Footnote mark && met.add(mark.getFootnoteBlock())) {
                    note(mark.getFootnoteBlock());
                }
            }
        }
        // What nobody meets has its flows all the same, but is not prose.
        shown = false;
        for (int i = 0; i < footnotes.size(); i++) {
            if (!met.contains(footnotes.get(i))) {
                note(footnotes.get(i));
            }
        }
    }

    private void note(FootnoteBlock note) {
        // Readers reach the notes after the body; what was switched off there is on again.
        off = false;
        openTags = new OpenTags();
        children(note, Block.FOOTNOTE);
    }

    /** The flow of a block; it has one if it holds inlines. */
    Flow flow(Node block) {
        return flows.get(block);
    }

    /** The run of a block, or null where it is not prose. */
    TextRun run(Node block) {
        return runs.get(block);
    }

    /** All flows, in reading order. */
    Collection<Flow> all() {
        return ordered;
    }

    List<TextRun> prose() {
        return prose;
    }

    private void children(Node parent, Block kind) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            visit(child, kind);
        }
    }

    private void visit(Node node, Block kind) {
        if (node instanceof TableSeparator) {
            return;
        }
        if (node instanceof FootnoteBlock note) {
            footnotes.add(note);
        } else if (node instanceof Paragraph) {
            add(node, kind, !(node.getParent() instanceof DefinitionTerm));
        } else if (node instanceof TableCell cell) {
            add(node, Block.TABLE_CELL, !cell.isHeader());
        } else if (node instanceof Heading heading) {
            section += heading.getLevel() <= 2 ? 1 : 0;
            add(node, kind, false);
        } else if (node instanceof HtmlCommentBlock || node instanceof HtmlBlock) {
            html(node);
        } else {
            children(node, kindOf(node, kind));
        }
    }

    /** The innermost kind wins, but a note stays a note. */
    private static Block kindOf(Node node, Block outer) {
        if (outer == Block.FOOTNOTE) {
            return outer;
        }
        if (node instanceof BlockQuote) {
            return Block.BLOCK_QUOTE;
        }
        if (node instanceof Syntax.Admonition) {
            return Block.ADMONITION;
        }
        if (node instanceof DefinitionItem) {
            return Block.DEFINITION;
        }
        return node instanceof ListItem && outer == Block.PARAGRAPH ? Block.LIST_ITEM : outer;
    }

    private void add(Node block, Block kind, boolean isProse) {
        Flow flow = FlowBuilder.build(block, block instanceof TableCell, off);
        flows.put(block, flow);
        if (shown) {
            ordered.add(flow);
        }
        boolean opaque =
                openTags.isOpaque() || BlockAttributes.of(block).classes().contains(HtmlTag.NO_GLOSS);
        if (isProse && shown && !opaque) {
            TextRun run = new TextRun(
                    source,
                    flow.text(),
                    flow.places(),
                    List.copyOf(flow.elements()),
                    flow.emphases(),
                    flow.barriers(),
                    flow.marks(),
                    section,
                    kind);
            runs.put(block, run);
            prose.add(run);
        }
        off = FlowBuilder.offAfter(block, off);
    }

    private void html(Node block) {
        String html = BlockHtml.of(block);
        off = RegionSwitch.offBehind(html, off);
        for (HtmlTag tag : RawHtml.tags(html)) {
            if (tag.closing()) {
                close(tag);
            } else if (!tag.isVoid()
                    && !tag.selfClosed()
                    && !tag.isInvisible()
                    && !tag.name().isEmpty()) {
                openTags.push(new OpenTags.Open(tag, 0, block));
            }
        }
    }

    private void close(HtmlTag closing) {
        if (openTags.has(closing.name())) {
            while (!openTags.pop().tag().name().equals(closing.name())) {
                // An element ends with the one that it stands in.
                continue;
            }
        }
    }
}
