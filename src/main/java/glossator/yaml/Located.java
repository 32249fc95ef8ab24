package glossator.yaml;

import glossator.source.SourceFile;
import glossator.source.Span;

/** A value with the place where its author wrote it. The span of a quoted text lies inside the quotes. */
public record Located<T>(T value, SourceFile source, Span span) {}
