package glossator.exchange;

import glossator.source.Problem;
import glossator.source.SourceFile;
import java.util.List;

/** A format in which glossaries are exchanged. */
interface GlossaryFormat {

    /** What a reading found: the entries that could be read, and what was wrong. */
    record Result(List<Entry> entries, List<Problem> problems) {}

    /** The fields of an entry that the format has no place for. */
    List<Field> unsayable(Entry entry);

    /** What it is called in messages. */
    String title();

    /** A glossary in the format; what it cannot say is left out. */
    String write(List<Entry> entries, Scheme scheme);

    /**
     * Reads a glossary.
     *
     * @param language the tag of texts that name no language
     */
    Result read(SourceFile source, String language);
}
