package glossator.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.function.Function;

/** Writes tables; a table may be wider than a phone, so it stands in a box that scrolls and can be reached by key. */
final class TableWriter {
    private TableWriter() {}

    static void write(Node table, Function<Node, String> cellContent, StringBuilder out) {
        out.append("<div class=\"table\" tabindex=\"0\"><table")
                .append(BlockAttributes.of(table).html())
                .append(">\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            boolean head = part instanceof TableHead;
            if ((head || part instanceof TableBody) && part.hasChildren()) {
                out.append(head ? "<thead>\n" : "<tbody>\n");
                rows(part, cellContent, out);
                out.append(head ? "</thead>\n" : "</tbody>\n");
            }
        }
        out.append("</table></div>\n");
    }

    private static void rows(Node part, Function<Node, String> cellContent, StringBuilder out) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            out.append("<tr>");
            for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
                if (node instanceof TableCell cell) {
                    String tag = cell.isHeader() ? "th" : "td";
                    out.append('<')
                            .append(tag)
                            .append(cell.isHeader() ? " scope=\"col\"" : "")
                            .append(alignment(cell));
                    out.append('>')
                            .append(cellContent.apply(cell))
                            .append("</")
                            .append(tag)
                            .append('>');
                }
            }
            out.append("</tr>\n");
        }
    }

    private static String alignment(TableCell cell) {
        return cell.getAlignment() == null
                ? ""
                : " class=\"align-" + cell.getAlignment().name().toLowerCase(Locale.ROOT) + "\"";
    }
}
