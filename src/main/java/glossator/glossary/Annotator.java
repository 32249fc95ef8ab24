package glossator.glossary;

import glossator.markdown.TextRun;
import java.util.List;

/** Finds the terms of a lexicon in a page's prose and decides which occurrences readers see marked. */
public final class Annotator {
    private Annotator() {}

    /** The matches on a page whose prose is given in reading order; a pure function of its arguments. */
    public static Annotations annotate(List<TextRun> runs, Lexicon lexicon, PageFacts page) {
        PageReading reading = new PageReading(lexicon, page);
        runs.forEach(reading::read);
        return reading.annotations();
    }
}
