package glossator.source;

/** A place as editors name it: line and column start at 1, a column counts code points. */
public record Position(int line, int column) {}
