package glossator.advice;

import glossator.annotation.AnnotatedText;
import glossator.article.Article;
import glossator.frontmatter.Source;
import glossator.glossary.Definition;
import glossator.markdown.DocumentLink;
import glossator.markdown.MarkdownParser;
import glossator.site.Site;
import glossator.site.SitePath;
import glossator.source.SourceFile;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The addresses of other sites that a site leads to: in texts, in Markdown of front matter, as sources, as {@code sameAs}, in the menu. */
public final class OutwardLinks {
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?:|//).*", Pattern.DOTALL);

    private final Site site;
    private final String own;
    private final List<Located<String>> links = new ArrayList<>();

    private OutwardLinks(Site site) {
        this.site = site;
        this.own = site.settings().absolute(new SitePath("/")).toLowerCase(Locale.ROOT);
    }

    /** Each with every place it is written at; one without a scheme gets that of a site's safe pages. */
    public static List<Located<String>> of(Edition edition) {
        OutwardLinks outward = new OutwardLinks(edition.site());
        for (Text text : edition.texts().values()) {
            AnnotatedText annotated = edition.annotated().get(text.source().path());
            outward.add(annotated == null ? List.of() : annotated.links(), text.source());
        }
        for (Article article : edition.site().content().articles()) {
            Links.fragments(article).forEach(outward::markdown);
            outward.sources(article.matter().sources());
        }
        for (Definition definition : edition.site().content().definitions()) {
            definition.matter().brief().ifPresent(outward::markdown);
            outward.sources(definition.matter().sources());
            definition.matter().sameAs().forEach(outward::add);
        }
        edition.site().settings().menu().forEach(entry -> outward.add(entry.url()));
        return List.copyOf(outward.links);
    }

    private void sources(List<Source> sources) {
        sources.stream().map(Source::url).flatMap(Optional::stream).forEach(this::add);
    }

    private void markdown(Located<String> markdown) {
        add(MarkdownParser.parse(markdown).links(site.settings().rawHtml()), markdown.source());
    }

    private void add(List<DocumentLink> written, SourceFile file) {
        written.forEach(link -> add(new Located<>(link.target(), file, link.span())));
    }

    private void add(Located<String> link) {
        String address = link.value().strip();
        if (!WEB.matcher(address).matches()) {
            return;
        }
        String whole = address.startsWith("//") ? "https:" + address : address;
        // What is on the site itself every build looks after, also before it is published.
        if (!(whole.toLowerCase(Locale.ROOT) + "/").startsWith(own)) {
            links.add(new Located<>(whole, link.source(), link.span()));
        }
    }
}
