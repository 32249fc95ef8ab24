package glossator.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import glossator.markdown.TextRun.Range;
import glossator.source.Span;
import java.util.List;
import java.util.Locale;

/**
 * Finds the addresses that stand bare in prose, by the rules of GFM's extended autolinks: {@code https://...},
 * {@code www....} and mail addresses. It reads what a reader sees, so that a reference in an address is what it stands for;
 * flexmark's own extension reads the source, loses text there, and takes a third of the whole parse.
 */
final class BareAddresses {
    private static final String[] BEGINNINGS = {"https://", "http://", "www."};
    private static final String TRAILING = "?!.,:*_~'\"”’»";

    private final FlowDraft draft;
    private final BasedSequence block;

    BareAddresses(FlowDraft draft, BasedSequence block) {
        this.draft = draft;
        this.block = block;
    }

    /** Makes a link of each. */
    void enclose() {
        if (!draft.mayHoldAddress()) {
            return;
        }
        List<Range> shut = draft.shut();
        int next = 0;
        int behindLast = 0;
        for (int i = 0; i < draft.length(); i++) {
            while (next < shut.size() && shut.get(next).end() <= i) {
                next++;
            }
            if (next < shut.size() && shut.get(next).start() <= i) {
                // Code, links and the like: what looks like an address there is none.
                i = shut.get(next).end() - 1;
                behindLast = i + 1;
                continue;
            }
            char c = draft.charAt(i);
            int end = -1;
            int start = i;
            if ((c == 'h' || c == 'H' || c == 'w' || c == 'W') && mayBeginAt(i)) {
                end = webEnd(i);
            } else if (c == '@') {
                start = localPart(i, behindLast);
                end = start < i ? mailEnd(i, start) : -1;
            }
            if (end > start) {
                add(start, end, c == '@');
                behindLast = end;
                i = end - 1;
            }
        }
    }

    private void add(int start, int end, boolean mail) {
        String address = draft.text(start, end);
        boolean schemeless = address.regionMatches(true, 0, "www.", 0, 4);
        String target = mail ? "mailto:" + address : schemeless ? "http://" + address : address;
        Span span = draft.places().span(start, end);
        BasedSequence chars = block.baseSubSequence(span.start(), span.end());
        draft.enclose(start, end, new Syntax.BareAddress(chars, new DocumentLink(target, "", span, false)));
    }

    /** At the beginning of a line, behind a space, or behind one of the characters that may enclose it. */
    private boolean mayBeginAt(int at) {
        return at == 0 || !Character.isLetterOrDigit(draft.charAt(at - 1)) && "/@-.".indexOf(draft.charAt(at - 1)) < 0;
    }

    private int webEnd(int start) {
        for (String beginning : BEGINNINGS) {
            if (startsWith(beginning, start)) {
                int host = start + (beginning.equals("www.") ? 0 : beginning.length());
                int limit = limit(start);
                return isDomain(host, limit) ? trimmed(start, limit) : -1;
            }
        }
        return -1;
    }

    private boolean startsWith(String beginning, int at) {
        int end = at + beginning.length();
        return end <= draft.length()
                && draft.text(at, end).toLowerCase(Locale.ROOT).equals(beginning);
    }

    /** An address ends at white space, at an opening angle, and where an element begins or ends. */
    private int limit(int start) {
        int limit = draft.nextEvent(start);
        for (int i = start; i < limit; i++) {
            char c = draft.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '<') {
                return i;
            }
        }
        return limit;
    }

    /** Names between dots, at least two of them, and no underscore in the last two. */
    private boolean isDomain(int host, int limit) {
        int end = host;
        int dots = 0;
        int underscores = 0;
        int before = 0;
        while (end < limit && isDomainCharacter(draft.charAt(end))) {
            if (draft.charAt(end) == '.') {
                dots++;
                before = underscores;
                underscores = 0;
            } else if (draft.charAt(end) == '_') {
                underscores++;
            }
            end++;
        }
        return dots > 0 && draft.charAt(host) != '.' && underscores == 0 && before == 0;
    }

    private static boolean isDomainCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    /** Punctuation at the end belongs to the sentence, and so does a bracket that is not opened in the address. */
    private int trimmed(int start, int limit) {
        int end = limit;
        while (end > start) {
            char last = draft.charAt(end - 1);
            boolean bracket = last == ')' && count(start, end, ')') > count(start, end, '(');
            if (!bracket && TRAILING.indexOf(last) < 0) {
                return end;
            }
            end--;
        }
        return -1;
    }

    private int count(int start, int end, char wanted) {
        int count = 0;
        for (int i = start; i < end; i++) {
            count += draft.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    private int localPart(int at, int from) {
        int start = at;
        while (start > from && isLocalCharacter(draft.charAt(start - 1)) && draft.nextEvent(start - 1) > at) {
            start--;
        }
        return start;
    }

    private static boolean isLocalCharacter(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || ".-_+".indexOf(c) >= 0);
    }

    private int mailEnd(int at, int start) {
        int limit = draft.nextEvent(start);
        int end = at + 1;
        while (end < limit && draft.charAt(end) < 0x80 && isDomainCharacter(draft.charAt(end))) {
            end++;
        }
        while (end > at + 1 && draft.charAt(end - 1) == '.') {
            end--;
        }
        boolean dotted = count(at + 1, end, '.') > 0;
        boolean closed = end > at + 1 && "-_".indexOf(draft.charAt(end - 1)) < 0 && draft.charAt(at + 1) != '.';
        return dotted && closed ? end : -1;
    }
}
