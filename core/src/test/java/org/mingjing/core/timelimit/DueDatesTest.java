package org.mingjing.core.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.calendar.WorkingCalendar;

class DueDatesTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final WorkingCalendar CHINA =
            Calendars.of(ChineseCalendar.definition())
                    .at(ChineseCalendar.ID, Instant.parse("2026-01-01T00:00:00Z"));

    private static long millis(String time) {
        return LocalDateTime.parse(time).atZone(ZONE).toInstant().toEpochMilli();
    }

    private static String due(Limit limit, String start, Exclusions exclusions) {
        long due = DueDates.lastInTime(limit, CHINA, millis(start), exclusions);
        if (due == DueDates.STOPPED) {
            return "stopped";
        }
        LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochMilli(due), ZONE);
        return due == CHINA.endOf(CHINA.dayOf(due))
                ? local.toLocalDate().toString()
                : local.toString();
    }

    /** Pauses written as {@code begin/end begin/end}, an end that nobody knows as {@code ?}. */
    private static Exclusions pauses(@Nullable String text) {
        Exclusions exclusions = new Exclusions();
        if (text != null) {
            for (String pause : text.split(" ", -1)) {
                String[] bounds = pause.split("/", 2);
                exclusions.add(
                        millis(bounds[0]),
                        bounds[1].equals("?") ? Exclusions.OPEN : millis(bounds[1]));
            }
        }
        return exclusions;
    }

    @ParameterizedTest(name = "{0} + {1} working days = {2}")
    @CsvSource({
        "2026-02-12T09:00, 10, 2026-03-04",
        "2026-02-12T23:59:59.999, 10, 2026-03-04",
        "2026-02-12T00:00, 10, 2026-03-04",
        "2026-03-02T09:00, 0, 2026-03-02",
        "2026-03-07T09:00, 0, 2026-03-09",
        "2026-03-02T09:00, 1, 2026-03-03",
        "2026-03-06T09:00, 1, 2026-03-09",
        "2026-03-07T09:00, 1, 2026-03-09",
        "2026-03-08T09:00, 1, 2026-03-09",
        "2025-12-31T09:00, 1, 2026-01-04",
        "2026-01-03T09:00, 1, 2026-01-04",
        "2026-01-04T09:00, 1, 2026-01-05",
        "2026-02-13T09:00, 1, 2026-02-14",
        "2026-02-14T09:00, 1, 2026-02-24",
        "2026-02-27T09:00, 1, 2026-02-28",
        "2026-04-30T09:00, 5, 2026-05-11",
        "2026-09-24T09:00, 20, 2026-10-29"
    })
    void countsWorkingDays(String start, int days, String due) {
        assertThat(due(Limit.ofWorkingDays(days), start, new Exclusions())).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} working days without {2} = {3}")
    @CsvSource({
        // one day touched, for an instant or from midnight to midnight
        "2026-03-02T09:00, 5, 2026-03-03T09:00/2026-03-03T09:00, 2026-03-10",
        "2026-03-02T09:00, 5, 2026-03-03T00:00/2026-03-03T23:59:59.999, 2026-03-10",
        // one millisecond more touches the next day
        "2026-03-02T09:00, 5, 2026-03-03T09:00/2026-03-04T00:00, 2026-03-11",
        // the day of the start is not counted anyway
        "2026-03-02T09:00, 5, 2026-03-02T10:00/2026-03-02T17:00, 2026-03-09",
        "2026-03-02T09:00, 5, 2026-03-02T10:00/2026-03-03T17:00, 2026-03-10",
        "2026-03-02T09:00, 5, 2026-02-26T10:00/2026-02-27T17:00, 2026-03-09",
        "2026-03-02T09:00, 5, 2026-02-26T10:00/2026-03-04T17:00, 2026-03-11",
        // a weekend touched excludes nothing
        "2026-03-02T09:00, 5, 2026-03-07T09:00/2026-03-08T17:00, 2026-03-09",
        "2026-03-02T09:00, 5, 2026-03-06T09:00/2026-03-09T17:00, 2026-03-11",
        // overlapping and adjoining pauses exclude each day once
        "2026-03-02T09:00, 5, 2026-03-03T09:00/2026-03-05T09:00 2026-03-04T09:00/2026-03-04T10:00, 2026-03-12",
        "2026-03-02T09:00, 5, 2026-03-03T09:00/2026-03-04T09:00 2026-03-04T10:00/2026-03-05T09:00, 2026-03-12",
        "2026-03-02T09:00, 5, 2026-03-03T09:00/2026-03-03T10:00 2026-03-05T09:00/2026-03-05T10:00, 2026-03-11",
        // the first pause moves the due date to where the second still counts
        "2026-03-02T09:00, 5, 2026-03-06T09:00/2026-03-06T10:00 2026-03-10T09:00/2026-03-10T10:00, 2026-03-11",
        // opened on the due day counts, the day after it does not
        "2026-03-02T09:00, 5, 2026-03-09T23:59:59.999/2026-03-09T23:59:59.999, 2026-03-10",
        "2026-03-02T09:00, 5, 2026-03-10T00:00/2026-03-12T00:00, 2026-03-09",
        "2026-03-02T09:00, 5, 2026-03-10T00:00/?, 2026-03-09",
        "2026-03-02T09:00, 5, 2026-03-09T09:00/?, stopped",
        // the same day
        "2026-03-02T09:00, 0, 2026-03-02T10:00/2026-03-03T10:00, 2026-03-03",
        "2026-03-07T09:00, 0, 2026-03-07T10:00/2026-03-09T10:00, 2026-03-10",
        // over Spring Festival
        "2026-02-12T09:00, 10, 2026-02-13T09:00/2026-02-24T09:00, 2026-03-09"
    })
    void excludesTheWorkingDaysTouched(String start, int days, String pauses, String due) {
        assertThat(due(Limit.ofWorkingDays(days), start, pauses(pauses))).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} days {2} without {3} = {4}")
    @CsvSource({
        "2026-03-02T09:00, 0, NONE, , 2026-03-02",
        "2026-03-02T09:00, 5, NONE, , 2026-03-07",
        "2026-03-02T09:00, 5, TO_WORKING_DAY, , 2026-03-09",
        "2026-03-02T09:00, 7, TO_WORKING_DAY, , 2026-03-09",
        "2026-02-10T09:00, 5, TO_WORKING_DAY, , 2026-02-24",
        "2026-02-20T09:00, 8, TO_WORKING_DAY, , 2026-02-28",
        "2026-03-02T09:00, 5, NONE, 2026-03-07T09:00/2026-03-08T09:00, 2026-03-09",
        "2026-03-02T09:00, 5, NONE, 2026-03-03T09:00/2026-03-03T09:00, 2026-03-08",
        "2026-03-02T09:00, 5, NONE, 2026-03-02T09:00/2026-03-03T09:00, 2026-03-08",
        "2026-03-02T09:00, 5, NONE, 2026-03-02T10:00/2026-03-02T11:00, 2026-03-07",
        "2026-03-02T09:00, 5, NONE, 2026-03-03T09:00/2026-03-05T09:00 2026-03-04T09:00/2026-03-06T09:00, 2026-03-11",
        "2026-03-02T09:00, 5, TO_WORKING_DAY, 2026-03-03T09:00/2026-03-03T09:00, 2026-03-09",
        "2026-03-02T09:00, 5, NONE, 2026-03-08T00:00/2026-03-12T09:00, 2026-03-07",
        "2026-03-02T09:00, 5, TO_WORKING_DAY, 2026-03-10T00:00/2026-03-12T09:00, 2026-03-09",
        "2026-03-02T09:00, 5, NONE, 2026-03-07T23:00/?, stopped",
        "2026-03-02T09:00, 5, NONE, 2026-03-08T00:00/?, 2026-03-07"
    })
    void countsCalendarDays(
            String start, int days, Roll roll, @Nullable String pauses, String due) {
        assertThat(due(Limit.ofCalendarDays(days, roll), start, pauses(pauses))).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} months {2} without {3} = {4}")
    @CsvSource({
        "2026-01-15T09:00, 1, NONE, , 2026-02-15",
        "2026-01-15T09:00, 1, TO_WORKING_DAY, , 2026-02-24",
        "2026-01-31T09:00, 1, NONE, , 2026-02-28",
        "2028-01-31T09:00, 1, NONE, , 2028-02-29",
        "2026-01-31T09:00, 2, NONE, , 2026-03-31",
        "2026-03-02T09:00, 1, NONE, 2026-03-03T09:00/2026-03-05T09:00, 2026-04-05",
        "2026-03-02T09:00, 1, TO_WORKING_DAY, 2026-03-03T09:00/2026-03-05T09:00, 2026-04-07"
    })
    void countsMonths(String start, int months, Roll roll, @Nullable String pauses, String due) {
        assertThat(due(Limit.ofMonths(months, roll), start, pauses(pauses))).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} minutes without {2} = {3}")
    @CsvSource({
        "2026-03-02T09:00, 0, , 2026-03-02T09:00",
        "2026-03-02T09:00, 30, , 2026-03-02T09:30",
        "2026-03-02T11:50, 10, , 2026-03-02T12:00",
        "2026-03-02T11:50, 20, , 2026-03-02T13:40",
        "2026-03-02T12:30, 20, , 2026-03-02T13:50",
        "2026-03-06T17:20, 20, , 2026-03-09T09:10",
        "2026-03-07T10:00, 20, , 2026-03-09T09:20",
        "2026-03-02T09:00, 60, 2026-03-02T09:30/2026-03-02T09:40, 2026-03-02T10:10",
        "2026-03-02T09:00, 60, 2026-03-02T08:30/2026-03-02T09:40, 2026-03-02T10:40",
        "2026-03-02T09:00, 60, 2026-03-02T09:30/2026-03-02T09:50 2026-03-02T09:40/2026-03-02T10:00, 2026-03-02T10:30",
        "2026-03-02T09:00, 60, 2026-03-02T09:30/2026-03-02T10:30 2026-03-02T09:40/2026-03-02T10:00, 2026-03-02T11:00",
        "2026-03-02T09:00, 60, 2026-03-02T10:00/2026-03-02T11:00, 2026-03-02T11:00",
        "2026-03-02T09:00, 60, 2026-03-02T10:00:00.001/2026-03-02T11:00, 2026-03-02T10:00",
        "2026-03-02T11:00, 60, 2026-03-02T12:30/2026-03-02T13:30, 2026-03-02T12:00",
        "2026-03-02T09:00, 60, 2026-03-02T09:30/?, stopped",
        "2026-03-02T09:00, 60, 2026-03-02T10:00:00.001/?, 2026-03-02T10:00"
    })
    void countsMinutesOfWork(String start, int minutes, @Nullable String pauses, String due) {
        assertThat(due(Limit.ofMinutes(minutes), start, pauses(pauses))).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} + {1} hours = {2}")
    @CsvSource({
        "2026-03-02T09:00, 1, 2026-03-02T10:00",
        "2026-03-02T09:00, 7, 2026-03-02T17:30",
        "2026-03-02T09:00, 8, 2026-03-03T10:00",
        "2026-02-14T09:00, 8, 2026-02-24T10:00"
    })
    void countsWorkingHours(String start, int hours, String due) {
        assertThat(due(Limit.ofWorkingHours(hours), start, new Exclusions())).isEqualTo(due);
    }

    @Test
    void isMovedByNothingWhenTheDateIsFixed() {
        Limit sunday = Limit.ofDate(LocalDate.of(2026, 3, 8));

        assertThat(due(sunday, "2026-03-02T09:00", pauses("2026-03-03T09:00/?")))
                .isEqualTo("2026-03-08");
    }
}
