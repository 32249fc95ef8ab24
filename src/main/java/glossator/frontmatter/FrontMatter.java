package glossator.frontmatter;

import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.YamlDocument;
import glossator.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a file: the YAML between its first two {@code ---} lines, and the text after them.
 *
 * @param yaml the keys; none where the file has no front matter
 * @param body the rest, an empty span where nothing follows
 */
public record FrontMatter(YamlNode.Mapping yaml, Span body, List<Problem> problems) {
    private static final int BYTE_ORDER_MARK = '\uFEFF';

    /** Splits a file and reads its front matter. A file that does not begin with {@code ---} is all body, and a problem. */
    public static FrontMatter read(SourceFile source) {
        String text = source.text();
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int firstEnd = lineEnd(text, start);
        if (!text.substring(start, firstEnd).stripTrailing().equals("---")) {
            Problem missing = source.error("no-front-matter", new Span(start, start), "the file has no front matter")
                    .hint("begin it with a line \"---\", then keys such as \"title: ...\", then a line \"---\"");
            return new FrontMatter(
                    YamlDocument.empty(source, new Span(start, start)),
                    new Span(start, text.length()),
                    List.of(missing));
        }
        int yamlStart = afterLine(text, firstEnd);
        int line = yamlStart;
        while (line < text.length()) {
            int end = lineEnd(text, line);
            if (text.substring(line, end).stripTrailing().equals("---")) {
                YamlDocument document = YamlDocument.read(source, new Span(yamlStart, line));
                return new FrontMatter(
                        document.root(), new Span(afterLine(text, end), text.length()), document.problems());
            }
            line = afterLine(text, end);
        }
        Problem unclosed = source.error(
                        "unclosed-front-matter",
                        new Span(start, firstEnd),
                        "the front matter that begins here has no end")
                .hint("put a line \"---\" after the last key");
        List<Problem> problems = new ArrayList<>(List.of(unclosed));
        return new FrontMatter(
                YamlDocument.empty(source, new Span(start, start)),
                new Span(text.length(), text.length()),
                List.copyOf(problems));
    }

    /** Whether the front matter could be read, so that missing keys are worth telling. */
    public boolean readable() {
        return problems.stream().noneMatch(problem -> UNREADABLE.contains(problem.code()));
    }

    private static final List<String> UNREADABLE =
            List.of("no-front-matter", "unclosed-front-matter", "broken-yaml", "too-long", "hidden-line-break");

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int afterLine(String text, int end) {
        if (end >= text.length()) {
            return end;
        }
        boolean both = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
        return both ? end + 2 : end + 1;
    }
}
