package glossator.render;

import glossator.annotation.TextBody;
import glossator.article.ArticleMatter;
import glossator.markdown.Html;
import glossator.site.Page;
import glossator.site.Page.ArticlePage;
import glossator.site.Site;
import glossator.site.SitePath;
import glossator.yaml.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Makes the views of feeds and of the sitemap. */
final class Feeds {
    private final Site site;
    private final Workshop workshop;
    private final ArticleViews articles;

    Feeds(Workshop workshop, ArticleViews articles) {
        this.workshop = workshop;
        this.articles = articles;
        this.site = workshop.site();
    }

    /** One article of a feed; the content is HTML with absolute addresses. */
    public record Entry(
            String title,
            String url,
            String published,
            String updated,
            List<String> authors,
            List<String> topics,
            String summary,
            String content) {}

    /** A feed. */
    public record Feed(
            String title,
            String subtitle,
            String language,
            String url,
            String home,
            String updated,
            List<Entry> entries) {}

    /** A page of the sitemap. */
    public record Address(String url, String modified, List<Views.Alternate> alternates) {}

    /** A sitemap. */
    public record Sitemap(List<Address> addresses) {}

    /** The sitemaps of a large site, by their addresses. */
    public record SitemapIndex(List<String> sitemaps) {}

    /** Where the feed of a language is. */
    static SitePath path(Site site, String language) {
        return new SitePath(site.addresses().prefix(language) + "feed.xml");
    }

    Feed feed(String language) {
        List<Entry> entries = site.articles(language).stream()
                .filter(page -> !page.article().matter().draft())
                .limit(site.settings().feedLimit())
                .map(this::entry)
                .toList();
        String updated = entries.stream()
                .map(Entry::updated)
                .max(Comparator.naturalOrder())
                .orElse("1970-01-01T00:00:00Z");
        return new Feed(
                site.settings().title(),
                site.settings().description(),
                language,
                workshop.absolute(path(site, language)),
                workshop.absolute(new SitePath(site.addresses().prefix(language))),
                updated,
                entries);
    }

    private Entry entry(ArticlePage page) {
        ArticleMatter matter = page.article().matter();
        String url = workshop.absolute(page.path());
        List<String> authors = new ArrayList<>(
                matter.authors().stream().map(name -> name.value()).toList());
        if (authors.isEmpty()) {
            authors.add(site.settings().title());
        }
        return new Entry(
                workshop.name(page),
                url,
                time(matter.date()),
                time(matter.updated().or(matter::date)),
                authors,
                matter.topics().stream().map(name -> name.value()).toList(),
                articles.card(page).summary(),
                absolute(content(page), url));
    }

    private String time(Optional<Moment> moment) {
        return moment.map(m -> m.in(site.settings().zone()).toInstant().toString())
                .orElse("1970-01-01T00:00:00Z");
    }

    /** The body with its notes, and the definitions as a list at the end: feed readers have no cards. */
    private String content(ArticlePage page) {
        ArticleMatter matter = page.article().matter();
        StringBuilder out = new StringBuilder();
        for (ArticleMatter.Change change : matter.updates()) {
            if (change.kind() != ArticleMatter.Kind.UPDATE) {
                String kind = workshop.messages()
                        .text("change." + change.kind().name().toLowerCase(Locale.ROOT));
                out.append("<p><strong>").append(Html.escape(kind)).append(", ");
                out.append(Html.escape(workshop.date(change.date()).text())).append(":</strong> ");
                out.append(workshop.inline(change.text()).html()).append("</p>\n");
            }
        }
        if (!matter.keyPoints().isEmpty()) {
            heading(out, "keyPoints").append("<ul>\n");
            matter.keyPoints()
                    .forEach(point -> out.append("<li>")
                            .append(workshop.inline(point).html())
                            .append("</li>\n"));
            out.append("</ul>\n");
        }
        TextBody.Content body = page.text().body().content();
        out.append(body.html());
        if (!body.notes().isEmpty()) {
            heading(out, "notes").append("<ol>\n");
            body.notes()
                    .forEach(note -> out.append("<li id=\"fn-")
                            .append(note.number())
                            .append("\">")
                            .append(note.html())
                            .append("</li>\n"));
            out.append("</ol>\n");
        }
        List<Views.Term> terms = workshop.termsUsed(page.text().uses());
        if (!terms.isEmpty()) {
            heading(out, "terms").append("<dl>\n");
            for (Views.Term term : terms) {
                out.append("<dt id=\"g-")
                        .append(term.id())
                        .append("\">")
                        .append(Html.escape(term.name()))
                        .append("</dt>\n");
                out.append("<dd>").append(term.definition().html()).append("</dd>\n");
            }
            out.append("</dl>\n");
        }
        sources(page, out);
        return out.toString();
    }

    private void sources(ArticlePage page, StringBuilder out) {
        if (page.article().matter().sources().isEmpty()) {
            return;
        }
        heading(out, "sources").append("<ol>\n");
        for (Views.Source source : articles.sources(page.article().matter().sources(), Map.of())) {
            String title = Html.escape(source.title());
            String url = Html.escape(source.url());
            out.append("<li id=\"source-").append(source.number()).append("\">");
            out.append(url.isEmpty() ? title : "<a href=\"" + url + "\">" + title + "</a>");
            out.append(source.publisher().isEmpty() ? "" : ", " + Html.escape(source.publisher()));
            source.date().ifPresent(date -> out.append(", ").append(Html.escape(date.text())));
            out.append("</li>\n");
        }
        out.append("</ol>\n");
    }

    private StringBuilder heading(StringBuilder out, String key) {
        return out.append("<h2>")
                .append(Html.escape(workshop.messages().text(key)))
                .append("</h2>\n");
    }

    private String absolute(String html, String url) {
        String origin = site.settings().origin();
        return html.replace(" href=\"#", " href=\"" + url + "#")
                .replaceAll(" (href|src)=\"/(?!/)", " $1=\"" + Matcher.quoteReplacement(origin) + "/");
    }

    /** As many pages as one sitemap has, far below what the standard allows: 50,000 of them or 50 MB. */
    private static final int ADDRESSES = 1_000;

    /** The sitemaps, one after another: one, or as many as the pages of a large site need. */
    static List<Sitemap> sitemaps(Site site, Translations translations) {
        List<Address> all = sitemap(site, translations).addresses();
        List<Sitemap> sitemaps = new ArrayList<>();
        for (int from = 0; from == 0 || from < all.size(); from += ADDRESSES) {
            sitemaps.add(new Sitemap(all.subList(from, Math.min(all.size(), from + ADDRESSES))));
        }
        return sitemaps;
    }

    /** Every page that search engines should know, with the day on which it last changed where that is known. */
    private static Sitemap sitemap(Site site, Translations translations) {
        List<Address> addresses = new ArrayList<>();
        for (Page page : site.pages()) {
            boolean draft = page instanceof ArticlePage article
                    && article.article().matter().draft();
            boolean indexed = !(page instanceof Page.MissingPage) && !(page instanceof Page.SearchPage);
            if (indexed && !draft) {
                addresses.add(new Address(
                        site.settings().absolute(page.path()), modified(site, page), translations.of(page)));
            }
        }
        return new Sitemap(addresses);
    }

    private static String modified(Site site, Page page) {
        if (page instanceof ArticlePage article) {
            ArticleMatter matter = article.article().matter();
            return matter.updated()
                    .or(matter::date)
                    .map(m -> Workshop.time(m, site.settings().zone()))
                    .orElse("");
        }
        if (page instanceof Page.TermPage term) {
            return term.definition()
                    .matter()
                    .updated()
                    .map(m -> Workshop.time(m, site.settings().zone()))
                    .orElse("");
        }
        return "";
    }
}
