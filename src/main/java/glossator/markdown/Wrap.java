package glossator.markdown;

import java.util.Optional;

/**
 * Something to put around a stretch of prose when it is written as HTML. It may contain whole inline elements; it must
 * not cut one, nor overlap another wrap otherwise than by lying in it.
 *
 * @param start where it begins in the run's text
 * @param end where it ends, after the start
 * @param open the HTML put before it
 * @param close the HTML put behind it
 * @param note HTML of a note that belongs to it, numbered among the document's notes; empty for none
 */
public record Wrap(TextRun run, int start, int end, String open, String close, Optional<String> note) {}
