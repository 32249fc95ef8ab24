package glossator.glossary;

import glossator.frontmatter.Head;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the glossary says of a term: its front matter, and where the full definition stands. */
public record Definition(Term term, Kind kind, TermMatter matter, SourceFile source, Span body) {

    /** A definition, if its front matter could be read, and the problems met. */
    public record Result(Optional<Definition> definition, List<Problem> problems) {}

    /**
     * Reads a term's file.
     *
     * @param fileName the file's name without its ending, which is the id unless one is given
     */
    public static Result read(SourceFile source, String fileName) {
        Head<TermMatter> head = Head.read(source, TermMatter.class);
        List<Problem> problems = new ArrayList<>(head.problems());
        // A term without a name can be neither found nor shown; the missing key is told.
        Optional<Definition> definition = head.matter()
                .filter(matter -> !matter.term().value().isEmpty())
                .map(matter -> {
                    Kind kind = Kind.read(matter.kind(), problems);
                    return new Definition(term(matter, kind, fileName, problems), kind, matter, source, head.body());
                });
        return new Result(definition, List.copyOf(problems));
    }

    private static Term term(TermMatter matter, Kind kind, String fileName, List<Problem> problems) {
        return new Term(
                matter.id().map(id -> id.value()).orElse(fileName),
                matter.term(),
                matter.aliases(),
                matter.forms(),
                matter.hidden(),
                matter.lang().map(lang -> lang.value()),
                matter.letterCase().orElse(Term.LetterCase.SMART),
                matter.inflect().orElse(TermMatter.Inflect.AUTO) == TermMatter.Inflect.AUTO,
                matter.auto().orElse(true),
                matter.occurrence().flatMap(node -> occurrence(node, problems)),
                kind.isProper(),
                Head.texts(matter.scope(), "scope", problems));
    }

    private static Optional<Occurrence> occurrence(YamlNode node, List<Problem> problems) {
        Optional<Occurrence> read =
                node instanceof YamlNode.Scalar scalar ? Occurrence.parse(scalar.value()) : Optional.empty();
        if (read.isEmpty()) {
            problems.add(Occurrence.problem(node.source(), node.span()));
        }
        return read;
    }
}
