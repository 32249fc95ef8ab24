package glossator.site;

import glossator.annotation.AnnotatedText;
import glossator.article.Article;
import glossator.article.PageText;
import glossator.glossary.Definition;
import java.util.List;
import java.util.Optional;

/** A page of the site. Each kind knows its template. */
public sealed interface Page {

    /** Its address. */
    SitePath path();

    /** BCP 47 tag of its language. */
    String language();

    /** The template that shows it, without ending. */
    String template();

    /** The front page of a language. */
    record HomePage(SitePath path, String language) implements Page {
        @Override
        public String template() {
            return "home";
        }
    }

    /** An explainer. */
    record ArticlePage(Article article, SitePath path, String language, AnnotatedText text) implements Page {
        @Override
        public String template() {
            return "article";
        }
    }

    /** A term. */
    record TermPage(Definition definition, SitePath path, String language, AnnotatedText text) implements Page {
        @Override
        public String template() {
            return "term";
        }

        /** The term's id. */
        public String id() {
            return definition.term().id();
        }
    }

    /**
     * A part of a term's uses, from the second on: the first stands on the term's own page.
     *
     * @param number which part it is, from 2
     * @param parts how many there are, the one on the term's page included
     */
    record UsesPage(TermPage term, SitePath path, String language, List<Usage.UsedOn> uses, int number, int parts)
            implements Page {
        @Override
        public String template() {
            return "uses";
        }
    }

    /**
     * A part of the terms of a language from A to Z.
     *
     * @param terms those of this part, in the order of the language
     * @param number which part it is, from 1
     * @param index the whole glossary, by its parts
     */
    record GlossaryPage(SitePath path, String language, List<TermPage> terms, int number, GlossaryIndex index)
            implements Page {
        @Override
        public String template() {
            return "glossary";
        }
    }

    /**
     * A part of a list of articles: those of a topic or an author, or all of a language.
     *
     * @param text the topic's or the author's own text, if there is one
     * @param articles those of this part
     * @param all those of all parts
     * @param number which part it is, from 1
     * @param parts how many there are
     * @param first the address of the first part
     */
    record CollectionPage(
            Kind kind,
            String name,
            SitePath path,
            String language,
            Optional<PageText> source,
            Optional<AnnotatedText> text,
            List<ArticlePage> articles,
            List<ArticlePage> all,
            int number,
            int parts,
            SitePath first)
            implements Page {
        @Override
        public String template() {
            return kind == Kind.AUTHOR ? "author" : "topic";
        }
    }

    /** The topics of a language, or the authors. */
    record DirectoryPage(Kind kind, SitePath path, String language, List<CollectionPage> collections) implements Page {
        @Override
        public String template() {
            return kind == Kind.AUTHOR ? "authors" : "topics";
        }
    }

    /** What a collection collects by. */
    enum Kind {
        TOPIC,
        SERIES,
        AUTHOR,
        ARTICLES
    }

    /** A standalone page. */
    record StandalonePage(PageText source, SitePath path, String language, AnnotatedText text) implements Page {
        @Override
        public String template() {
            return "page";
        }
    }

    /** Where the pages of a language are searched. */
    record SearchPage(SitePath path, String language) implements Page {
        @Override
        public String template() {
            return "search";
        }
    }

    /** What is shown where there is no page. */
    record MissingPage(SitePath path, String language) implements Page {
        @Override
        public String template() {
            return "missing";
        }
    }
}
