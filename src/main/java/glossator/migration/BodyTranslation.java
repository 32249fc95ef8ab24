package glossator.migration;

import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Translates the body of a text. What is no construct of a generator passes as it stands, code always; what is one and has no
 * counterpart is put into a code span, where readers see it and nothing runs it.
 */
final class BodyTranslation {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
    private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\]\\n^][^\\]\\n]*\\]:[ \\t]+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\*\\[((?!\\^)[^\\]\\n]{1,200})\\]:[ \\t]*(\\S.*)");
    private static final Pattern FOLDED = Pattern.compile("([ \\t]*)\\?{3}\\+?([ \\t]+\\S.*)");
    private static final int FAR = 2_000;

    private final SourceFile source;
    private final String text;
    private final int end;
    private final boolean liquid;
    private final PlannedText planned;
    private final Tags tags;
    private final Links links;
    private final Terms terms;
    private final Findings findings;
    private final BlockTag.Finder blocks;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private int lineStart;
    private int lineStop = -1;

    BodyTranslation(PlannedText planned, TranslationContext context, String title, int from) {
        this.planned = planned;
        this.source = planned.text().source();
        this.text = source.text();
        this.end = planned.text().body().end();
        this.liquid = context.liquid();
        this.tags = new Tags(planned, context.links(), context.configuration(), title);
        this.links = context.links();
        this.terms = context.terms();
        this.findings = context.findings();
        this.blocks = new BlockTag.Finder(text, end);
        this.at = from;
    }

    String translate() {
        boolean lineStart = true;
        while (at < end) {
            // A definition of a link may have taken the last of the text.
            if (lineStart && line() || at == end) {
                continue;
            }
            char c = text.charAt(at);
            switch (c) {
                case '`' -> code();
                case '{' -> tag();
                case '[' -> bracket();
                case ']' -> aim();
                case '<' -> comment();
                case '\\' -> copy(Math.min(end, at + 2));
                default -> copy(at + 1);
            }
            lineStart = at > 0 && text.charAt(at - 1) == '\n';
        }
        return out.toString();
    }

    private void copy(int to) {
        out.append(text, at, to);
        at = to;
    }

    /** The end of the line that a place is in, remembered: one line may be asked for at each of its signs. */
    private int lineEnd(int from) {
        if (from < lineStart || from > lineStop) {
            int found = text.indexOf('\n', from);
            lineStart = from;
            lineStop = found < 0 || found > end ? end : found;
        }
        return lineStop;
    }

    /** What a whole line means; whether it was taken, so that another line begins. */
    private boolean line() {
        int stop = lineEnd(at);
        String line = text.substring(at, stop).stripTrailing();
        int next = Math.min(end, stop + 1);
        Matcher fence = FENCE.matcher(line);
        if (fence.matches()) {
            fence(fence.group(1), next);
            return true;
        }
        Matcher abbreviation = ABBREVIATION.matcher(line);
        if (abbreviation.matches()) {
            Span place = new Span(at + 2, at + 2 + abbreviation.group(1).length());
            terms.abbreviation(source, place, abbreviation.group(1), abbreviation.group(2));
            at = next;
            return true;
        }
        Matcher folded = FOLDED.matcher(line);
        if (folded.matches()) {
            out.append(folded.group(1)).append("!!!").append(folded.group(2));
            at += line.length();
            copy(next);
            return true;
        }
        boolean attributes = line.startsWith("{:") && line.endsWith("}");
        if (attributes) {
            keep(at + line.length(), "attributes written for kramdown", "write {.class #id} at the end of the block");
            copy(next);
            return true;
        }
        if (line.stripLeading().matches("--8<--.*|=== +[\"'].*")) {
            findings.untranslated(
                    source,
                    new Span(at, at + line.length()),
                    Findings.quoted(line.strip()) + " is left as it stands",
                    "write what it stands for");
            copy(next);
            return true;
        }
        Matcher definition = DEFINITION.matcher(text).region(at, stop);
        if (definition.lookingAt()) {
            copy(definition.end());
            destination(stop);
        }
        return false;
    }

    private void fence(String opening, int next) {
        String mark = Pattern.quote(opening.substring(0, 1));
        Pattern closing = Pattern.compile("\\s*" + mark + "{" + opening.length() + ",}\\s*");
        copy(next);
        while (at < end) {
            int stop = lineEnd(at);
            boolean closes = closing.matcher(text.substring(at, stop)).matches();
            copy(Math.min(end, stop + 1));
            if (closes) {
                return;
            }
        }
    }

    private void code() {
        int run = at;
        while (run < end && text.charAt(run) == '`') {
            run++;
        }
        String marks = text.substring(at, run);
        String near = text.substring(run, Math.min(end, run + FAR));
        int paragraph = near.indexOf("\n\n");
        Matcher close = Pattern.compile("(?<!`)" + marks + "(?!`)")
                .matcher(paragraph < 0 ? near : near.substring(0, paragraph));
        copy(close.find() ? run + close.end() : run);
    }

    private void comment() {
        if (text.startsWith("<!--", at)) {
            int close = text.indexOf("-->", at + 4);
            int stop = close < 0 || close + 3 > end ? end : close + 3;
            if (text.substring(at, stop).matches("<!--\\s*more\\s*-->")) {
                out.append("<!-- more -->");
                at = stop;
            } else {
                copy(stop);
            }
        } else {
            copy(at + 1);
        }
    }

    /** Two brackets mark a term here and nothing elsewhere; one with an at sign cites a source. */
    private void bracket() {
        int close = text.startsWith("[[", at)
                ? text.substring(at, Math.min(lineEnd(at), at + FAR)).indexOf("]]")
                : -1;
        boolean mark = close > 0;
        if (mark || text.startsWith("[@", at)) {
            int stop = Math.min(lineEnd(at), at + 2);
            findings.untranslated(
                    source,
                    new Span(at, stop),
                    "\"" + text.substring(at, stop) + "\" means something else here",
                    "it is kept as plain text; see docs/pages/formats.md");
            out.append("\\[").append(mark ? "\\[" : "");
            at += mark ? 2 : 1;
        } else {
            copy(at + 1);
        }
    }

    private void aim() {
        copy(at + 1);
        if (at < end && text.charAt(at) == '(') {
            copy(at + 1);
            destination(lineEnd(at));
        }
    }

    /** Translates the address of a link or an image, which may be made of tags. */
    private void destination(int stop) {
        int start = at;
        int depth = 0;
        StringBuilder address = new StringBuilder();
        boolean known = true;
        int i = at;
        while (i < stop) {
            char c = text.charAt(i);
            Optional<Tag> tag = c == '{' ? Tag.at(text, i, stop, liquid) : Optional.empty();
            if (tag.isPresent()) {
                Optional<String> value = tags.translated(tag.get());
                known &= value.isPresent();
                address.append(value.orElse(""));
                i = tag.get().end();
                continue;
            }
            if (Character.isWhitespace(c) || c == ')' && depth == 0 || c == '<' || c == '\\') {
                break;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            address.append(c);
            i++;
        }
        if (!known) {
            findings.untranslated(
                    source,
                    new Span(start, i),
                    "the address " + Findings.quoted(text.substring(start, i)) + " is not known here",
                    "write the path of the text or the file");
            // An address with spaces or brackets would end the link: nothing of it would be seen.
            out.append("<")
                    .append(text.substring(start, i).replaceAll("[<>]", ""))
                    .append(">");
            at = i;
            return;
        }
        if (i == start) {
            return;
        }
        Links.Link link = links.link(planned, address.toString());
        if (link.unresolved()) {
            findings.add(source.warning(
                            "unresolved-link",
                            new Span(start, i),
                            "nothing was found at " + Findings.quoted(address.toString()))
                    .hint("a build will say the same; write the path of the text or the file"));
        }
        out.append(link.written());
        at = i;
    }

    private void tag() {
        Optional<Tag> found = Tag.at(text, at, end, liquid);
        if (found.isEmpty()) {
            copy(at + 1);
            return;
        }
        Tag tag = found.get();
        if (tag.isShortcode() && tag.inside().startsWith("/*")) {
            String bare = tag.inside().replaceAll("^/\\*|\\*/$", "").strip();
            out.append('`').append(text, at, at + 3).append(' ').append(bare).append(' ');
            out.append(text, tag.end() - 3, tag.end()).append('`');
            at = tag.end();
            return;
        }
        if (block(tag)) {
            return;
        }
        Optional<String> value = tags.translated(tag);
        if (value.isPresent()) {
            out.append(value.get());
            at = tag.end();
        } else {
            String what = tag.isShortcode() ? "the shortcode" : "the tag";
            keep(tag.end(), what, "it stands in the text as code; write what it stands for");
        }
    }

    /** Code and comments, which end with a tag of their own. */
    private boolean block(Tag tag) {
        String before = out.isEmpty() || out.charAt(out.length() - 1) == '\n' ? "" : "\n";
        Optional<BlockTag> block = blocks.at(tag, at, before);
        block.ifPresent(found -> {
            out.append(found.markdown());
            at = found.end();
        });
        return block.isPresent();
    }

    /** Keeps a piece as code, and says so. */
    private void keep(int stop, String what, String hint) {
        String piece = text.substring(at, stop);
        findings.untranslated(
                source,
                new Span(at, stop),
                what + " " + Findings.quoted(piece.strip().lines().findFirst().orElse("")) + " is not known here",
                hint);
        String fence = piece.contains("``") ? "```" : piece.contains("`") ? "``" : "`";
        out.append(fence)
                .append(fence.length() > 1 ? " " : "")
                .append(piece)
                .append(fence.length() > 1 ? " " : "")
                .append(fence);
        at = stop;
    }
}
