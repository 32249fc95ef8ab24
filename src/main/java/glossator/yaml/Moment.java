package glossator.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day, or a time of a day, as an author gives it: {@code 2026-02-23}, {@code 2026-02-23T18:30},
 * {@code 2026-02-23T18:30:00-06:00}.
 *
 * @param time the time of day; empty where only the day is given
 * @param offset the offset from UTC; empty where the site's time zone is meant
 */
public record Moment(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern DAY_AND_TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}(:\\d{2})?");

    /** Reads the written form; empty where it is none, or no such day or time exists. */
    public static Optional<Moment> parse(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(new Moment(LocalDate.parse(text), Optional.empty(), Optional.empty()));
            }
            String written = text.replace(' ', 'T');
            if (DAY_AND_TIME.matcher(text).matches()) {
                LocalDateTime local = LocalDateTime.parse(written);
                return Optional.of(new Moment(local.toLocalDate(), Optional.of(local.toLocalTime()), Optional.empty()));
            }
            OffsetDateTime exact = OffsetDateTime.parse(written);
            return Optional.of(
                    new Moment(exact.toLocalDate(), Optional.of(exact.toLocalTime()), Optional.of(exact.getOffset())));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The moment on the world's clock; a day begins at midnight in the zone. */
    public OffsetDateTime in(ZoneId zone) {
        LocalDateTime local = date.atTime(time.orElse(LocalTime.MIDNIGHT));
        return offset.map(local::atOffset).orElseGet(() -> local.atZone(zone).toOffsetDateTime());
    }

    /** The value of HTML's {@code datetime}: the day alone, or the time with its offset. */
    public String iso(ZoneId zone) {
        return time.isEmpty() ? date.toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(in(zone));
    }
}
