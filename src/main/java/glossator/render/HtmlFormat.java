package glossator.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;
import freemarker.template.utility.StringUtil;
import glossator.source.Utf8Text;
import java.io.IOException;
import java.io.Writer;

/**
 * FreeMarker's HTML under its name, which escapes plain texts where they stand in a page, not letter by letter, and puts the body of a text into it as
 * the bytes that it is.
 */
final class HtmlFormat extends MarkupOutputFormat<HtmlFormat.Html> {
    /** The only one: FreeMarker tells formats apart by their identity. */
    static final HtmlFormat INSTANCE = new HtmlFormat();

    private HtmlFormat() {}

    /** HTML of this format: a plain text that is to be escaped, ready HTML, or ready HTML as bytes; the others are null. */
    static final class Html implements TemplateMarkupOutputModel<Html> {
        private final String plain;
        private final Utf8Text body;
        private String markup;

        private Html(String plain, String markup, Utf8Text body) {
            this.plain = plain;
            this.markup = markup;
            this.body = body;
        }

        @Override
        public HtmlFormat getOutputFormat() {
            return INSTANCE;
        }
    }

    @Override
    public String getName() {
        return HTMLOutputFormat.INSTANCE.getName();
    }

    @Override
    public String getMimeType() {
        return HTMLOutputFormat.INSTANCE.getMimeType();
    }

    @Override
    public Html fromPlainTextByEscaping(String text) {
        return new Html(text, null, null);
    }

    @Override
    public Html fromMarkup(String markup) {
        return new Html(null, markup, null);
    }

    /** Ready HTML; the text is not changed any more. */
    Html fromBody(Utf8Text body) {
        return new Html(null, null, body);
    }

    @Override
    public void output(Html html, Writer out) throws IOException {
        if (html.body != null && out instanceof PageBuffer page) {
            page.write(html.body.array());
        } else if (html.plain != null) {
            output(html.plain, out);
        } else {
            out.write(getMarkupString(html));
        }
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        if (!(out instanceof PageBuffer page && page.writeEscaped(text))) {
            StringUtil.XHTMLEnc(text, out);
        }
    }

    @Override
    public String getSourcePlainText(Html html) {
        return html.plain;
    }

    @Override
    public String getMarkupString(Html html) {
        if (html.markup == null) {
            html.markup = html.body == null ? escapePlainText(html.plain) : html.body.toString();
        }
        return html.markup;
    }

    @Override
    public Html concat(Html one, Html other) {
        return one.plain != null && other.plain != null
                ? fromPlainTextByEscaping(one.plain + other.plain)
                : fromMarkup(getMarkupString(one) + getMarkupString(other));
    }

    @Override
    public String escapePlainText(String text) {
        return StringUtil.XHTMLEnc(text);
    }

    @Override
    public boolean isEmpty(Html html) {
        return html.body != null ? html.body.length() == 0 : (html.plain != null ? html.plain : html.markup).isEmpty();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String name) {
        return HTMLOutputFormat.INSTANCE.isLegacyBuiltInBypassed(name);
    }

    @Override
    public boolean isAutoEscapedByDefault() {
        return true;
    }

    @Override
    public boolean isOutputFormatMixingAllowed() {
        return false;
    }
}
