package org.mingjing.core.calendar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Notices written as a table, one marked day a line: {@code
 * reference,published,years,date,mark,name}.
 *
 * <p>{@code published} is a date, whose first instant in the calendar's zone is the instant of
 * publication; {@code years} are separated by blanks and empty for an amendment; {@code mark} is
 * OFF or WORKED. A cell holds no comma, and blanks around it are no part of it. Lines which are
 * blank, begin with {@code #} or are the header say nothing. The lines of one notice have the same
 * reference and agree in publication and years.
 *
 * <p>Lines that are wrong are told as {@link #faults()} and left out; reading throws nothing.
 */
public final class NoticeTable {
    /** The names of the columns in their order. */
    public static final String HEADER = "reference,published,years,date,mark,name";

    private static final int COLUMNS = 6;
    private static final int REFERENCE = 0;
    private static final int PUBLISHED = 1;
    private static final int YEARS = 2;
    private static final int DATE = 3;
    private static final int MARK = 4;
    private static final int NAME = 5;

    private final ZoneId zone;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private NoticeTable(ZoneId zone) {
        this.zone = zone;
    }

    /** What should stand where a line is wrong. */
    public enum Expected {
        /** Six cells. */
        SIX_COLUMNS,
        /** Where the notice can be read. */
        REFERENCE,
        /** The date of publication. */
        PUBLICATION,
        /** Years from 1900 to 2299, or nothing. */
        YEARS,
        /** A date from 1900 to 2299. */
        DATE,
        /** OFF or WORKED. */
        MARK,
        /** The holiday's name. */
        NAME,
        /** The publication and the years of the notice's lines above. */
        AS_ABOVE,
        /** A date that the notice has not marked above. */
        DATE_ONCE
    }

    /**
     * One thing that is wrong with a line.
     *
     * @param line from 1
     * @param column of the first character of what is wrong, from 1
     * @param expected what should stand there
     * @param found what stands there, perhaps empty
     */
    public record Fault(int line, int column, Expected expected, String found) {}

    /** A notice of which more lines may follow. */
    private record Draft(LocalDate published, Set<Integer> years, List<NoticeDay> days) {}

    /** Reads all lines of a table whose publications are dates in a zone. */
    public static NoticeTable read(Iterable<String> lines, ZoneId zone) {
        NoticeTable table = new NoticeTable(zone);
        int number = 0;
        for (String line : lines) {
            number++;
            if (!line.isBlank() && !line.startsWith("#") && !line.strip().equals(HEADER)) {
                table.add(number, line);
            }
        }
        return table;
    }

    /** What is wrong, in the order of the lines. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** The notices in the order of their first lines, without the lines that are wrong. */
    public List<CalendarNotice> notices() {
        List<CalendarNotice> notices = new ArrayList<>();
        drafts.forEach(
                (reference, draft) -> {
                    Instant publishedAt = draft.published().atStartOfDay(zone).toInstant();
                    notices.add(
                            new CalendarNotice(
                                    reference, publishedAt, draft.years(), draft.days()));
                });
        return notices;
    }

    private void add(int number, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != COLUMNS) {
            faults.add(new Fault(number, 1, Expected.SIX_COLUMNS, Integer.toString(cells.length)));
            return;
        }
        Row row = new Row(number, cells);
        LocalDate published = date(row.text(PUBLISHED));
        Set<Integer> years = years(row.text(YEARS));
        LocalDate date = date(row.text(DATE));
        DayMark mark = mark(row.text(MARK));
        check(row, REFERENCE, Expected.REFERENCE, !row.text(REFERENCE).isEmpty());
        check(row, PUBLISHED, Expected.PUBLICATION, published != null);
        check(row, YEARS, Expected.YEARS, years != null);
        check(row, DATE, Expected.DATE, date != null);
        check(row, MARK, Expected.MARK, mark != null);
        check(row, NAME, Expected.NAME, !row.text(NAME).isEmpty());
        if (row.sound && published != null && years != null && date != null && mark != null) {
            add(row, published, years, new NoticeDay(date, row.text(NAME), mark));
        }
    }

    private void add(Row row, LocalDate published, Set<Integer> years, NoticeDay day) {
        Draft draft =
                drafts.computeIfAbsent(
                        row.text(REFERENCE),
                        reference -> new Draft(published, years, new ArrayList<>()));
        boolean agrees = draft.published().equals(published) && draft.years().equals(years);
        boolean isNew =
                draft.days().stream().noneMatch(earlier -> earlier.date().equals(day.date()));
        check(row, PUBLISHED, Expected.AS_ABOVE, agrees);
        check(row, DATE, Expected.DATE_ONCE, isNew);
        if (row.sound) {
            draft.days().add(day);
        }
    }

    private void check(Row row, int cell, Expected expected, boolean holds) {
        if (!holds) {
            row.sound = false;
            faults.add(new Fault(row.line, row.column(cell), expected, row.text(cell)));
        }
    }

    /** The cells of one line. */
    private static final class Row {
        private final int line;
        private final String[] cells;
        private boolean sound = true;

        Row(int line, String[] cells) {
            this.line = line;
            this.cells = cells;
        }

        String text(int cell) {
            return cells[cell].strip();
        }

        int column(int cell) {
            int column = 1;
            for (int i = 0; i < cell; i++) {
                column += cells[i].length() + 1;
            }
            return column + cells[cell].length() - cells[cell].stripLeading().length();
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            return NoticeDay.isInRange(date.getYear()) ? date : null;
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static @Nullable Set<Integer> years(String text) {
        Set<Integer> years = new TreeSet<>();
        for (String year : text.split(" ", -1)) {
            boolean isYear = year.matches("\\d{4}") && NoticeDay.isInRange(Integer.parseInt(year));
            if (!year.isEmpty() && !isYear) {
                return null;
            }
            if (isYear) {
                years.add(Integer.valueOf(year));
            }
        }
        return years;
    }

    private static @Nullable DayMark mark(String text) {
        return switch (text) {
            case "OFF" -> DayMark.OFF;
            case "WORKED" -> DayMark.WORKED;
            default -> null;
        };
    }
}
