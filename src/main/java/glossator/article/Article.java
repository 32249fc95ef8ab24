package glossator.article;

import glossator.frontmatter.Head;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One explainer as its author wrote it: the front matter, and where the body stands. */
public record Article(SourceFile source, ArticleMatter matter, Gloss gloss, List<String> scope, Span body) {

    /** An article, if its front matter could be read, and the problems met. */
    public record Result(Optional<Article> article, List<Problem> problems) {}

    /** Reads an article's front matter. */
    public static Result read(SourceFile source) {
        Head<ArticleMatter> head = Head.read(source, ArticleMatter.class);
        List<Problem> problems = new ArrayList<>(head.problems());
        Optional<Article> article = head.matter().map(matter -> {
            Gloss gloss = Gloss.read(matter.gloss(), problems);
            List<String> scope = Head.texts(matter.scope(), "scope", problems);
            return new Article(source, matter, gloss, scope, head.body());
        });
        // Every article but a draft has a date; of a file that cannot be read nothing is known.
        boolean draft = article.map(a -> a.matter().draft()).orElse(head.keys().contains("draft"));
        if (!head.keys().isEmpty() && !head.keys().contains("date") && !draft) {
            problems.add(missingDate(source));
        }
        return new Result(article, List.copyOf(problems));
    }

    private static Problem missingDate(SourceFile source) {
        return source.error(
                        "missing-key", new Span(0, Math.min(3, source.text().length())), "the key \"date\" is missing")
                .hint("add \"date: 2026-12-31\", or \"draft: true\" while it is being written");
    }
}
