package glossator.advice;

import glossator.markdown.MarkdownParser;
import glossator.site.Page.ArticlePage;
import glossator.site.Page.StandalonePage;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compares what lists, searches and share cards say of texts: their titles and summaries. */
final class Titles implements Check {
    /** Share cards cut what is longer. */
    private static final int SHARE_CARD = 200;

    /** What is said of a text in one place. */
    private record Said(String language, String words, SourceFile file, Span span) {
        String key() {
            return language + " " + words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public List<Problem> problems(Edition edition) {
        List<Said> titles = new ArrayList<>();
        List<Said> summaries = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (ArticlePage page : edition.site().articles()) {
            SourceFile file = page.article().source();
            Located<String> title = page.article().matter().title();
            titles.add(new Said(page.language(), title.value(), file, title.span()));
            Optional<Said> summary = page.article()
                    .matter()
                    .summary()
                    .map(s -> new Said(page.language(), MarkdownParser.parse(s).excerpt(), file, s.span()));
            Optional<Said> description =
                    described(page.article().matter().description(), page.language(), edition.text(file));
            summary.ifPresent(summaries::add);
            description.ifPresent(summaries::add);
            description.or(() -> summary).ifPresent(said -> length(said, problems));
        }
        for (StandalonePage page : edition.site().standalone()) {
            SourceFile file = page.source().source();
            Located<String> title = page.source().matter().title();
            titles.add(new Said(page.language(), title.value(), file, title.span()));
            described(page.source().matter().description(), page.language(), edition.text(file))
                    .ifPresent(said -> {
                        summaries.add(said);
                        length(said, problems);
                    });
        }
        repeated(
                titles,
                Rule.DUPLICATE_TITLE,
                "title",
                "readers cannot tell them apart in a list; let one say what is its own",
                problems);
        repeated(
                summaries,
                Rule.DUPLICATE_SUMMARY,
                "summary",
                "let each summary say what its own text is about",
                problems);
        return problems;
    }

    private static Optional<Said> described(Optional<String> description, String language, Text text) {
        return description.map(words -> new Said(language, words, text.source(), text.place("description")));
    }

    private static void length(Said said, List<Problem> problems) {
        int length = said.words().codePointCount(0, said.words().length());
        if (length > SHARE_CARD) {
            problems.add(Rule.LONG_SUMMARY.at(
                    said.file(),
                    said.span(),
                    "this has " + length + " characters, of which a share card shows about " + SHARE_CARD,
                    "shorten it, or add a shorter \"description\""));
        }
    }

    /** Tells each text whose words an earlier one has, in the order of their files. A text may repeat its own. */
    private static void repeated(List<Said> all, Rule rule, String what, String hint, List<Problem> problems) {
        Map<String, Said> first = new HashMap<>();
        all.stream()
                .filter(said -> !said.words().isBlank())
                .sorted(Comparator.comparing(said -> said.file().path()))
                .forEach(said -> {
                    Said other = first.putIfAbsent(said.key(), said);
                    if (other != null && !other.file().path().equals(said.file().path())) {
                        problems.add(rule.at(
                                said.file(),
                                said.span(),
                                "the " + what + " is also that of "
                                        + other.file().path(),
                                hint));
                    }
                });
    }
}
