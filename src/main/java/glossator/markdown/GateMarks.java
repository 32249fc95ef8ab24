package glossator.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Takes marks around words through a parse of HTML that may move words about.
 *
 * <p>Anything that stands between words could change how a browser reads broken HTML around it: an element more, or a
 * character where there was white space. So a mark's ends go through as characters glued to the first and the last
 * character of its words, where one character more or less changes nothing. Behind the parse they are taken off and put
 * around whole elements again. Where the parse has torn the words apart, the mark keeps the first part.
 *
 * <p>The characters are noncharacters of Unicode, which the writer never lets through from content.
 */
final class GateMarks {
    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';
    private static final char END = '\uFDD2';

    /** Links, blocks and our own placeholders, which no mark may hold. */
    private static final String NOT_IN_A_MARK =
            "a, gloss-mark, p, div, ul, ol, dl, li, table, blockquote, pre, section, aside, figure, details, hr, h1, h2, h3, h4, h5, h6";

    private GateMarks() {}

    static String open(int number) {
        return OPEN + Integer.toString(number) + END;
    }

    static String close(int number) {
        return CLOSE + Integer.toString(number) + END;
    }

    /** The text of content without the characters that are ours, written as such or by number. */
    static String withoutForged(String html) {
        StringBuilder out = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            int end = c == '&' ? referenceEnd(html, i) : i;
            if (isOurs(c) || end > i && isOurs(referred(html, i + 2, end))) {
                out.append('\uFFFD');
                i = Math.max(i, end - 1);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isOurs(int c) {
        return c >= 0xFDD0 && c <= 0xFDEF;
    }

    /** The end of a numeric reference; its beginning where there is none. */
    private static int referenceEnd(String html, int start) {
        if (!html.startsWith("&#", start)) {
            return start;
        }
        int end = start + 2;
        boolean hex = end < html.length() && (html.charAt(end) | 32) == 'x';
        end += hex ? 1 : 0;
        while (end < html.length() && Character.digit(html.charAt(end), hex ? 16 : 10) >= 0) {
            end++;
        }
        return end < html.length() && html.charAt(end) == ';' ? end + 1 : end;
    }

    private static int referred(String html, int start, int end) {
        boolean hex = start < end && (html.charAt(start) | 32) == 'x';
        long value = 0;
        for (int i = start + (hex ? 1 : 0); i < end; i++) {
            int digit = Character.digit(html.charAt(i), hex ? 16 : 10);
            value = digit < 0 ? value : Math.min(0x110000, value * (hex ? 16 : 10) + digit);
        }
        return (int) value;
    }

    /** Moves each beginning over the tags behind it to the next character, and each end over the tags before it. */
    static String glued(String html) {
        if (html.indexOf(OPEN) < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length());
        StringBuilder pending = new StringBuilder();
        List<HtmlTag> tags = RawHtml.tags(html);
        int tag = 0;
        int lastEnd = 0;
        for (int i = 0; i < html.length(); ) {
            if (tag < tags.size() && tags.get(tag).start() == i) {
                out.append(html, i, tags.get(tag).end());
                i = tags.get(tag++).end();
                continue;
            }
            char c = html.charAt(i);
            if (c == OPEN || c == CLOSE) {
                String mark = html.substring(i, html.indexOf(END, i) + 1);
                i += mark.length();
                if (c == OPEN) {
                    pending.append(mark);
                } else {
                    out.insert(lastEnd, mark);
                    lastEnd += mark.length();
                }
            } else {
                out.append(pending).append(c);
                pending.setLength(0);
                lastEnd = out.length();
                i++;
            }
        }
        return out.append(pending).toString();
    }

    /** A place in the tree: before a node, or behind it. */
    private record Boundary(TextNode mark, int number) {}

    /** Puts the ends of each mark where they hold whole elements and nothing is cut. */
    static void lift(Element body) {
        List<Boundary> opens = new ArrayList<>();
        Map<Integer, TextNode> closes = new HashMap<>();
        split(body, opens, closes);
        for (Boundary open : opens) {
            TextNode close = closes.remove(open.number());
            place(open.mark(), close == null ? new TextNode(close(open.number())) : close);
        }
        // An end whose beginning the parse has lost.
        closes.values().forEach(Node::remove);
    }

    /** Makes a text node of each end of a mark. */
    private static void split(Element body, List<Boundary> opens, Map<Integer, TextNode> closes) {
        List<TextNode> texts = new ArrayList<>();
        Deque<Node> open = new ArrayDeque<>(List.of(body));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof TextNode text && hasMark(text.getWholeText())) {
                texts.add(text);
            }
            for (int i = node.childNodeSize() - 1; i >= 0; i--) {
                open.push(node.childNode(i));
            }
        }
        for (TextNode text : texts) {
            split(text, opens, closes);
        }
    }

    private static boolean hasMark(String text) {
        return text.indexOf(OPEN) >= 0 || text.indexOf(CLOSE) >= 0;
    }

    private static void split(TextNode text, List<Boundary> opens, Map<Integer, TextNode> closes) {
        String words = text.getWholeText();
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == OPEN || c == CLOSE) {
                before(text, words.substring(from, i));
                int end = words.indexOf(END, i);
                TextNode mark = new TextNode(words.substring(i, end + 1));
                text.before(mark);
                int number = Integer.parseInt(words.substring(i + 1, end));
                if (c == OPEN) {
                    opens.add(new Boundary(mark, number));
                } else {
                    closes.put(number, mark);
                }
                i = end;
                from = end + 1;
            }
        }
        before(text, words.substring(from));
        text.remove();
    }

    private static void before(TextNode text, String words) {
        if (!words.isEmpty()) {
            text.before(new TextNode(words));
        }
    }

    /** Lifts both ends to where they are siblings; where that would take in other things, the mark ends with its text. */
    private static void place(TextNode open, TextNode close) {
        Element shared = shared(open, close);
        Node first = shared == null ? open : lifted(open, shared, true);
        Node last = shared == null ? close : lifted(close, shared, false);
        boolean linked = open.parent().closest("a") != null;
        if (linked) {
            open.remove();
            close.remove();
        } else if (shared == null || first.parent() != shared || last.parent() != shared || !isWords(first, last)) {
            close.remove();
            endWithText(open, close);
        } else {
            if (first != open) {
                first.before(open);
            }
            if (last != close) {
                last.after(close);
            }
        }
    }

    /** The end of a mark, or the outermost element below the shared one at whose edge it stands. */
    private static Node lifted(TextNode mark, Element shared, boolean first) {
        Node node = mark;
        while (node.parent() != shared && isAtEdge(node, first)) {
            node = node.parent();
        }
        return node;
    }

    private static void endWithText(TextNode open, TextNode close) {
        Node words = open.nextSibling();
        while (words instanceof TextNode text && isMark(text)) {
            words = words.nextSibling();
        }
        if (words instanceof TextNode) {
            words.after(close);
        } else {
            open.remove();
        }
    }

    /** Whether nothing but words and what marks them up stands from one sibling to another. */
    private static boolean isWords(Node first, Node last) {
        for (Node node = first; node != null; node = node.nextSibling()) {
            boolean words = node instanceof TextNode
                    || node instanceof Element element
                            && element.select(NOT_IN_A_MARK).isEmpty();
            if (!words || node == last) {
                return words;
            }
        }
        return false;
    }

    private static Element shared(Node open, Node close) {
        if (close.parent() == null) {
            return null;
        }
        for (Element up = (Element) open.parent(); up != null; up = up.parent()) {
            for (Node other = close.parent(); other != null; other = other.parent()) {
                if (other == up) {
                    return up;
                }
            }
        }
        return null;
    }

    /** Whether no words stand between a node and the beginning or the end of its parent. */
    private static boolean isAtEdge(Node node, boolean first) {
        Node beside = first ? node.previousSibling() : node.nextSibling();
        while (beside != null) {
            boolean words = beside instanceof TextNode text
                    ? !isMark(text)
                    : !(beside instanceof Element element) || element.hasText() || isOurs(element);
            if (words) {
                return false;
            }
            beside = first ? beside.previousSibling() : beside.nextSibling();
        }
        return true;
    }

    private static boolean isOurs(Element element) {
        return element.is(NOT_IN_A_MARK);
    }

    private static boolean isMark(TextNode text) {
        String words = text.getWholeText();
        return !words.isEmpty() && (words.charAt(0) == OPEN || words.charAt(0) == CLOSE);
    }

    /** The HTML with each end of a mark replaced by what it stands for. */
    static String restored(String html, List<String> marks) {
        StringBuilder out = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == OPEN || c == CLOSE) {
                int end = html.indexOf(END, i);
                int number = Integer.parseInt(html.substring(i + 1, end));
                out.append(marks.get(c == OPEN ? number : number + 1));
                i = end;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
