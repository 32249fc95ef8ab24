package glossator.exchange;

import glossator.exchange.Entry.Value;
import glossator.source.Problem;
import glossator.source.SourceFile;
import glossator.source.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the concepts of a TBX file, of the edition of 2019 or the one before, whose elements have other names. No document
 * type is looked at and no entity but XML's own is known, so that a file can neither fetch nor grow.
 */
final class TbxReading {
    private static final Set<String> PASSED_OVER_IN_SILENCE =
            Set.of("partOfSpeech", "administrativeStatus", "termType", "grammaticalNumber", "transactionType");

    private final SourceFile source;
    private final String siteLanguage;
    private final Map<String, Labels> concepts = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> passedOver = new TreeSet<>();

    private Labels labels;
    private String language;
    private Draft term;

    TbxReading(SourceFile source, String language) {
        this.source = source;
        this.siteLanguage = language;
    }

    /** A term section as far as it has been read. */
    private static final class Draft {
        private String id = "";
        private Value text;
        private String status = "";
        private String type = "";
    }

    /** Everything in the file. */
    GlossaryFormat.Result read() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        String text = source.text().startsWith("\uFEFF") ? source.text().substring(1) : source.text();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    open(xml);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    close(xml);
                }
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNumber();
            problems.add(source.error("broken-xml", line(line), "the XML cannot be read: " + words(broken)));
        }
        return result();
    }

    private GlossaryFormat.Result result() {
        List<Entry> entries = new ArrayList<>();
        Map<String, Labels> known = Map.copyOf(concepts);
        concepts.values().forEach(concept -> entries.addAll(concept.entries(siteLanguage, known)));
        if (entries.isEmpty() && problems.isEmpty()) {
            problems.add(source.error("no-concepts", new Span(0, 0), "the file holds no concept entry with a term")
                    .hint("a TBX glossary is asked for"));
        }
        return new GlossaryFormat.Result(List.copyOf(entries), List.copyOf(problems));
    }

    private Span line(int number) {
        int line = Math.max(
                1, Math.min(number, source.position(source.text().length()).line()));
        int start = source.start(line);
        String text = source.line(line);
        int indent = text.length() - text.stripLeading().length();
        return new Span(start + indent, start + text.length());
    }

    private Span here(XMLStreamReader xml) {
        return line(xml.getLocation().getLineNumber());
    }

    private void open(XMLStreamReader xml) throws XMLStreamException {
        String name = xml.getLocalName();
        switch (name) {
            case "conceptEntry", "termEntry" -> {
                String id = attribute(xml, "id");
                String own = id.isEmpty() ? "concept-" + (concepts.size() + 1) : TbxFormat.ownId(id);
                labels = new Labels(source, here(xml), own);
            }
            case "langSec", "langSet" -> language = attribute(xml, "lang");
            case "termSec", "tig", "ntig" -> {
                term = new Draft();
                term.id = attribute(xml, "id");
            }
            case "term", "date", "note", "descrip", "admin", "termNote", "ref", "xref" -> leaf(xml, name);
            default -> {}
        }
    }

    private void leaf(XMLStreamReader xml, String name) throws XMLStreamException {
        if (labels == null) {
            return;
        }
        Span place = here(xml);
        String type = attribute(xml, "type");
        String target = attribute(xml, "target");
        Value text = new Value(text(xml), place);
        switch (name) {
            case "term" -> {
                if (term != null) {
                    term.text = text;
                }
            }
            case "date" -> labels.addForAll(Field.UPDATED, text);
            case "note" -> about(Field.BODY, text);
            case "descrip" -> description(type, text);
            case "termNote" -> termNote(type, text);
            case "ref" -> labels.addForAll(Field.SEE, new Value(TbxFormat.ownId(target), place));
            case "xref" -> labels.addForAll(Field.SAME_AS, new Value(target, place));
            default -> passOver(type, place);
        }
    }

    private void description(String type, Value text) {
        switch (type) {
            case "definition" -> about(Field.SHORT, text);
            case "subjectField" -> labels.addForAll(Field.SCOPE, text);
            default -> passOver(type, text.span());
        }
    }

    private void termNote(String type, Value text) {
        if (term != null && type.equals("administrativeStatus")) {
            term.status = text.text();
        } else if (term != null && type.equals("termType")) {
            term.type = text.text();
        } else {
            passOver(type, text.span());
        }
    }

    /** A definition or a note; in a language, or at the concept, where it is in the site's. */
    private void about(Field field, Value text) {
        labels.add(field, language == null ? siteLanguage : language, text);
    }

    private void passOver(String type, Span place) {
        if (!PASSED_OVER_IN_SILENCE.contains(type) && passedOver.add(type)) {
            problems.add(
                    source.warning("not-imported", place, "a term has no place for \"" + type + "\"; it is left out")
                            .hint("this is said once for the whole file"));
        }
    }

    private void close(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "termSec", "tig", "ntig" -> endTerm();
            case "langSec", "langSet" -> language = null;
            case "conceptEntry", "termEntry" -> endConcept(here(xml));
            default -> {}
        }
    }

    private void endTerm() {
        if (labels != null && term != null && term.text != null && language != null) {
            if (term.type.equals("fullForm")) {
                labels.add(Field.EXPANSION, language, term.text);
            } else if (term.status.startsWith("deprecated") || term.status.startsWith("superseded")) {
                labels.add(Field.HIDDEN, language, term.text);
            } else if (term.status.startsWith("admitted") || labels.languages().contains(language)) {
                labels.add(Field.ALIASES, language, term.text);
            } else {
                preferred();
            }
        }
        term = null;
    }

    private void preferred() {
        labels.add(Field.TERM, language, term.text);
        if (term.id.startsWith("term-")) {
            labels.add(Field.ID, language, new Value(term.id.substring("term-".length()), term.text.span()));
        }
        if (Set.of("abbreviation", "acronym", "initialism").contains(term.type)) {
            labels.add(Field.KIND, language, new Value("abbreviation", term.text.span()));
        }
    }

    private void endConcept(Span place) {
        if (labels == null) {
            return;
        }
        if (labels.languages().isEmpty()) {
            problems.add(source.error("no-label", place, "the concept that ends here has no term"));
        } else if (concepts.putIfAbsent(labels.id(), labels) != null) {
            problems.add(source.error("duplicate-id", place, "two concepts have the id \"" + labels.id() + "\""));
        }
        labels = null;
        language = null;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i).strip();
            }
        }
        return "";
    }

    /** All text in an element, also in elements inside it, which mark up words. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            }
        }
        return text.toString().strip();
    }

    /** The parser's own words, without its note on the place. */
    private static String words(XMLStreamException broken) {
        String message = String.valueOf(broken.getMessage());
        int said = message.indexOf("Message: ");
        String words = said < 0 ? message : message.substring(said + "Message: ".length());
        String line = words.lines().findFirst().orElse("").strip();
        String sentence = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
        return sentence.isEmpty()
                ? "it ends too early"
                : sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
