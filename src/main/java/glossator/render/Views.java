package glossator.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What templates see: plain values, complete and ready to print. Addresses begin with the site's own path; dates are
 * written out in the page's language.
 */
public final class Views {
    private Views() {}

    /** The site, the same on every page of a language. */
    public record Site(
            String title,
            String description,
            String copyright,
            String home,
            String glossary,
            String topics,
            String feed,
            String articles,
            String search,
            String stylesheet,
            String referenceStylesheet,
            String script,
            String icon,
            List<Link> menu,
            Map<String, Object> params) {}

    /**
     * What every page has.
     *
     * @param kind home, article, term, glossary, topic, topics, author, authors, search, page or missing
     * @param language BCP 47 tag
     * @param direction ltr or rtl
     * @param href its address as links on the site write it
     * @param canonical the absolute address
     * @param jsonLd structured data, safe inside a script element
     * @param alternates the page in other languages, itself included; empty where there are none
     */
    public record Page(
            String kind,
            String title,
            String description,
            String language,
            String direction,
            String href,
            String canonical,
            Markup jsonLd,
            Optional<Image> image,
            List<Alternate> alternates,
            List<Link> breadcrumbs,
            String published,
            String modified,
            boolean indexed,
            String standing) {}

    /** A name that leads somewhere; the address is empty where it leads nowhere. */
    public record Link(String name, String href) {}

    /** The page in another language. */
    public record Alternate(String language, String name, String href, String absolute) {}

    /** A date for people and for machines. */
    public record Date(String text, String iso) {}

    /** A picture with its words; width and height are 0 where they are not known. */
    public record Image(
            String src, String absolute, String alt, String credit, String caption, int width, int height) {}

    /** A heading in the list of contents. */
    public record Heading(int level, String text, String id) {}

    /** A note under the text, with the anchors that lead to it. */
    public record Note(int number, Markup html, List<String> references) {}

    /** One line of a timeline. */
    public record Event(Date date, Markup text) {}

    /** A source, with the anchors of the places that cite it. */
    public record Source(
            int number,
            String title,
            String publisher,
            String author,
            String url,
            Optional<Date> date,
            Optional<Date> accessed,
            List<String> citations) {}

    /** An entry of the record of changes; kind is update, correction or clarification. */
    public record Change(Date date, String kind, Markup text) {}

    /**
     * A term as a card shows it.
     *
     * @param lang the language of the term, where it is not that of the page; empty otherwise
     * @param kind concept, person, organisation, place, event, law or abbreviation
     * @param definition one or two sentences
     * @param href its own page
     * @param uses how many pages use it
     */
    public record Term(
            String id,
            String name,
            String lang,
            String direction,
            String kind,
            String expansion,
            String pronunciation,
            Markup definition,
            String href,
            int uses) {}

    /** An article as a list shows it. */
    public record Card(
            String title,
            String href,
            String summary,
            Optional<Date> date,
            List<Link> topics,
            int minutes,
            String standing,
            boolean draft) {}

    /** An article that shares terms with this one. */
    public record Related(Card card, List<Link> sharedTerms) {}

    /**
     * A page on which a term is used, with the sentence of the first mark.
     *
     * @param kind article, term or page
     * @param date of an article
     */
    public record Use(
            String kind,
            Link page,
            Optional<Date> date,
            String href,
            String before,
            String surface,
            String after,
            int count) {}

    /** The uses of a term that its own page has no room for. */
    public record Uses(Term term, List<Use> uses, int useCount, Link newer, Optional<Link> older) {}

    /** The front page of a language. */
    public record Home(
            Optional<Card> lead,
            List<Card> articles,
            List<Revision> revisions,
            List<Term> terms,
            List<Shelf> topics,
            boolean moreTopics,
            int termCount) {}

    /** A change to an article, as a list shows it. */
    public record Revision(Link article, Change change) {}

    /** How long ago a text was last touched, at least: a number of "months" or "years". */
    public record Age(String unit, int number) {}

    /** An explainer. */
    public record Article(
            String title,
            Markup summary,
            List<Link> authors,
            List<Link> topics,
            List<Link> series,
            Optional<Date> published,
            Optional<Date> updated,
            Optional<Age> age,
            int minutes,
            boolean draft,
            Optional<Image> image,
            List<Markup> keyPoints,
            List<Heading> contents,
            BodyMarkup body,
            List<Event> timeline,
            List<Term> people,
            List<Term> terms,
            List<Note> notes,
            List<Source> sources,
            List<Change> changes,
            List<Related> related,
            Map<String, Object> params) {}

    /** The page of a term. */
    public record TermPage(
            Term term,
            List<String> aliases,
            BodyMarkup body,
            Optional<Image> image,
            List<Use> uses,
            int useCount,
            Optional<Link> moreUses,
            List<Link> see,
            List<String> sameAs,
            List<Term> terms,
            List<Note> notes,
            List<Source> sources,
            Optional<Date> updated) {}

    /** The terms that begin with one letter, on this page. */
    public record Letter(String letter, String id, List<Term> terms) {}

    /** The search page: the index's first file, the script that reads it, and the kinds of terms it may find. */
    public record Search(String index, String script, List<String> kinds) {}

    /** The terms of one kind, on this page. */
    public record KindOfTerms(String kind, String id, List<Term> terms) {}

    /**
     * Terms from A to Z: all of them, or the part that this page shows.
     *
     * @param jumps a link to each letter, on whichever page it is
     * @param kinds the same terms by kind; empty where there is but one kind
     * @param count how many terms there are on all pages
     * @param earlier the page before, named by its first term
     * @param later the page after, named by its first term
     */
    public record Glossary(
            List<Letter> letters,
            List<Link> jumps,
            List<KindOfTerms> kinds,
            int count,
            Optional<Link> earlier,
            Optional<Link> later) {}

    /**
     * A topic or an author: a text of its own, if it has one, and its articles.
     *
     * @param count how many articles there are on all pages
     * @param explained terms that many of the articles explain, on the first page of a topic or a series
     * @param topics what an author's articles are about, on the first page of an author
     */
    public record Collection(
            String name,
            BodyMarkup body,
            List<Card> articles,
            int count,
            List<Term> explained,
            List<Shelf> topics,
            List<Term> terms,
            List<Note> notes,
            Optional<Link> newer,
            Optional<Link> older) {}

    /** All topics, or all authors. */
    public record Directory(List<Shelf> shelves) {}

    /** One line of a directory. */
    public record Shelf(Link link, String description, int articles) {}

    /** A standalone page. */
    public record Standalone(
            String title,
            BodyMarkup body,
            List<Heading> contents,
            List<Term> terms,
            List<Note> notes,
            Optional<Date> updated) {}
}
