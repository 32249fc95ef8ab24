package glossator.render;

import glossator.json.Json;
import glossator.markdown.MarkedText;
import glossator.markdown.MarkedText.Mark;
import glossator.render.SiteRenderer.RenderedFile;
import glossator.site.Page;
import glossator.site.Site;
import glossator.site.SitePath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The marks of a page in the W3C's <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>: each
 * identifies a passage, given by its words and by its place in the page's text, with the page of a term.
 *
 * <p>The text is that of the page's body as the DOM has it, and places count its code points, as the model asks.
 */
final class WebAnnotations {
    private static final int CONTEXT = 32;

    private WebAnnotations() {}

    /** The file beside a page; empty where nothing is marked on it. */
    static Optional<RenderedFile> of(Site site, Page page, byte[] html) {
        MarkedText text = MarkedText.of(new String(html, StandardCharsets.UTF_8));
        if (text.marks().isEmpty()) {
            return Optional.empty();
        }
        SitePath path = new SitePath(page.path().value() + "annotations.json");
        String address = site.settings().absolute(path);
        List<Object> items = new ArrayList<>();
        for (Mark mark : text.marks()) {
            items.add(annotation(site, page, text.text(), mark, address + "#" + (items.size() + 1)));
        }
        Map<String, Object> first = new LinkedHashMap<>();
        first.put("id", address + "#page");
        first.put("type", "AnnotationPage");
        first.put("startIndex", 0);
        first.put("items", items);
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("@context", "http://www.w3.org/ns/anno.jsonld");
        collection.put("id", address);
        collection.put("type", "AnnotationCollection");
        collection.put("total", items.size());
        collection.put("first", first);
        byte[] bytes = (Json.writeIndented(collection) + "\n").getBytes(StandardCharsets.UTF_8);
        return Optional.of(new RenderedFile(path.value().substring(1), bytes, List.of()));
    }

    private static Map<String, Object> annotation(Site site, Page page, String text, Mark mark, String id) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("source", site.settings().absolute(new SitePath("/glossary/" + mark.term() + "/")));
        body.put("purpose", "identifying");
        Map<String, Object> target = new LinkedHashMap<>();
        target.put("source", site.settings().absolute(page.path()));
        target.put("selector", List.of(quote(text, mark), position(text, mark)));
        Map<String, Object> annotation = new LinkedHashMap<>();
        annotation.put("id", id);
        annotation.put("type", "Annotation");
        annotation.put("motivation", "identifying");
        annotation.put("body", body);
        annotation.put("target", target);
        return annotation;
    }

    private static Map<String, Object> quote(String text, Mark mark) {
        int from = text.offsetByCodePoints(mark.start(), -Math.min(CONTEXT, text.codePointCount(0, mark.start())));
        int left = text.codePointCount(mark.end(), text.length());
        int to = text.offsetByCodePoints(mark.end(), Math.min(CONTEXT, left));
        Map<String, Object> selector = new LinkedHashMap<>();
        selector.put("type", "TextQuoteSelector");
        selector.put("exact", text.substring(mark.start(), mark.end()));
        selector.put("prefix", text.substring(from, mark.start()));
        selector.put("suffix", text.substring(mark.end(), to));
        return selector;
    }

    private static Map<String, Object> position(String text, Mark mark) {
        int start = text.codePointCount(0, mark.start());
        Map<String, Object> selector = new LinkedHashMap<>();
        selector.put("type", "TextPositionSelector");
        selector.put("start", start);
        selector.put("end", start + text.codePointCount(mark.start(), mark.end()));
        return selector;
    }
}
