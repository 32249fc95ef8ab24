package glossator.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date known to the year, the month or the day, as in {@code 2026}, {@code 2026-02} or {@code 2026-02-23}. */
public record PartialDate(int year, OptionalInt month, OptionalInt day) implements Comparable<PartialDate> {
    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** Reads the written form; empty where it is none, or no such day exists. */
    public static Optional<PartialDate> parse(String text) {
        Matcher parts = WRITTEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        OptionalInt month = number(parts.group(2));
        OptionalInt day = number(parts.group(3));
        PartialDate date = new PartialDate(Integer.parseInt(parts.group(1)), month, day);
        return date.exists() ? Optional.of(date) : Optional.empty();
    }

    private boolean exists() {
        try {
            if (day.isPresent()) {
                LocalDate.of(year, month.getAsInt(), day.getAsInt());
            } else if (month.isPresent()) {
                YearMonth.of(year, month.getAsInt());
            }
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static OptionalInt number(String digits) {
        return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
    }

    /** The written form, which is also the value of HTML's {@code datetime}. */
    public String iso() {
        StringBuilder text = new StringBuilder(10);
        digits(year, 4, text);
        month.ifPresent(number -> digits(number, 2, text.append('-')));
        day.ifPresent(number -> digits(number, 2, text.append('-')));
        return text.toString();
    }

    private static void digits(int number, int width, StringBuilder out) {
        String digits = Integer.toString(number);
        out.append("0".repeat(Math.max(0, width - digits.length()))).append(digits);
    }

    @Override
    public int compareTo(PartialDate other) {
        return iso().compareTo(other.iso());
    }
}
