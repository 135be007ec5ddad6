package org.mingjing.core.calendar;

import java.io.BufferedReader;
import java.io.IOException;
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

/**
 * Notices written as a table, one marked day a line: {@code
 * reference,published,years,date,mark,name}.
 *
 * <p>{@code published} is a date, whose first instant in the calendar's zone is the instant of
 * publication; {@code years} are separated by blanks and empty for an amendment; {@code mark} is
 * OFF or WORKED. Lines which are blank or begin with {@code #} say nothing. The lines of one notice
 * have the same reference and agree in publication and years.
 */
final class NoticeTable {

    private static final int COLUMNS = 6;

    private final String source;
    private final ZoneId zone;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private NoticeTable(String source, ZoneId zone) {
        this.source = source;
        this.zone = zone;
    }

    /** A notice of which more lines may follow. */
    private record Draft(LocalDate published, Set<Integer> years, List<NoticeDay> days) {}

    /**
     * Reads a table to its end, in the order of the notices' first lines.
     *
     * @param source the table's name, for messages
     * @throws IllegalArgumentException for a malformed line, naming source and line
     */
    static List<CalendarNotice> read(String source, BufferedReader lines, ZoneId zone)
            throws IOException {
        NoticeTable table = new NoticeTable(source, zone);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                table.add(number, line);
            }
        }
        return table.notices();
    }

    private void add(int number, String line) {
        try {
            add(line.split(",", -1));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IllegalArgumentException(
                    source + " line " + number + ": " + e.getMessage(), e);
        }
    }

    private void add(String[] columns) {
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException(
                    "expected reference,published,years,date,mark,name, found "
                            + columns.length
                            + " columns");
        }
        LocalDate published = LocalDate.parse(columns[1]);
        Set<Integer> years = years(columns[2]);
        NoticeDay day = new NoticeDay(LocalDate.parse(columns[3]), columns[5], mark(columns[4]));
        Draft draft =
                drafts.computeIfAbsent(
                        columns[0], reference -> new Draft(published, years, new ArrayList<>()));
        if (!draft.published().equals(published) || !draft.years().equals(years)) {
            throw new IllegalArgumentException(
                    "publication and years differ from the notice's lines above");
        }
        if (draft.days().stream().anyMatch(earlier -> earlier.date().equals(day.date()))) {
            throw new IllegalArgumentException("the notice marks " + day.date() + " twice");
        }
        draft.days().add(day);
    }

    private static Set<Integer> years(String text) {
        Set<Integer> years = new TreeSet<>();
        for (String year : text.split(" ", -1)) {
            if (!year.isEmpty()) {
                years.add(Integer.valueOf(year));
            }
        }
        return years;
    }

    private static DayMark mark(String text) {
        return switch (text) {
            case "OFF" -> DayMark.OFF;
            case "WORKED" -> DayMark.WORKED;
            default ->
                    throw new IllegalArgumentException(
                            "expected OFF or WORKED, found '" + text + "'");
        };
    }

    private List<CalendarNotice> notices() {
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
}
