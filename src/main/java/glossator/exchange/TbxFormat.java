package glossator.exchange;

import glossator.source.SourceFile;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * TBX-Basic in its DCA style, as ISO 30042:2019 has it: a concept entry with a section a language, in it the preferred term,
 * admitted ones (aliases), deprecated ones (misspellings) and the full form of an abbreviation.
 */
final class TbxFormat implements GlossaryFormat {
    static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";
    static final String PREFERRED = "preferredTerm-admn-sts";
    static final String ADMITTED = "admittedTerm-admn-sts";
    static final String DEPRECATED = "deprecatedTerm-admn-sts";

    private static final Set<Field> SAYABLE = EnumSet.of(
            Field.ID,
            Field.TERM,
            Field.LANG,
            Field.ALIASES,
            Field.HIDDEN,
            Field.EXPANSION,
            Field.SCOPE,
            Field.SHORT,
            Field.SEE,
            Field.SAME_AS,
            Field.UPDATED,
            Field.TRANSLATION_KEY,
            Field.BODY);

    @Override
    public List<Field> unsayable(Entry entry) {
        String kind = entry.first(Field.KIND).orElse("concept");
        boolean known = kind.equals("concept") || kind.equals("abbreviation");
        return entry.values().keySet().stream()
                .filter(field -> field == Field.KIND ? !known : !SAYABLE.contains(field))
                .toList();
    }

    @Override
    public String title() {
        return "TBX-Basic";
    }

    @Override
    public String write(List<Entry> entries, Scheme scheme) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            new Writing(xml, new Concepts(entries)).write(scheme);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("a text in memory refused XML", impossible);
        }
        return out + "\n";
    }

    @Override
    public Result read(SourceFile source, String language) {
        return new TbxReading(source, language).read();
    }

    /** An id as XML allows one: not with a digit or a hyphen at its start. */
    static String xmlId(String id) {
        return Character.isLetter(id.charAt(0)) || id.startsWith("_") ? id : "_" + id;
    }

    /** The id that {@link #xmlId} was made of. */
    static String ownId(String xmlId) {
        boolean added = xmlId.length() > 1 && xmlId.charAt(0) == '_' && !Character.isLetter(xmlId.charAt(1));
        return added ? xmlId.substring(1) : xmlId;
    }

    /** A text without the few characters that XML has no way to write. */
    private static String legal(String text) {
        return text.replace("\uFFFE", "").replace("\uFFFF", "");
    }

    /** One run over the concepts. */
    private record Writing(XMLStreamWriter xml, Concepts concepts) {

        void write(Scheme scheme) throws XMLStreamException {
            xml.writeStartDocument("UTF-8", "1.0");
            open(0, "tbx");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("type", "TBX-Basic");
            xml.writeAttribute("style", "dca");
            xml.writeAttribute("xml:lang", scheme.language());
            open(1, "tbxHeader");
            open(2, "fileDesc");
            open(3, "titleStmt");
            leaf(4, "title", scheme.title());
            close(3);
            open(3, "sourceDesc");
            leaf(4, "p", scheme.address());
            close(3);
            close(2);
            close(1);
            open(1, "text");
            open(2, "body");
            for (List<Entry> concept : concepts.all()) {
                concept(concept);
            }
            close(2);
            close(1);
            close(0);
            xml.writeEndDocument();
        }

        private void concept(List<Entry> entries) throws XMLStreamException {
            open(3, "conceptEntry");
            xml.writeAttribute("id", xmlId(entries.get(0).first(Field.ID).orElseThrow()));
            for (String scope : Concepts.union(entries, Field.SCOPE)) {
                typed(4, "descrip", "subjectField", scope);
            }
            for (String id : concepts.seen(entries)) {
                reference("ref", "crossReference", xmlId(id), id);
            }
            for (String address : Concepts.union(entries, Field.SAME_AS)) {
                reference("xref", "externalCrossReference", address, address);
            }
            Optional<String> updated = entries.get(0).first(Field.UPDATED);
            if (updated.isPresent()) {
                open(4, "transacGrp");
                typed(5, "transac", "transactionType", "modification");
                leaf(5, "date", updated.get());
                close(4);
            }
            for (Entry entry : entries) {
                language(entry);
            }
            close(3);
        }

        private void language(Entry entry) throws XMLStreamException {
            open(4, "langSec");
            xml.writeAttribute("xml:lang", entry.first(Field.LANG).orElseThrow());
            Optional<String> brief = entry.first(Field.SHORT);
            Optional<String> body = entry.first(Field.BODY);
            if (brief.isPresent() || body.isPresent()) {
                typed(5, "descrip", "definition", brief.or(() -> body).get());
            }
            if (brief.isPresent() && body.isPresent()) {
                leaf(5, "note", body.get());
            }
            boolean abbreviation = entry.first(Field.KIND).orElse("").equals("abbreviation");
            open(5, "termSec");
            xml.writeAttribute("id", "term-" + entry.first(Field.ID).orElseThrow());
            leaf(6, "term", entry.first(Field.TERM).orElseThrow());
            typed(6, "termNote", "administrativeStatus", PREFERRED);
            if (abbreviation) {
                typed(6, "termNote", "termType", "abbreviation");
            }
            close(5);
            for (String alias : entry.all(Field.ALIASES)) {
                term(alias, "administrativeStatus", ADMITTED);
            }
            for (String misspelling : entry.all(Field.HIDDEN)) {
                term(misspelling, "administrativeStatus", DEPRECATED);
            }
            for (String expansion : entry.all(Field.EXPANSION)) {
                term(expansion, "termType", "fullForm");
            }
            close(4);
        }

        private void term(String text, String noteType, String note) throws XMLStreamException {
            open(5, "termSec");
            leaf(6, "term", text);
            typed(6, "termNote", noteType, note);
            close(5);
        }

        private void reference(String name, String type, String target, String text) throws XMLStreamException {
            indent(4);
            xml.writeStartElement(name);
            xml.writeAttribute("type", type);
            xml.writeAttribute("target", target);
            xml.writeCharacters(legal(text));
            xml.writeEndElement();
        }

        private void typed(int depth, String name, String type, String text) throws XMLStreamException {
            indent(depth);
            xml.writeStartElement(name);
            xml.writeAttribute("type", type);
            xml.writeCharacters(legal(text));
            xml.writeEndElement();
        }

        private void leaf(int depth, String name, String text) throws XMLStreamException {
            indent(depth);
            xml.writeStartElement(name);
            xml.writeCharacters(legal(text));
            xml.writeEndElement();
        }

        private void open(int depth, String name) throws XMLStreamException {
            indent(depth);
            xml.writeStartElement(name);
        }

        private void close(int depth) throws XMLStreamException {
            indent(depth);
            xml.writeEndElement();
        }

        private void indent(int depth) throws XMLStreamException {
            xml.writeCharacters("\n" + "  ".repeat(depth));
        }
    }
}
