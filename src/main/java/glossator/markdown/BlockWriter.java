package glossator.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes blocks as HTML. */
final class BlockWriter {
    private static final Comparator<Wrap> WRAP_ORDER =
            Comparator.comparingInt(Wrap::start).thenComparing(wrap -> -wrap.end());

    private final BlockFlows flows;
    private final Map<Node, Heading> headings;
    private final Map<TextRun, List<Wrap>> wraps = new IdentityHashMap<>();
    private final PageMarkup markup;
    private final StringBuilder out;

    /** @param length of the source of what will be written, about */
    BlockWriter(BlockFlows flows, Map<Node, Heading> headings, List<Wrap> wraps, PageMarkup markup, int length) {
        this.out = new StringBuilder(length + length / 2);
        this.flows = flows;
        this.headings = headings;
        this.markup = markup;
        for (Wrap wrap : wraps) {
            this.wraps.computeIfAbsent(wrap.run(), run -> new ArrayList<>()).add(wrap);
        }
        this.wraps.values().forEach(list -> list.sort(WRAP_ORDER));
    }

    /** The HTML of all blocks in a container. */
    String children(Node container) {
        int from = out.length();
        blocks(container, false);
        String html = out.substring(from);
        out.setLength(from);
        return html;
    }

    /** The inline HTML of a block. */
    String inline(Node block) {
        int from = out.length();
        inlines(block);
        String html = out.substring(from);
        out.setLength(from);
        return html;
    }

    private void blocks(Node container, boolean tight) {
        for (Node child = container.getFirstChild(); child != null; child = child.getNext()) {
            block(child, tight);
        }
    }

    private void block(Node node, boolean tight) {
        if (node instanceof Paragraph) {
            paragraph(node, tight);
        } else if (node instanceof com.vladsch.flexmark.ast.Heading) {
            heading(node);
        } else if (node instanceof BlockQuote) {
            container("blockquote", node, BlockAttributes.of(node).html());
        } else if (node instanceof DefinitionList) {
            container("dl", node, BlockAttributes.of(node).html());
        } else if (node instanceof ListBlock list) {
            list(list);
        } else if (node instanceof DefinitionItem item) {
            definition(item);
        } else if (node instanceof DefinitionTerm) {
            term(node);
        } else if (node instanceof ListItem item) {
            listItem(item, tight);
        } else if (node instanceof FencedCodeBlock code) {
            code(code.getContentChars().toString(), language(code));
        } else if (node instanceof IndentedCodeBlock code) {
            code(code.getContentChars().trimTailBlankLines().trimEOL() + "\n", "");
        } else if (node instanceof ThematicBreak) {
            out.append("<hr>\n");
        } else if (node instanceof TableBlock) {
            TableWriter.write(node, this::inline, out);
        } else {
            otherBlock(node);
        }
    }

    private void otherBlock(Node node) {
        if (BlockHtml.isComment(node) || node instanceof FootnoteBlock) {
            return;
        }
        if (node instanceof HtmlBlockBase) {
            out.append(markup.raw(BlockHtml.of(node)));
        } else if (node instanceof Syntax.Admonition admonition) {
            admonition(admonition);
        }
    }

    private void paragraph(Node node, boolean tight) {
        if (BlockAttributes.isAlone(node)) {
            return;
        }
        if (tight) {
            inlines(node);
            out.append(node.getNext() == null ? "" : "\n");
            return;
        }
        AttributeSet attributes = BlockAttributes.of(node);
        out.append("<p").append(id(attributes)).append(attributes.html()).append('>');
        inlines(node);
        out.append("</p>\n");
    }

    private void heading(Node node) {
        Heading heading = headings.get(node);
        out.append("<h").append(heading.level());
        if (markup.anchored()) {
            out.append(" id=\"").append(Html.escape(heading.id())).append('"');
        }
        out.append(BlockAttributes.of(node).html()).append('>');
        inlines(node);
        out.append("</h").append(heading.level()).append(">\n");
    }

    private void container(String tag, Node node, String attributes) {
        out.append('<').append(tag).append(attributes).append(">\n");
        blocks(node, false);
        out.append("</").append(tag).append(">\n");
    }

    private void list(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        String tag = ordered ? "ol" : "ul";
        out.append('<').append(tag);
        if (list instanceof OrderedList numbers && numbers.getStartNumber() != 1) {
            out.append(" start=\"").append(numbers.getStartNumber()).append('"');
        }
        if (list instanceof BulletList && TaskBox.isIn(list)) {
            out.append(" class=\"tasks\"");
        }
        out.append(BlockAttributes.of(list).html()).append(">\n");
        blocks(list, list.isTight());
        out.append("</").append(tag).append(">\n");
    }

    private void listItem(ListItem item, boolean tight) {
        boolean bare = tight && item.getFirstChild() instanceof Paragraph;
        AttributeSet attributes = bare ? BlockAttributes.of(item.getFirstChild()) : AttributeSet.NONE;
        out.append("<li").append(id(attributes)).append(attributes.html()).append('>');
        out.append(bare || !item.hasChildren() ? "" : "\n");
        blocks(item, tight);
        out.append("</li>\n");
    }

    private void term(Node term) {
        out.append("<dt>");
        blocks(term, true);
        out.append("</dt>\n");
    }

    private void definition(DefinitionItem item) {
        boolean single = item.getFirstChild() instanceof Paragraph && item.getFirstChild() == item.getLastChild();
        out.append("<dd>").append(single ? "" : "\n");
        blocks(item, single);
        out.append("</dd>\n");
    }

    private void admonition(Syntax.Admonition admonition) {
        String kind = Html.escape(admonition.kind().toLowerCase(Locale.ROOT));
        out.append("<div class=\"admonition");
        out.append(AttributeSet.isOurs(kind) ? "" : " " + kind).append("\" role=\"note\">\n");
        if (!admonition.title().isEmpty()) {
            out.append("<p class=\"admonition-title\">")
                    .append(Html.escape(admonition.title()))
                    .append("</p>\n");
        }
        blocks(admonition, false);
        out.append("</div>\n");
    }

    private void code(String text, String language) {
        out.append("<pre tabindex=\"0\"><code");
        if (!language.isEmpty()) {
            out.append(" class=\"language-").append(Html.escape(language)).append('"');
        }
        out.append('>').append(Html.escape(Html.lines(text))).append("</code></pre>\n");
    }

    private static String language(FencedCodeBlock code) {
        String info = Escaping.unescapeString(code.getInfo());
        int space = info.indexOf(' ');
        return space < 0 ? info : info.substring(0, space);
    }

    private String id(AttributeSet attributes) {
        boolean own = markup.anchored() && !attributes.id().isEmpty() && !Anchors.isReserved(attributes.id());
        return own ? " id=\"" + Html.escape(attributes.id()) + "\"" : "";
    }

    private void inlines(Node block) {
        Flow flow = flows.flow(block);
        TextRun run = flows.run(block);
        List<Wrap> inRun = run == null ? List.of() : wraps.getOrDefault(run, List.of());
        boolean emptyCell = block instanceof TableCell
                && flow.text().isBlank()
                && flow.events().isEmpty();
        if (!emptyCell) {
            InlineWriter.write(flow, inRun, markup, out);
        }
    }
}
