package glossator.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * A text of one line without a sign that means anything in Markdown, as most titles and summaries are. To set up
 * flexmark for it costs many times what there is to read, and gives this very tree.
 */
final class PlainParagraph {
    private static final int LONGEST = 4_096;
    private static final String PUNCTUATION = " ,.;'\"()-?/%";
    private static final boolean[] PLAIN = plain();

    private PlainParagraph() {}

    private static boolean[] plain() {
        boolean[] plain = new boolean[128];
        for (char c = 0; c < plain.length; c++) {
            plain[c] = isAsciiLetter(c) || c >= '0' && c <= '9' || PUNCTUATION.indexOf(c) >= 0;
        }
        return plain;
    }

    /** The tree of a text; empty where flexmark has to read it. */
    static Optional<Document> of(BasedSequence text, DataHolder options) {
        if (!isPlain(text)) {
            return Optional.empty();
        }
        BlockContent content = new BlockContent();
        content.add(text, 0);
        Paragraph paragraph = new Paragraph();
        paragraph.setContent(content);
        paragraph.appendChild(new Text(text));
        Document document = new Document(options, text);
        document.appendChild(paragraph);
        return Optional.of(document);
    }

    private static boolean isPlain(BasedSequence text) {
        int length = text.length();
        if (length == 0 || length > LONGEST || !isLetter(text.charAt(0)) || text.charAt(length - 1) == ' ') {
            return false;
        }
        for (int i = 1; i < length; i++) {
            char c = text.charAt(i);
            if (c < PLAIN.length ? !PLAIN[c] : !isLetter(c)) {
                return false;
            }
        }
        return true;
    }

    /** A letter begins no block, and none beyond ASCII means anything; what else is there may be a space. */
    private static boolean isLetter(char c) {
        return c < PLAIN.length ? isAsciiLetter(c) : Character.isLetter(c);
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
