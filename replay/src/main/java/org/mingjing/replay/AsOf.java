package org.mingjing.replay;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The instant named by {@code --as-of}: a date means its end, a time without offset is local. Date
 * and time are parted by {@code T} or a blank; years have four digits.
 */
final class AsOf {
    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder()
                    .appendValue(ChronoField.YEAR, 4)
                    .appendPattern("-MM-dd['T'HH:mm[:ss]")
                    .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                    .appendPattern("[XXX][XX][X]]")
                    .toFormatter(Locale.ROOT)
                    .withResolverStyle(ResolverStyle.STRICT);

    private AsOf() {}

    /** Epoch milliseconds; null when the text is neither a date nor a time. */
    static @Nullable Long parse(String text, ZoneId zone) {
        String timed = text.strip().replaceFirst("^(\\d{4}-\\d\\d-\\d\\d) +(?=\\d)", "$1T");
        try {
            TemporalAccessor named =
                    FORMAT.parseBest(
                            timed, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return instant(named, zone).toEpochMilli();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Instant instant(TemporalAccessor named, ZoneId zone) {
        return switch (named) {
            case OffsetDateTime time -> time.toInstant();
            case LocalDateTime time -> time.atZone(zone).toInstant();
            default ->
                    LocalDate.from(named).plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1);
        };
    }
}
