package glossator.article;

import glossator.frontmatter.Head;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a standalone page, a topic or an author as written. */
public record PageText(SourceFile source, PageMatter matter, Gloss gloss, List<String> scope, Span body) {

    /** A text, if its front matter could be read, and the problems met. */
    public record Result(Optional<PageText> text, List<Problem> problems) {}

    /** Reads the front matter. */
    public static Result read(SourceFile source) {
        Head<PageMatter> head = Head.read(source, PageMatter.class);
        List<Problem> problems = new ArrayList<>(head.problems());
        Optional<PageText> text = head.matter().map(matter -> {
            Gloss gloss = Gloss.read(matter.gloss(), problems);
            List<String> scope = Head.texts(matter.scope(), "scope", problems);
            return new PageText(source, matter, gloss, scope, head.body());
        });
        return new Result(text, List.copyOf(problems));
    }
}
