package org.mingjing.eventlog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads dates and times as logs write them: ISO 8601 by hand, because a log is full of it, then by
 * the mapping's patterns, then as spreadsheets write them ({@link SheetText}).
 *
 * <p>Reused: {@link #parse} leaves its result here. A local time that a change of clocks skips is
 * moved forward, one that comes twice is the first. Years 1 to 9999. Not thread-safe.
 */
final class TimeTexts {
    private static final long MILLIS_A_DAY = 86_400_000L;
    private static final int LONGEST = 64;

    /** Before and after these days, a date in a log is a stand-in for none. */
    private static final long EARLIEST = LocalDate.of(1950, 1, 1).toEpochDay();

    private static final long LATEST = LocalDate.of(2100, 12, 31).toEpochDay();

    private static final Pattern YEAR_LAST =
            Pattern.compile("^\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2}(\\d{2})?(?!\\d)");

    private final ZoneRules rules;
    private final ZoneId zone;
    private final List<DateTimeFormatter> formats;
    private long epochMillis;
    private long epochDay;
    private boolean dayOnly;

    /**
     * Of times without a zone, and of dates.
     *
     * @throws IllegalArgumentException when a format is none
     */
    TimeTexts(ZoneId zone, List<String> formats) {
        this.zone = zone;
        this.rules = zone.getRules();
        this.formats =
                formats.stream()
                        .map(format -> DateTimeFormatter.ofPattern(format, Locale.ENGLISH))
                        .toList();
    }

    /** Whether the text is a date or a time; then the other methods tell which. */
    boolean parse(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        IsoText iso = new IsoText(text);
        if (!iso.parse()) {
            return parseSlowly(text.strip());
        }
        dayOnly = !iso.hasTime();
        if (iso.hasOffset()) {
            epochMillis =
                    iso.epochDay() * MILLIS_A_DAY + iso.milliOfDay() - iso.offsetSeconds() * 1000L;
            Instant instant = Instant.ofEpochMilli(epochMillis);
            long local = epochMillis + rules.getOffset(instant).getTotalSeconds() * 1000L;
            epochDay = Math.floorDiv(local, MILLIS_A_DAY);
            return true;
        }
        setLocal(LocalDate.ofEpochDay(iso.epochDay()), iso.milliOfDay());
        return true;
    }

    /** The instant; of a date, the day's first in the zone. */
    long epochMillis() {
        return epochMillis;
    }

    /** The local date in the zone. */
    long epochDay() {
        return epochDay;
    }

    /**
     * Whether the date may be meant: of the years 1950 to 2100. Databases write 9999-12-31,
     * 1900-01-01 or 0001-01-01 where they have none.
     */
    boolean isPlausible() {
        return epochDay >= EARLIEST && epochDay <= LATEST;
    }

    /** Whether the text named a date and no time. */
    boolean isDayOnly() {
        return dayOnly;
    }

    /** What to say of a time that cannot be read. */
    static ProblemKind misfit(String text) {
        return YEAR_LAST.matcher(text).find()
                ? ProblemKind.TIME_AMBIGUOUS
                : ProblemKind.TIME_UNREADABLE;
    }

    private boolean parseSlowly(String text) {
        return formats.stream().anyMatch(format -> parse(text, format))
                || parseSheet(text)
                || parse(text, DateTimeFormatter.ISO_DATE_TIME);
    }

    private boolean parseSheet(String text) {
        SheetText sheet = new SheetText(text);
        if (!sheet.parse()) {
            return false;
        }
        dayOnly = !sheet.hasTime();
        setLocal(sheet.date(), sheet.milliOfDay());
        return true;
    }

    private boolean parse(String text, DateTimeFormatter format) {
        try {
            return set(
                    format.parseBest(
                            text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean set(TemporalAccessor read) {
        LocalDate day = LocalDate.from(read);
        if (!isInRange(day)) {
            return false;
        }
        dayOnly = read instanceof LocalDate;
        switch (read) {
            case ZonedDateTime zoned -> {
                epochMillis = zoned.toInstant().toEpochMilli();
                epochDay = zoned.withZoneSameInstant(zone).toLocalDate().toEpochDay();
            }
            case LocalDateTime local -> setLocal(day, local.getLong(ChronoField.MILLI_OF_DAY));
            default -> setLocal(day, 0);
        }
        return true;
    }

    private static boolean isInRange(LocalDate date) {
        return date.getYear() >= 1 && date.getYear() <= 9999;
    }

    private void setLocal(LocalDate date, long milliOfDay) {
        LocalDateTime local =
                milliOfDay == MILLIS_A_DAY
                        ? date.plusDays(1).atStartOfDay()
                        : date.atTime(LocalTime.ofNanoOfDay(milliOfDay * 1_000_000));
        ZonedDateTime zoned = local.atZone(zone);
        epochMillis = zoned.toInstant().toEpochMilli();
        epochDay = local.toLocalDate().toEpochDay();
    }
}
