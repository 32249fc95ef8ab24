package glossator.render;

import glossator.annotation.AnnotatedText.Use;
import glossator.markdown.Html;
import glossator.markdown.MarkdownDocument;
import glossator.markdown.MarkdownParser;
import glossator.markdown.RenderedDocument;
import glossator.markdown.Rendering;
import glossator.markdown.Typography;
import glossator.site.Alphabet;
import glossator.site.Content;
import glossator.site.LanguageTags;
import glossator.site.LinkResolver;
import glossator.site.Page;
import glossator.site.Page.TermPage;
import glossator.site.Site;
import glossator.site.SitePath;
import glossator.site.Standing;
import glossator.source.SourceFile;
import glossator.yaml.Located;
import glossator.yaml.Moment;
import glossator.yaml.PartialDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** What all views of one language are made with: the site, the words, and the small values that many views share. */
final class Workshop {
    private static final int WORDS_A_MINUTE = 230;

    private final Site site;
    private final String language;
    private final Messages messages;
    private final Map<String, Views.Term> terms = new ConcurrentHashMap<>();
    private final Map<Moment, Views.Date> dates = new ConcurrentHashMap<>();
    private final Map<Moment, String> times = new ConcurrentHashMap<>();
    private final Later<KnownOrder<TermPage>> order = new Later<>(this::order);

    Workshop(Site site, String language, Messages messages) {
        this.site = site;
        this.language = language;
        this.messages = messages;
    }

    Site site() {
        return site;
    }

    String language() {
        return language;
    }

    Messages messages() {
        return messages;
    }

    String href(SitePath path) {
        return site.settings().href(path);
    }

    String absolute(SitePath path) {
        return site.settings().absolute(path);
    }

    /** Markdown of one paragraph from front matter, without the paragraph. */
    Markup inline(Located<String> text) {
        return new Markup(MarkdownParser.parse(text).renderInline(rendering(text.source())));
    }

    private Rendering rendering(SourceFile source) {
        LinkResolver resolver = new LinkResolver(site.settings(), site.content(), site.addresses(), source);
        return Rendering.plain(language, resolver::href, site.settings().rawHtml());
    }

    /** Plain text as the page's language sets it. */
    String typeset(String text) {
        return Typography.typeset(text, language);
    }

    /** The parts of one text as the page's language sets it. */
    List<String> typeset(List<String> parts) {
        return Typography.typeset(parts, language);
    }

    /** The words of Markdown from front matter, without its marks. */
    String plain(Located<String> text) {
        return typeset(MarkdownParser.parse(text).excerpt());
    }

    /** Markdown of one paragraph from front matter in both ways, for which it is parsed once. */
    Line line(Located<String> text) {
        MarkdownDocument document = MarkdownParser.parse(text);
        return new Line(new Markup(document.renderInline(rendering(text.source()))), typeset(document.excerpt()));
    }

    /** A line as markup, and its words alone. */
    record Line(Markup markup, String words) {}

    /** A time with its offset, as search engines ask for it. */
    static String time(Moment moment, ZoneId zone) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.in(zone));
    }

    /** A time as search engines ask for it, in the zone of the site. */
    String time(Moment moment) {
        String known = times.get(moment);
        return known == null
                ? times.computeIfAbsent(moment, m -> time(m, site.settings().zone()))
                : known;
    }

    /** A moment in words; many articles are of the same day. */
    Views.Date date(Moment moment) {
        Views.Date known = dates.get(moment);
        return known == null ? dates.computeIfAbsent(moment, this::makeDate) : known;
    }

    private Views.Date makeDate(Moment moment) {
        PartialDate day = new PartialDate(
                moment.date().getYear(),
                OptionalInt.of(moment.date().getMonthValue()),
                OptionalInt.of(moment.date().getDayOfMonth()));
        return new Views.Date(
                messages.date(day).text(), moment.iso(site.settings().zone()));
    }

    Views.Date date(PartialDate date) {
        return messages.date(date);
    }

    static int minutes(int words) {
        return Math.max(1, (words + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE);
    }

    /** A term as cards show it on pages of this language. */
    Views.Term term(TermPage page) {
        Views.Term known = terms.get(page.id());
        return known == null ? terms.computeIfAbsent(page.id(), id -> makeTerm(page)) : known;
    }

    private Views.Term makeTerm(TermPage page) {
        Optional<String> foreign = page.definition()
                .term()
                .lang()
                .filter(lang -> !LanguageTags.primary(lang).equals(LanguageTags.primary(language)));
        String lang = foreign.orElse(
                LanguageTags.primary(page.language()).equals(LanguageTags.primary(language)) ? "" : page.language());
        Markup definition = page.definition()
                .matter()
                .brief()
                .map(this::inline)
                .orElseGet(() -> new Markup(Html.escape(typeset(page.text().excerpt()))));
        return new Views.Term(
                page.id(),
                typeset(page.definition().term().name().value()),
                lang,
                lang.isEmpty() ? "" : LanguageTags.direction(lang),
                kind(page),
                page.definition().matter().expansion().orElse(""),
                page.definition().matter().pronunciation().orElse(""),
                definition,
                href(page.path()),
                site.usage().of(page.id()).size());
    }

    static String kind(TermPage page) {
        return page.definition().kind().word();
    }

    /** The terms marked on a page, sorted as the language sorts. */
    List<Views.Term> termsUsed(List<Use> uses) {
        List<TermPage> used = new ArrayList<>(uses.size());
        for (Use use : uses) {
            Optional<TermPage> term = site.term(use.term());
            if (term.isPresent()) {
                used.add(term.get());
            }
        }
        List<Views.Term> views = new ArrayList<>(used.size());
        for (TermPage term : order.get().sorted(used)) {
            views.add(term(term));
        }
        return views;
    }

    /** The terms of the language's glossary as its pages have them, which are sorted in the same way. */
    private KnownOrder<TermPage> order() {
        List<TermPage> glossary = site.pages().stream()
                .filter(Page.GlossaryPage.class::isInstance)
                .map(Page.GlossaryPage.class::cast)
                .filter(page -> page.language().equals(language))
                .sorted(Comparator.comparingInt(Page.GlossaryPage::number))
                .flatMap(page -> page.terms().stream())
                .toList();
        return new KnownOrder<>(
                glossary,
                () -> new Alphabet(language)
                        .by(page -> page.definition().term().name().value(), TermPage::id));
    }

    List<Views.Note> notes(List<RenderedDocument.Note> notes) {
        return notes.stream()
                .map(note -> new Views.Note(note.number(), new Markup(note.html()), note.references()))
                .toList();
    }

    /** A name that leads to a page. */
    Views.Link link(String name, SitePath path) {
        return new Views.Link(name, href(path));
    }

    /** What a page is called where it is linked. */
    String name(Page page) {
        if (page instanceof Page.ArticlePage article) {
            return typeset(article.article().matter().title().value());
        }
        if (page instanceof TermPage term) {
            return typeset(term.definition().term().name().value());
        }
        if (page instanceof Page.UsesPage uses) {
            return name(uses.term());
        }
        if (page instanceof Page.StandalonePage standalone) {
            return typeset(standalone.source().matter().title().value());
        }
        if (page instanceof Page.CollectionPage collection) {
            return collection.kind() == Page.Kind.ARTICLES ? messages.text("articles") : typeset(collection.name());
        }
        if (page instanceof Page.DirectoryPage directory) {
            return messages.text(directory.kind() == Page.Kind.AUTHOR ? "authors" : "topics");
        }
        if (page instanceof Page.GlossaryPage) {
            return messages.text("glossary");
        }
        if (page instanceof Page.SearchPage) {
            return messages.text("search");
        }
        return page instanceof Page.MissingPage
                ? messages.text("missing.title")
                : site.settings().title();
    }

    /** How far the text of a page is public; pages without a text of their own are. */
    Standing standing(Page page) {
        Content content = site.content();
        if (page instanceof Page.ArticlePage article) {
            return content.standing(article.article().source());
        }
        if (page instanceof Page.StandalonePage standalone) {
            return content.standing(standalone.source().source());
        }
        return page instanceof Page.CollectionPage collection
                ? collection
                        .source()
                        .map(text -> content.standing(text.source()))
                        .orElse(Standing.PUBLIC)
                : Standing.PUBLIC;
    }
}
