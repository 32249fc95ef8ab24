package glossator.migration;

import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.TomlDocument;
import glossator.yaml.YamlDocument;
import glossator.yaml.YamlNode;

/**
 * A text of another generator.
 *
 * @param path its path from the site's folder
 * @param place what it is, and its path below the folder that addresses count from
 * @param matter the keys of its front matter, which may be YAML, TOML or JSON, or none
 */
record ForeignText(String path, Placement place, SourceFile source, YamlNode.Mapping matter, Span body) {
    static ForeignText read(String path, Placement place, SourceFile source, Findings findings) {
        String text = source.text();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        int firstEnd = lineEnd(text, start);
        String first = text.substring(start, firstEnd).stripTrailing();
        if (first.equals("---") || first.equals("+++")) {
            int from = Math.min(text.length(), firstEnd + 1);
            for (int line = from; line < text.length(); line = lineEnd(text, line) + 1) {
                int end = lineEnd(text, line);
                if (text.substring(line, end).stripTrailing().equals(first)) {
                    Span span = new Span(from, line);
                    YamlDocument document =
                            first.equals("---") ? YamlDocument.read(source, span) : TomlDocument.read(source, span);
                    Span body = new Span(Math.min(text.length(), end + 1), text.length());
                    return new ForeignText(path, place, source, Keys.keep(document, findings), body);
                }
            }
            findings.add(source.warning(
                            "unclosed-front-matter",
                            new Span(start, firstEnd),
                            "the front matter that begins here has no end")
                    .hint("the whole file is taken for text"));
        } else if (first.startsWith("{") && !first.startsWith("{{") && !first.startsWith("{%")) {
            int end = text.indexOf("\n}", start);
            if (end >= 0) {
                SourceFile json = new SourceFile(source.path(), text.substring(start, end + 2));
                YamlNode read = Keys.json(json, source, start, findings);
                Span body = new Span(Math.min(text.length(), lineEnd(text, end + 1) + 1), text.length());
                if (read instanceof YamlNode.Mapping mapping) {
                    return new ForeignText(path, place, source, mapping, body);
                }
            }
        }
        YamlNode.Mapping none = YamlDocument.empty(source, new Span(start, start));
        return new ForeignText(path, place, source, none, new Span(start, text.length()));
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** The name of its file, without its ending. */
    String stem() {
        String name = place.path().substring(place.path().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The folder that it counts from, with a slash at its end, or nothing. */
    String folder() {
        return place.path().substring(0, place.path().lastIndexOf('/') + 1);
    }

    boolean isIndex() {
        return stem().equals("index") || stem().equals("_index");
    }
}
