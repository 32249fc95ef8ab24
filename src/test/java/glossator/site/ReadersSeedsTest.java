package glossator.site;

import static org.assertj.core.api.Assertions.assertThat;

import glossator.FuzzSeeds;
import glossator.article.Article;
import glossator.article.PageText;
import glossator.glossary.Definition;
import glossator.markdown.Addresses;
import glossator.markdown.DocumentLink;
import glossator.markdown.Schemes;
import glossator.publish.OutputFile;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What reads strangers' texts answers values and located problems, whatever the bytes, and never throws. */
class ReadersSeedsTest {
    private static final SortedSet<String> NONE = Collections.emptySortedSet();
    private static final SourceFile CONFIGURATION =
            new SourceFile("content/site.yaml", "title: T\nbaseUrl: https://test.example/base/\n");

    static List<byte[]> anyFrontMatterIsReadOrRefusedSeeds() {
        return FuzzSeeds.of("glossator.site.ReadersFuzzTest", "anyFrontMatterIsReadOrRefused");
    }

    @ParameterizedTest
    @MethodSource("anyFrontMatterIsReadOrRefusedSeeds")
    void anyFrontMatterIsReadOrRefused(byte[] bytes) {
        SourceFile file = new SourceFile("content/articles/a.md", text(bytes));
        Article.Result article = Article.read(file);
        Definition.Result definition = Definition.read(file, "a");
        PageText.Result page = PageText.read(file);
        checkPlaces(article.problems(), file);
        checkPlaces(definition.problems(), file);
        checkPlaces(page.problems(), file);
        article.article()
                .ifPresent(a -> assertThat(a.body().end())
                        .isLessThanOrEqualTo(file.text().length()));
        assertThat(article.article().isPresent() || !article.problems().isEmpty())
                .isTrue();
    }

    static List<byte[]> anyConfigurationIsReadOrRefusedSeeds() {
        return FuzzSeeds.of("glossator.site.ReadersFuzzTest", "anyConfigurationIsReadOrRefused");
    }

    @ParameterizedTest
    @MethodSource("anyConfigurationIsReadOrRefusedSeeds")
    void anyConfigurationIsReadOrRefused(byte[] bytes) {
        SourceFile file = new SourceFile("content/site.yaml", text(bytes));
        Settings.Result result = Settings.read(file, Optional.empty());
        checkPlaces(result.problems(), file);
        assertThat(result.settings().isPresent() || !result.problems().isEmpty())
                .isTrue();
        result.settings()
                .filter(settings -> result.problems().stream().noneMatch(Problem::isError))
                .ifPresent(settings ->
                        assertThat(settings.absolute(new SitePath("/a/"))).startsWith("http"));
    }

    static List<byte[]> noNameBecomesAPathOutsideSeeds() {
        return FuzzSeeds.of("glossator.site.ReadersFuzzTest", "noNameBecomesAPathOutside");
    }

    @ParameterizedTest
    @MethodSource("noNameBecomesAPathOutsideSeeds")
    void noNameBecomesAPathOutside(byte[] bytes) {
        String name = text(bytes);
        String slug = Slug.of(name);
        assertThat(slug).matches("[a-z0-9_-]*");
        if (!slug.isEmpty() && Slug.isValid(slug)) {
            new SitePath("/" + slug + "/");
            OutputFile.of(slug + "/index.html", new byte[0]);
        }
        try {
            checkInside(new SitePath(name).file());
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("not a");
        }
    }

    /** Whatever an address of the site is, the file of it lies inside the output or is refused. */
    private static void checkInside(String path) {
        OutputFile file = OutputFile.of(path, new byte[0]);
        if (file.path().indexOf('\0') < 0) {
            Path top = Path.of("/site");
            Path resolved = top.resolve(file.path()).normalize();
            assertThat(resolved.startsWith(top) && !resolved.equals(top))
                    .as(file.path())
                    .isTrue();
        }
    }

    static List<byte[]> noLinkLeadsToAnythingThatActsSeeds() {
        return FuzzSeeds.of("glossator.site.ReadersFuzzTest", "noLinkLeadsToAnythingThatActs");
    }

    @ParameterizedTest
    @MethodSource("noLinkLeadsToAnythingThatActsSeeds")
    void noLinkLeadsToAnythingThatActs(byte[] bytes) {
        String target = text(bytes);
        Settings settings =
                Settings.read(CONFIGURATION, Optional.empty()).settings().orElseThrow();
        SourceFile file = new SourceFile("content/articles/raid.md", "---\ntitle: R\ndate: 2026-02-23\n---\nx\n");
        Article article = Article.read(file).article().orElseThrow();
        Content content = new Content(
                "content",
                List.of(article),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                NONE,
                NONE,
                Map.of(),
                new TreeSet<>(List.of("p.png")),
                NONE);
        LinkResolver resolver = new LinkResolver(settings, content, new AddressBook(settings, content), file);
        DocumentLink link = new DocumentLink(target, "", new Span(0, 1), false);
        Optional<Problem> problem = resolver.problem(link, file);
        checkPlaces(problem.stream().toList(), file);
        if (problem.isEmpty()) {
            String href = Addresses.encode(resolver.href(link));
            assertThat(Schemes.isSafe(href)).as(target).isTrue();
            boolean local = !Schemes.isExternal(href) && !href.startsWith("#") && !href.startsWith("?");
            if (local) {
                assertThat(href.split("[?#]")[0]).startsWith("/base/").doesNotContain("/../", "\n");
            }
        }
    }

    private static void checkPlaces(List<Problem> problems, SourceFile file) {
        for (Problem problem : problems) {
            assertThat(problem.path()).isEqualTo(file.path());
            assertThat(problem.position().line()).isPositive();
            assertThat(problem.position().column()).isPositive();
            assertThat(problem.message()).isNotBlank();
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
