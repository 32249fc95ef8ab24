package glossator.pipeline;

import glossator.annotation.Manuscript;
import glossator.annotation.TextAnnotator;
import glossator.article.Article;
import glossator.glossary.Annotations;
import glossator.glossary.Match;
import glossator.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Every match in one article, in reading order, each with its verdict. */
public record Explanation(String article, List<Match> matches) {

    /** An explanation, if there is such an article, and the problems met on the way. */
    public record Result(Optional<Explanation> explanation, List<Problem> problems) {}

    /** Explains an article, named by its path from the project's folder or from the current one. */
    public static Result of(Project project, BuildOptions options, Path named) throws IOException {
        // Whoever asks why wants to know it of a draft too.
        BuildOptions everything = new BuildOptions(true, true, options.baseUrl(), options.now());
        List<Problem> problems = new ArrayList<>();
        Optional<Inputs> inputs = Inputs.read(project, everything, problems);
        List<String> paths = List.of(project.shown(project.root().resolve(named)), project.shown(named));
        Optional<Explanation> explanation = inputs.flatMap(in -> in.content().articles().stream()
                .filter(article -> paths.contains(article.source().path()))
                .findFirst()
                .map(article -> explain(in, article, problems)));
        return new Result(explanation, List.copyOf(new TreeSet<>(problems)));
    }

    private static Explanation explain(Inputs inputs, Article article, List<Problem> problems) {
        Manuscripts manuscripts = new Manuscripts(inputs.settings(), inputs.content(), inputs.addresses());
        Manuscript manuscript = manuscripts.of(article);
        String language = manuscript.facts().language();
        Lexicons lexicons = new Lexicons(inputs.settings(), inputs.content(), List.of(language));
        Set<Integer> surplus = AnnotatedTexts.surplus(manuscript, manuscripts.all(), lexicons);
        Annotations found = TextAnnotator.matches(manuscript, lexicons.of(language), surplus);
        problems.addAll(lexicons.problems());
        problems.addAll(found.problems());
        return new Explanation(article.source().path(), found.matches());
    }
}
