package glossator.pipeline;

import glossator.annotation.Manuscript;
import glossator.annotation.TextAnnotator;
import glossator.article.Article;
import glossator.glossary.Annotations;
import glossator.glossary.Match;
import glossator.site.AddressBook;
import glossator.site.Content;
import glossator.site.Settings;
import glossator.source.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Every match in one article, in reading order, each with its verdict. */
public record Explanation(String article, List<Match> matches) {

    /** An explanation, if there is such an article, and the problems met on the way. */
    public record Result(Optional<Explanation> explanation, List<Problem> problems) {}

    /** Explains an article, named by its path from the project's folder or from the current one. */
    public static Result of(Project project, BuildOptions options, Path named) throws IOException {
        // Whoever asks why wants to know it of a draft too.
        BuildOptions everything = new BuildOptions(true, true, options.baseUrl(), options.now());
        ContentReader reader = new ContentReader(project, everything);
        Optional<Settings> settings = reader.settings();
        if (settings.isEmpty()) {
            return new Result(Optional.empty(), List.copyOf(reader.problems()));
        }
        Content content = reader.content(settings.get());
        List<String> paths = List.of(project.shown(project.root().resolve(named)), project.shown(named));
        Optional<Article> article = content.articles().stream()
                .filter(a -> paths.contains(a.source().path()))
                .findFirst();
        List<Problem> problems = new ArrayList<>(reader.problems());
        Optional<Explanation> explanation = article.map(a -> explain(settings.get(), content, a, problems));
        return new Result(explanation, List.copyOf(new TreeSet<>(problems)));
    }

    private static Explanation explain(Settings settings, Content content, Article article, List<Problem> problems) {
        AddressBook addresses = new AddressBook(settings, content);
        Manuscript manuscript = new Manuscripts(settings, content, addresses).of(article);
        Lexicons lexicons =
                new Lexicons(settings, content, List.of(manuscript.facts().language()));
        Annotations found =
                TextAnnotator.matches(manuscript, lexicons.of(manuscript.facts().language()));
        problems.addAll(lexicons.problems());
        problems.addAll(found.problems());
        return new Explanation(article.source().path(), found.matches());
    }
}
