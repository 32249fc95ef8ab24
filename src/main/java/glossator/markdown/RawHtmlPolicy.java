package glossator.markdown;

/** What becomes of HTML that stands in Markdown. */
public enum RawHtmlPolicy {
    /** It passes the allow-list of {@link HtmlGate}: for what strangers wrote. */
    SAFE,
    /** All elements and attributes pass, scripts too; only what is ours alone cannot be written: for one's own content. */
    TRUSTED
}
