package glossator.advice;

import glossator.source.Problem;
import glossator.source.Severity;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The rules of the editorial checks, each with its code and how much it matters unless {@code site.yaml} says otherwise.
 * What is plainly wrong for some reader is a warning, what only an editor can judge a note.
 */
public enum Rule {
    /** A page that nothing leads to. */
    ORPHAN_PAGE("orphan-page", Severity.NOTE),
    /** A term that no page marks. */
    UNUSED_TERM("unused-term", Severity.NOTE),
    /** Words that look as if they need a definition. */
    UNDEFINED_TERM("undefined-term", Severity.NOTE),
    /** An image that says nothing to those who do not see it. */
    IMAGE_WITHOUT_ALT("image-without-alt", Severity.WARNING),
    /** A heading two levels or more below the one before. */
    SKIPPED_HEADING("skipped-heading", Severity.WARNING),
    /** A review date that is past. */
    STALE("stale", Severity.WARNING),
    /** A source that tells no address. */
    SOURCE_WITHOUT_URL("source-without-url", Severity.NOTE),
    /** A source that tells no date. */
    SOURCE_WITHOUT_DATE("source-without-date", Severity.NOTE),
    /** A paragraph with figures or quotes and nothing that tells where they are from. */
    UNSOURCED("unsourced-claim", Severity.NOTE),
    /** Two texts of a language with one title. */
    DUPLICATE_TITLE("duplicate-title", Severity.WARNING),
    /** Two texts of a language with one summary. */
    DUPLICATE_SUMMARY("duplicate-summary", Severity.WARNING),
    /** A summary that a share card would cut. */
    LONG_SUMMARY("long-summary", Severity.NOTE),
    /** A translation older than what it translates. */
    LAGGING_TRANSLATION("lagging-translation", Severity.WARNING),
    /** A link to what is no longer on another site. */
    DEAD_LINK("dead-link", Severity.WARNING),
    /** A link to what has another address now. */
    MOVED_LINK("moved-link", Severity.NOTE),
    /** A link of which nothing could be found out. */
    UNCHECKED_LINK("unchecked-link", Severity.NOTE);

    private final String code;
    private final Severity severity;

    Rule(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** The code that stands in brackets behind its messages. */
    public String code() {
        return code;
    }

    /** How much it matters where nobody has said otherwise. */
    public Severity severity() {
        return severity;
    }

    /** The rule with a code. */
    static Optional<Rule> of(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code.equals(code)).findFirst();
    }

    /** The codes of all rules. */
    static List<String> codes() {
        return Arrays.stream(values()).map(Rule::code).toList();
    }

    /** Whether what it tells depends on other sites, and so on the day. */
    boolean isOfOtherSites() {
        return this == DEAD_LINK || this == MOVED_LINK || this == UNCHECKED_LINK;
    }

    /** A problem by this rule, of the standard weight. */
    public Problem at(SourceFile file, Span span, String message, String hint) {
        return file.problem(severity, code, span, message).hint(hint);
    }
}
