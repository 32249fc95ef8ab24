package glossator.site;

import glossator.glossary.Density;
import glossator.glossary.Occurrence;
import glossator.markdown.RawHtmlPolicy;
import glossator.markdown.TextRun;
import glossator.source.Problem;
import glossator.source.Severity;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.Located;
import glossator.yaml.RecordReader;
import glossator.yaml.YamlDocument;
import glossator.yaml.YamlNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holds for the whole site, checked.
 *
 * @param origin scheme and host, without a slash at the end
 * @param basePath the path that every address of the site begins with; begins and ends with a slash
 * @param languages the languages in which the site appears, its own first
 * @param articlePattern the pattern of an article's address
 * @param webAnnotations whether each page's marks are also written as W3C Web Annotations
 * @param rawHtml what becomes of HTML in content
 * @param pageSize how many articles a list shows on one page
 * @param feedLimit how many articles a feed holds
 * @param checks how much each rule of the editorial checks matters, as written
 */
public record Settings(
        SourceFile source,
        String title,
        String description,
        String copyright,
        List<String> authors,
        String origin,
        String basePath,
        List<String> languages,
        boolean multilingual,
        ZoneId zone,
        List<SiteMatter.MenuEntry> menu,
        String articlePattern,
        Occurrence occurrence,
        Density density,
        Set<String> excludedTerms,
        List<Located<String>> excluded,
        Set<TextRun.Block> skippedBlocks,
        boolean webAnnotations,
        RawHtmlPolicy rawHtml,
        int pageSize,
        int feedLimit,
        Optional<YamlNode> checks,
        Map<String, Object> params) {

    private static final Set<String> UNREADABLE = Set.of("broken-yaml", "too-long", "hidden-line-break");

    /** Settings, if they are usable, and the problems met. */
    public record Result(Optional<Settings> settings, List<Problem> problems) {}

    /** The language of pages that name none. */
    public String language() {
        return languages.get(0);
    }

    /** An address on the site as links within it write it. */
    public String href(SitePath path) {
        return basePath + path.value().substring(1);
    }

    /** An address on the site with scheme and host. */
    public String absolute(SitePath path) {
        return origin + href(path);
    }

    /** Reads {@code site.yaml}. */
    public static Result read(SourceFile source, Optional<String> baseUrlInstead) {
        boolean marked = source.text().startsWith("\uFEFF");
        Span body = new Span(marked ? 1 : 0, source.text().length());
        YamlDocument document = YamlDocument.read(source, body);
        List<Problem> problems = new ArrayList<>(document.problems());
        boolean broken = problems.stream().anyMatch(p -> UNREADABLE.contains(p.code()));
        if (broken) {
            return new Result(Optional.empty(), List.copyOf(problems));
        }
        RecordReader.Result<SiteMatter> read = RecordReader.read(document.root(), SiteMatter.class);
        problems.addAll(read.problems());
        Optional<Settings> settings =
                read.value().map(matter -> new Reader(source, matter, problems).read(baseUrlInstead));
        return new Result(settings, List.copyOf(problems));
    }

    /** Checks each value and falls back to its default, so that one run reports all mistakes. */
    private record Reader(SourceFile source, SiteMatter matter, List<Problem> problems) {

        Settings read(Optional<String> baseUrlInstead) {
            URI base = baseUrl(baseUrlInstead);
            String path = Optional.ofNullable(base.getRawPath()).orElse("");
            Optional<SiteMatter.Annotate> annotate = matter.annotate();
            return new Settings(
                    source,
                    matter.title(),
                    matter.description().orElse(""),
                    matter.copyright().orElse(""),
                    matter.authors(),
                    base.getScheme() + "://" + base.getRawAuthority(),
                    path.endsWith("/") ? path : path + "/",
                    languages(),
                    !matter.languages().isEmpty(),
                    zone(),
                    matter.menu(),
                    articlePattern(),
                    occurrence(annotate.flatMap(SiteMatter.Annotate::occurrence)),
                    density(annotate.flatMap(SiteMatter.Annotate::density)),
                    new TreeSet<>(annotate.map(a -> texts(a.exclude())).orElse(List.of())),
                    annotate.map(SiteMatter.Annotate::exclude).orElse(List.of()),
                    skipped(annotate),
                    annotate.flatMap(SiteMatter.Annotate::webAnnotations).orElse(false),
                    matter.rawHtml().orElse(RawHtmlPolicy.SAFE),
                    matter.pagination().map(n -> atLeastOne(n, "pagination")).orElse(20),
                    matter.feeds()
                            .flatMap(SiteMatter.Feeds::limit)
                            .map(n -> atLeastOne(n, "limit"))
                            .orElse(20),
                    matter.checks(),
                    matter.params());
        }

        private URI baseUrl(Optional<String> instead) {
            String written = instead.orElse(matter.baseUrl().value());
            Optional<URI> address = webAddress(written);
            // A base URL that is missing has been told; one from the command line stands in no file.
            if (address.isEmpty() && instead.isPresent()) {
                problems.add(notAnAddress(Problem.of(
                        source.path(),
                        Severity.ERROR,
                        "bad-base-url",
                        "the --base-url \"" + written + "\" is not the address of a site")));
            } else if (address.isEmpty() && !written.isEmpty()) {
                problems.add(notAnAddress(source.error(
                        "bad-base-url", matter.baseUrl().span(), "\"" + written + "\" is not the address of a site")));
            }
            return address.orElse(URI.create("https://example.invalid/"));
        }

        private static Problem notAnAddress(Problem problem) {
            return problem.hint("write it with scheme and host: https://example.org/ or https://example.org/news/");
        }

        private static Optional<URI> webAddress(String written) {
            try {
                URI uri = new URI(written);
                boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
                boolean plain =
                        uri.getRawAuthority() != null && uri.getRawQuery() == null && uri.getRawFragment() == null;
                return web && plain ? Optional.of(uri.normalize()) : Optional.empty();
            } catch (URISyntaxException notAnAddress) {
                return Optional.empty();
            }
        }

        private List<String> languages() {
            Set<String> tags = new LinkedHashSet<>();
            tags.add(matter.language().map(this::language).orElse("en"));
            matter.languages().forEach(tag -> tags.add(language(tag)));
            matter.menu().forEach(entry -> entry.language().ifPresent(this::language));
            return List.copyOf(tags);
        }

        private String language(Located<String> tag) {
            problems.addAll(LanguageTags.check(tag));
            return LanguageTags.isTag(tag.value()) ? tag.value() : "en";
        }

        private ZoneId zone() {
            if (matter.timeZone().isEmpty()) {
                return ZoneOffset.UTC;
            }
            Located<String> written = matter.timeZone().get();
            try {
                return ZoneId.of(written.value());
            } catch (DateTimeException unknown) {
                problems.add(source.error(
                                "bad-time-zone", written.span(), "there is no time zone \"" + written.value() + "\"")
                        .hint("write a name such as Europe/Madrid or America/Mexico_City"));
                return ZoneOffset.UTC;
            }
        }

        private String articlePattern() {
            Optional<Located<String>> written = matter.permalinks().flatMap(SiteMatter.Permalinks::articles);
            String pattern = written.map(Located::value).orElse("/articles/:slug/");
            boolean valid = pattern.matches("(/([a-z0-9_-]+|:slug|:year|:month|:day))+/") && pattern.contains(":slug");
            if (!valid) {
                problems.add(source.error(
                                "bad-permalink",
                                written.get().span(),
                                "\"" + pattern + "\" is not a pattern of addresses")
                        .hint("write it with slashes at both ends and :slug in it, as in /:year/:month/:slug/"));
            }
            return valid ? pattern : "/articles/:slug/";
        }

        private Occurrence occurrence(Optional<YamlNode> written) {
            if (written.isEmpty()) {
                return Occurrence.PAGE;
            }
            Optional<Occurrence> read = written.get() instanceof YamlNode.Scalar scalar
                    ? Occurrence.parse(scalar.value())
                    : Optional.empty();
            if (read.isEmpty()) {
                problems.add(Occurrence.problem(source, written.get().span()));
            }
            return read.orElse(Occurrence.PAGE);
        }

        private Density density(Optional<YamlNode> written) {
            if (written.isEmpty()) {
                return Density.AUTO;
            }
            Optional<Density> read =
                    written.get() instanceof YamlNode.Scalar scalar ? Density.parse(scalar.value()) : Optional.empty();
            if (read.isEmpty()) {
                problems.add(Density.problem(source, written.get().span()));
            }
            return read.orElse(Density.AUTO);
        }

        private static Set<TextRun.Block> skipped(Optional<SiteMatter.Annotate> annotate) {
            Set<TextRun.Block> blocks = EnumSet.noneOf(TextRun.Block.class);
            annotate.map(SiteMatter.Annotate::skip).orElse(List.of()).forEach(block -> {
                switch (block.value()) {
                    case HEADING -> {}
                    case BLOCKQUOTE -> blocks.add(TextRun.Block.BLOCK_QUOTE);
                    case TABLE -> blocks.add(TextRun.Block.TABLE_CELL);
                    case LIST -> blocks.add(TextRun.Block.LIST_ITEM);
                    case DEFINITION -> blocks.add(TextRun.Block.DEFINITION);
                    case FOOTNOTE -> blocks.add(TextRun.Block.FOOTNOTE);
                    case ADMONITION -> blocks.add(TextRun.Block.ADMONITION);
                }
            });
            return blocks;
        }

        private int atLeastOne(Located<Integer> number, String key) {
            if (number.value() < 1) {
                problems.add(source.error("wrong-type", number.span(), "\"" + key + "\" should be at least 1"));
            }
            return Math.max(1, number.value());
        }

        private static List<String> texts(List<Located<String>> located) {
            return located.stream().map(Located::value).toList();
        }
    }
}
