package glossator.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** FreeMarker's HTML, which escapes plain texts where they stand in a page, not letter by letter. */
final class HtmlFormat extends HTMLOutputFormat {
    /** The only one: FreeMarker tells formats apart by their identity. */
    static final HtmlFormat INSTANCE = new HtmlFormat();

    private HtmlFormat() {}

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        if (!(out instanceof PageBuffer page && page.writeEscaped(text))) {
            super.output(text, out);
        }
    }

    @Override
    protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String text, String markup) {
        return new Model(text, markup);
    }

    /** HTML of this format. */
    private static final class Model extends TemplateHTMLOutputModel {
        Model(String text, String markup) {
            super(text, markup);
        }

        @Override
        public HTMLOutputFormat getOutputFormat() {
            return INSTANCE;
        }
    }
}
