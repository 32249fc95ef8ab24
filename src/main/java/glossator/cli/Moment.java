package glossator.cli;

import java.time.DateTimeException;
import java.time.Instant;

/** The moment of a run, which decides what is published by its date: now, or the one that a reproducible build is told. */
final class Moment {
    /** The variable by which it is told, as <a href="https://reproducible-builds.org/specs/source-date-epoch/">agreed</a>. */
    static final String VARIABLE = "SOURCE_DATE_EPOCH";

    private static final String LAST_OF_9999 = "253402300799";

    private Moment() {}

    /** @param told seconds since 1970, or null for now */
    static Instant of(String told) {
        if (told == null || told.isEmpty()) {
            return Instant.now();
        }
        boolean number = told.matches("[0-9]{1,12}");
        if (!number || Long.parseLong(told) > Long.parseLong(LAST_OF_9999)) {
            throw new DateTimeException(VARIABLE + " is \"" + told + "\": it should be a number of seconds since 1970");
        }
        return Instant.ofEpochSecond(Long.parseLong(told));
    }
}
