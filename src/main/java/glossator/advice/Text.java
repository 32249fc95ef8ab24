package glossator.advice;

import glossator.frontmatter.FrontMatter;
import glossator.markdown.MarkdownParser;
import glossator.markdown.Outline;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.YamlNode;
import java.util.Optional;

/** A content file as an editor sees it: where each key of its front matter stands, and the outline of its body. */
record Text(SourceFile source, FrontMatter front, Outline outline) {
    static Text read(SourceFile source, Span body) {
        return new Text(
                source,
                FrontMatter.read(source),
                MarkdownParser.parse(source, body).outline());
    }

    /** What is written at a key. */
    Optional<YamlNode> at(String key) {
        return at(front.yaml(), key);
    }

    /** Where a value of the front matter stands; the file's first line where its key is not given. */
    Span place(String key) {
        return at(key).map(YamlNode::span)
                .orElse(new Span(0, Math.min(3, source.text().length())));
    }

    /** What is written at a key of a group of keys. */
    static Optional<YamlNode> at(YamlNode.Mapping mapping, String key) {
        return mapping.entries().stream()
                .filter(entry -> entry.key().value().equals(key))
                .map(YamlNode.Entry::value)
                .findFirst();
    }
}
