package glossator.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;

/** Loads a publisher's templates, and refuses those that would run a text as code, or never end: FreeMarker itself cannot be told to. */
final class CheckedTemplates implements TemplateLoader {
    private final TemplateLoader loader;

    CheckedTemplates(TemplateLoader loader) {
        this.loader = loader;
    }

    /** A template that was refused. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        private final String template;
        private final int at;

        Refused(String template, int at, String message) {
            super(message);
            this.template = template;
            this.at = at;
        }

        String template() {
            return template;
        }

        int at() {
            return at;
        }
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        Object source = loader.findTemplateSource(name);
        return source == null ? null : new Named(name, source);
    }

    /** A template's source with its name; two of one source are equal, as FreeMarker's cache asks. */
    private record Named(String name, Object source) {}

    @Override
    public long getLastModified(Object source) {
        return loader.getLastModified(((Named) source).source());
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        Named named = (Named) source;
        StringWriter text = new StringWriter();
        try (Reader reader = loader.getReader(named.source(), encoding)) {
            reader.transferTo(text);
        }
        TemplateText template = new TemplateText(text.toString());
        if (template.forbidden().isPresent()) {
            TemplateText.Forbidden forbidden = template.forbidden().get();
            throw new Refused(
                    named.name(),
                    forbidden.at(),
                    "\"?" + forbidden.name() + "\" would run a text as code, which no template may");
        }
        if (template.endless().isPresent()) {
            throw new Refused(
                    named.name(), template.endless().getAsInt(), "this list counts for ever, and has no <#break>");
        }
        return new StringReader(text.toString());
    }

    @Override
    public void closeTemplateSource(Object source) throws IOException {
        loader.closeTemplateSource(((Named) source).source());
    }
}
