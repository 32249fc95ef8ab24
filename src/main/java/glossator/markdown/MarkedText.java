package glossator.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an HTML page as the DOM's {@code document.body.textContent} has it, and the terms marked in it.
 *
 * @param marks in the order of the text
 */
public record MarkedText(String text, List<Mark> marks) {

    /** A term marked, from one place of the text to another, in UTF-16 units. */
    public record Mark(String term, int start, int end) {}

    /** Reads a page that we wrote. */
    public static MarkedText of(String html) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Jsoup.parse(html).body().traverse(new NodeVisitor() {
            private int start;
            private int templates;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    templates += element.normalName().equals("template") ? 1 : 0;
                    start = isMark(element) ? text.length() : start;
                } else if (templates == 0 && node instanceof TextNode words) {
                    text.append(words.getWholeText());
                } else if (templates == 0 && node instanceof DataNode data) {
                    text.append(data.getWholeData());
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    templates -= element.normalName().equals("template") ? 1 : 0;
                    if (templates == 0 && isMark(element)) {
                        marks.add(new Mark(element.attr("data-term"), start, text.length()));
                    }
                }
            }
        });
        return new MarkedText(text.toString(), List.copyOf(marks));
    }

    private static boolean isMark(Element element) {
        return element.normalName().equals("a") && element.hasClass("gloss") && element.hasAttr("data-term");
    }
}
