package glossator.pipeline;

import glossator.annotation.Manuscript;
import glossator.article.Article;
import glossator.article.Gloss;
import glossator.article.PageText;
import glossator.glossary.Definition;
import glossator.glossary.Density;
import glossator.glossary.Occurrence;
import glossator.glossary.PageFacts;
import glossator.site.AddressBook;
import glossator.site.Content;
import glossator.site.LinkResolver;
import glossator.site.Settings;
import glossator.source.SourceFile;
import glossator.source.Span;
import glossator.yaml.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gathers for each content file what its annotation depends on. */
final class Manuscripts {
    private final Settings settings;
    private final Content content;
    private final AddressBook addresses;
    /** Most texts of a site have the same, of which one is held. */
    private final Map<PageFacts, PageFacts> shared = new HashMap<>();

    Manuscripts(Settings settings, Content content, AddressBook addresses) {
        this.settings = settings;
        this.content = content;
        this.addresses = addresses;
    }

    /** All of them, in the order of the content's lists. */
    List<Manuscript> all() {
        List<Manuscript> manuscripts = new ArrayList<>();
        content.articles().forEach(article -> manuscripts.add(of(article)));
        content.definitions().forEach(definition -> manuscripts.add(of(definition)));
        content.pages().forEach(page -> manuscripts.add(of(page)));
        content.topics().forEach(topic -> manuscripts.add(of(topic)));
        content.authors().forEach(author -> manuscripts.add(of(author)));
        return manuscripts;
    }

    Manuscript of(Article article) {
        List<Manuscript.PassageNote> notes = article.matter().notes().stream()
                .map(note -> new Manuscript.PassageNote(note.quote(), note.note(), note.prefix(), note.suffix()))
                .toList();
        List<String> sources = article.matter().sources().stream()
                .map(source -> source.id().map(Located::value).orElse(""))
                .toList();
        PageFacts facts = facts(addresses.languageOf(article), article.gloss(), article.scope());
        return manuscript(article.source(), article.body(), facts, notes, sources);
    }

    private Manuscript of(Definition definition) {
        List<String> sources = definition.matter().sources().stream()
                .map(source -> source.id().map(Located::value).orElse(""))
                .toList();
        PageFacts facts = new PageFacts(
                addresses.languageOf(definition),
                true,
                settings.excludedTerms(),
                Set.copyOf(definition.term().scope()),
                Optional.of(definition.term().id()),
                settings.occurrence(),
                settings.density());
        return manuscript(definition.source(), definition.body(), facts, List.of(), sources);
    }

    private Manuscript of(PageText text) {
        PageFacts facts = facts(addresses.languageOf(text), text.gloss(), text.scope());
        return manuscript(text.source(), text.body(), facts, List.of(), List.of());
    }

    private PageFacts facts(String language, Gloss gloss, List<String> scope) {
        Set<String> excluded = new TreeSet<>(settings.excludedTerms());
        gloss.exclude().forEach(id -> excluded.add(id.value()));
        Occurrence occurrence = gloss.occurrence()
                .flatMap(written -> Occurrence.parse(written.value()))
                .orElse(settings.occurrence());
        Density density = gloss.density()
                .flatMap(written -> Density.parse(written.value()))
                .orElse(settings.density());
        return new PageFacts(language, gloss.on(), excluded, Set.copyOf(scope), Optional.empty(), occurrence, density);
    }

    private Manuscript manuscript(
            SourceFile source, Span body, PageFacts facts, List<Manuscript.PassageNote> notes, List<String> sources) {
        PageFacts same = shared.computeIfAbsent(facts, first -> first);
        LinkResolver resolver = new LinkResolver(settings, content, addresses, source);
        return new Manuscript(
                source, body, same, notes, sources, settings.skippedBlocks(), resolver::href, settings.rawHtml());
    }
}
