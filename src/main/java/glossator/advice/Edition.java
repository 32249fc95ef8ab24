package glossator.advice;

import glossator.annotation.AnnotatedText;
import glossator.annotation.Mention;
import glossator.parallel.Each;
import glossator.site.Site;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A site as an editor has it before them.
 *
 * @param annotated the annotated text of every content file, by its path
 * @param undefined words that look as if they need a definition
 * @param texts every content file, by its path
 */
public record Edition(
        Site site, Map<String, AnnotatedText> annotated, List<Undefined> undefined, Map<String, Text> texts) {

    /** Words that look as if they need a definition, with the first place that says them, and in how many texts they stand. */
    public record Undefined(String words, String reason, int texts, Mention first) {}

    /** Reads the outlines of all texts of a site. */
    public static Edition of(Site site, Map<String, AnnotatedText> annotated, List<Undefined> undefined) {
        Map<String, Text> texts = Each.map(files(site).toList(), file -> Text.read(file.source(), file.body())).stream()
                .collect(Collectors.toMap(text -> text.source().path(), text -> text));
        return new Edition(site, annotated, undefined, texts);
    }

    private record File(SourceFile source, Span body) {}

    private static Stream<File> files(Site site) {
        Stream<File> articles = site.content().articles().stream().map(a -> new File(a.source(), a.body()));
        Stream<File> terms = site.content().definitions().stream().map(d -> new File(d.source(), d.body()));
        Stream<File> pages = Stream.of(
                        site.content().pages(),
                        site.content().topics(),
                        site.content().authors())
                .flatMap(List::stream)
                .map(page -> new File(page.source(), page.body()));
        return Stream.of(articles, terms, pages).flatMap(files -> files);
    }

    /** The text of a file. */
    Text text(SourceFile file) {
        return texts.get(file.path());
    }

    /** Whether every file could be read, so that what is found nowhere is nowhere. */
    boolean complete() {
        return site.content().unreadable().isEmpty();
    }
}
