package glossator.advice;

import glossator.annotation.AnnotatedText;
import glossator.article.Article;
import glossator.glossary.Definition;
import glossator.markdown.DocumentLink;
import glossator.markdown.MarkdownParser;
import glossator.site.LinkResolver;
import glossator.site.Site;
import glossator.site.SiteMatter.MenuEntry;
import glossator.site.SitePath;
import glossator.source.SourceFile;
import glossator.yaml.Located;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Which pages are led to by a link that somebody wrote: in a text, in Markdown of front matter, in the menu. */
final class Links {
    private final Site site;
    private final Set<SitePath> targets = new HashSet<>();

    private Links(Site site) {
        this.site = site;
    }

    /** The addresses led to. A text that links to itself does not count. */
    static Set<SitePath> targets(Edition edition) {
        Links links = new Links(edition.site());
        for (Text text : edition.texts().values()) {
            AnnotatedText annotated = edition.annotated().get(text.source().path());
            links.add(annotated == null ? List.of() : annotated.links(), text.source());
        }
        edition.site()
                .content()
                .articles()
                .forEach(article -> fragments(article).forEach(markdown -> links.add(markdown, article.source())));
        for (Definition definition : edition.site().content().definitions()) {
            definition.matter().brief().ifPresent(markdown -> links.add(markdown, definition.source()));
        }
        for (MenuEntry entry : edition.site().settings().menu()) {
            links.add(
                    List.of(new DocumentLink(
                            entry.url().value(), "", entry.url().span(), false)),
                    edition.site().settings().source());
        }
        return links.targets;
    }

    /** The Markdown of an article's front matter. */
    static Stream<Located<String>> fragments(Article article) {
        return Stream.of(
                        article.matter().summary().stream(),
                        article.matter().keyPoints().stream(),
                        article.matter().timeline().stream().map(entry -> entry.text()),
                        article.matter().updates().stream().map(change -> change.text()),
                        article.matter().notes().stream().map(note -> note.note()))
                .flatMap(texts -> texts);
    }

    private void add(Located<String> markdown, SourceFile file) {
        add(MarkdownParser.parse(markdown).links(site.settings().rawHtml()), file);
    }

    private void add(List<DocumentLink> links, SourceFile file) {
        LinkResolver resolver = new LinkResolver(site.settings(), site.content(), site.addresses(), file);
        Optional<SitePath> own = site.addresses().of(file.path());
        links.stream()
                .filter(link -> !link.image())
                .map(link -> resolver.resolve(link.target()).flatMap(LinkResolver.Target::page))
                .filter(page -> page.isPresent() && !page.equals(own))
                .forEach(page -> targets.add(page.get()));
    }
}
