package org.mingjing.core.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.calendar.WorkingCalendar;

class ReckonerTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final WorkingCalendar CHINA =
            Calendars.of(ChineseCalendar.definition())
                    .at(ChineseCalendar.ID, Instant.parse("2026-01-01T00:00:00Z"));

    private static long millis(String time) {
        return LocalDateTime.parse(time).atZone(ZONE).toInstant().toEpochMilli();
    }

    private static ReckonedPause recognised(String begin, String end) {
        return new ReckonedPause(millis(begin), millis(end), 1, 2, "");
    }

    private static ReckonedPause refused(String begin, String end) {
        return new ReckonedPause(millis(begin), millis(end), 1, 2, "REFUSED");
    }

    private static Reckoning reckon(
            Limit limit, String start, String until, ReckonedPause... pauses) {
        Exclusions exclusions = new Exclusions();
        for (ReckonedPause pause : pauses) {
            if (pause.isRecognised()) {
                exclusions.add(pause.begin(), pause.end());
            }
        }
        long due = DueDates.lastInTime(limit, CHINA, millis(start), exclusions);
        return new Reckoner(CHINA, limit, millis(start), due, List.of(pauses))
                .reckon(Anchor.PROMISED, millis(until));
    }

    /** Spans written as {@code START 02} or {@code COUNTED 03-06 +4}. */
    private static List<String> spans(Reckoning reckoning) {
        return reckoning.spans().stream().map(ReckonerTest::text).toList();
    }

    private static String text(ReckonedSpan span) {
        boolean ofDays = isMidnight(span.startInclusive()) && isMidnight(span.endExclusive());
        ReckonedPause pause = span.pause();
        return span.counting()
                + (ofDays ? days(span) : times(span))
                + (span.counted() == 0 ? "" : " +" + span.counted())
                + (span.late() ? " late" : "")
                + (span.note().isEmpty() ? "" : " " + span.note())
                + (pause == null ? "" : pause.isRecognised() ? " pause" : " refused");
    }

    private static boolean isMidnight(Instant instant) {
        return instant.atZone(ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private static String days(ReckonedSpan span) {
        String from = CHINA.dayOf(span.startInclusive()).toString().substring(5);
        String to = CHINA.dayOf(span.endExclusive().minusMillis(1)).toString().substring(5);
        return " " + from + (from.equals(to) ? "" : "/" + to);
    }

    private static String times(ReckonedSpan span) {
        return " " + time(span.startInclusive()) + "/" + time(span.endExclusive());
    }

    private static String time(Instant instant) {
        return instant.atZone(ZONE).toLocalDateTime().toString().substring(5);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-11, 0",
        "2026-02-12, 0",
        "2026-02-13, 1",
        "2026-02-14, 2",
        "2026-02-20, 2",
        "2026-02-24, 3",
        "2027-01-01, 10"
    })
    void tellsHowMuchIsUsedUpByADay(LocalDate day, int used) {
        Reckoning reckoning =
                reckon(Limit.ofWorkingDays(10), "2026-02-12T09:00", "2026-02-12T10:00");

        assertThat(reckoning.consumedBy(day)).isEqualTo(used);
    }

    @Test
    void tellsWhyEachDayAroundSpringFestivalCountsOrNot() {
        Reckoning reckoning =
                reckon(Limit.ofWorkingDays(10), "2026-02-12T09:00", "2026-02-12T10:00");

        assertThat(spans(reckoning))
                .containsExactly(
                        "START 02-12",
                        "COUNTED 02-13 +1",
                        "MAKE_UP 02-14 +1 春节",
                        "HOLIDAY 02-15/02-23 春节",
                        "COUNTED 02-24/02-27 +4",
                        "MAKE_UP 02-28 +1 春节",
                        "WEEKEND 03-01",
                        "COUNTED 03-02/03-04 +3");
        assertThat(reckoning.consumed()).isEqualTo(10);
        assertThat(reckoning.due()).isEqualTo(Instant.ofEpochMilli(CHINA.endOf(day("2026-03-04"))));
        assertThat(reckoning.provisional()).isFalse();
        assertThat(reckoning.calendarVersion()).isEqualTo(CHINA.version());
        assertThat(reckoning.anchor()).isEqualTo(Anchor.PROMISED);
        assertThat(reckoning.limit()).isEqualTo(Limit.ofWorkingDays(10));
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }

    @Test
    void numbersTheDays() {
        Reckoning reckoning =
                reckon(Limit.ofWorkingDays(3), "2026-03-05T09:00", "2026-03-05T10:00");

        assertThat(reckoning.days())
                .extracting(ReckonedDay::number)
                .containsExactly(0, 1, 1, 1, 2, 3);
        assertThat(reckoning.days().get(0).date()).isEqualTo("2026-03-05");
    }

    @Test
    void marksTheDaysAfterTheDueDateAsLate() {
        assertThat(spans(reckon(Limit.ofWorkingDays(2), "2026-03-02T09:00", "2026-03-06T10:00")))
                .containsExactly(
                        "START 03-02", "COUNTED 03-03/03-04 +2", "COUNTED 03-05/03-06 +2 late");
    }

    @Test
    void leavesOutTheDaysThatARecognisedPauseTouches() {
        assertThat(
                        spans(
                                reckon(
                                        Limit.ofWorkingDays(3),
                                        "2026-03-02T09:00",
                                        "2026-03-02T10:00",
                                        recognised("2026-03-03T09:00", "2026-03-04T09:00"))))
                .containsExactly(
                        "START 03-02",
                        "PAUSED 03-03/03-04 pause",
                        "COUNTED 03-05/03-06 +2",
                        "WEEKEND 03-07/03-08",
                        "COUNTED 03-09 +1");
    }

    @Test
    void countsTheDaysThatAnUnrecognisedPauseTouches() {
        assertThat(
                        spans(
                                reckon(
                                        Limit.ofWorkingDays(3),
                                        "2026-03-02T09:00",
                                        "2026-03-02T10:00",
                                        refused("2026-03-03T09:00", "2026-03-04T09:00"))))
                .containsExactly(
                        "START 03-02",
                        "PAUSE_NOT_RECOGNISED 03-03/03-04 +2 refused",
                        "COUNTED 03-05 +1");
    }

    @Test
    void takesTheRecognisedOfTwoPausesOnOneDay() {
        List<String> refusedFirst =
                spans(
                        reckon(
                                Limit.ofWorkingDays(1),
                                "2026-03-02T09:00",
                                "2026-03-02T10:00",
                                refused("2026-03-03T09:00", "2026-03-03T10:00"),
                                recognised("2026-03-03T11:00", "2026-03-03T12:00")));
        List<String> recognisedFirst =
                spans(
                        reckon(
                                Limit.ofWorkingDays(1),
                                "2026-03-02T09:00",
                                "2026-03-02T10:00",
                                recognised("2026-03-03T09:00", "2026-03-03T10:00"),
                                refused("2026-03-03T11:00", "2026-03-03T12:00")));

        assertThat(refusedFirst)
                .containsExactly("START 03-02", "PAUSED 03-03 pause", "COUNTED 03-04 +1")
                .isEqualTo(recognisedFirst);
    }

    @Test
    void runsUntilNowWhileStopped() {
        Reckoning reckoning =
                reckon(
                        Limit.ofWorkingDays(3),
                        "2026-03-02T09:00",
                        "2026-03-05T10:00",
                        new ReckonedPause(
                                millis("2026-03-04T09:00"),
                                Exclusions.OPEN,
                                1,
                                ReckonedPause.NOBODY,
                                ""));

        assertThat(spans(reckoning))
                .containsExactly("START 03-02", "COUNTED 03-03 +1", "PAUSED 03-04/03-05 pause");
        assertThat(reckoning.due()).isNull();
        assertThat(reckoning.provisional()).isFalse();
    }

    @Test
    void countsEveryCalendarDay() {
        assertThat(
                        spans(
                                reckon(
                                        Limit.ofCalendarDays(7, Roll.NONE),
                                        "2026-02-12T09:00",
                                        "2026-02-12T10:00")))
                .containsExactly("START 02-12", "COUNTED 02-13/02-19 +7");
    }

    @Test
    void rollsOverTheDaysOffOnWhichALimitMayNotEnd() {
        assertThat(
                        spans(
                                reckon(
                                        Limit.ofCalendarDays(5, Roll.TO_WORKING_DAY),
                                        "2026-03-02T09:00",
                                        "2026-03-02T10:00")))
                .containsExactly(
                        "START 03-02",
                        "COUNTED 03-03/03-06 +4",
                        "ROLLED 03-07/03-08",
                        "COUNTED 03-09 +1");
    }

    @Test
    void doesNotRollFromAWorkingDay() {
        assertThat(
                        spans(
                                reckon(
                                        Limit.ofCalendarDays(7, Roll.TO_WORKING_DAY),
                                        "2026-03-02T09:00",
                                        "2026-03-02T10:00")))
                .containsExactly("START 03-02", "COUNTED 03-03/03-09 +7");
    }

    @Test
    void rollsAfterTheDaysAPauseTouched() {
        assertThat(
                        spans(
                                reckon(
                                        Limit.ofCalendarDays(4, Roll.TO_WORKING_DAY),
                                        "2026-03-02T09:00",
                                        "2026-03-02T10:00",
                                        recognised("2026-03-04T09:00", "2026-03-04T10:00"))))
                .containsExactly(
                        "START 03-02",
                        "COUNTED 03-03 +1",
                        "PAUSED 03-04 pause",
                        "COUNTED 03-05/03-06 +2",
                        "ROLLED 03-07/03-08",
                        "COUNTED 03-09 +1");
    }

    @Test
    void doesNotExcludeAPauseFromAFixedDate() {
        assertThat(
                        spans(
                                reckon(
                                        Limit.ofDate(LocalDate.of(2026, 3, 5)),
                                        "2026-03-02T09:00",
                                        "2026-03-02T10:00",
                                        refused("2026-03-03T09:00", "2026-03-03T10:00"))))
                .containsExactly("START 03-02", "COUNTED 03-03/03-05 +3");
    }

    @Test
    void addsUpMinutesDayByDay() {
        Reckoning reckoning =
                reckon(Limit.ofWorkingHours(10), "2026-03-06T16:00", "2026-03-10T10:00");

        assertThat(reckoning.days())
                .extracting(ReckonedDay::number)
                .containsExactly(90, 90, 90, 510, 600);
        assertThat(spans(reckoning))
                .containsExactly(
                        "COUNTED 03-06T16:00/03-07T00:00 +90",
                        "WEEKEND 03-07/03-08",
                        "COUNTED 03-09T00:00/03-10T10:30 +510");
    }

    @Test
    void gathersMinutesOverMidnight() {
        Reckoning reckoning = reckon(Limit.ofMinutes(600), "2026-03-02T09:00", "2026-03-02T09:30");

        assertThat(spans(reckoning)).containsExactly("COUNTED 03-02T09:00/03-03T12:00 +600");
    }

    /** Fri 6 March closes with the due instant; nobody works before Mon 9 March. */
    @Test
    void isLateOnlyOnDaysOnWhichWorkWasDoneAfterTheDueInstant() {
        Reckoning reckoning = reckon(Limit.ofMinutes(30), "2026-03-06T17:00", "2026-03-09T10:00");

        assertThat(reckoning.days())
                .extracting(ReckonedDay::late)
                .containsExactly(false, false, false, true);
    }

    @Test
    void countsMinutesUntilTheDueInstantThoughAnsweredBefore() {
        Reckoning reckoning = reckon(Limit.ofMinutes(60), "2026-03-02T09:00", "2026-03-02T09:30");

        assertThat(spans(reckoning)).containsExactly("COUNTED 03-02T09:00/03-02T10:00 +60");
        assertThat(reckoning.lateBy()).isZero();
    }

    @Test
    void leavesOutTheMinutesOfRecognisedPausesExactly() {
        Reckoning reckoning =
                reckon(
                        Limit.ofMinutes(120),
                        "2026-03-02T09:00",
                        "2026-03-02T17:30",
                        recognised("2026-03-02T09:30", "2026-03-02T10:00"),
                        recognised("2026-03-02T09:40", "2026-03-02T10:10"),
                        refused("2026-03-02T10:30", "2026-03-02T10:40"));

        assertThat(spans(reckoning))
                .containsExactly(
                        "COUNTED 03-02T09:00/03-02T09:30 +30",
                        "PAUSED 03-02T09:30/03-02T09:40 pause",
                        "PAUSED 03-02T09:40/03-02T10:10 pause",
                        "COUNTED 03-02T10:10/03-02T10:30 +20",
                        "PAUSE_NOT_RECOGNISED 03-02T10:30/03-02T10:40 +10 refused",
                        "COUNTED 03-02T10:40/03-02T11:40 +60",
                        "COUNTED 03-02T11:40/03-02T17:30 +260 late");
        assertThat(reckoning.lateBy()).isEqualTo(260);
        assertThat(reckoning.consumed()).isEqualTo(380);
    }

    @Test
    void goesOnAfterAPauseOfWorkingHoursUntilTheDueInstantAndThenIsLate() {
        Reckoning reckoning =
                reckon(
                        Limit.ofWorkingHours(10),
                        "2026-04-13T09:30",
                        "2026-04-15T17:00",
                        recognised("2026-04-13T11:00", "2026-04-14T15:00"));

        assertThat(spans(reckoning))
                .containsExactly(
                        "COUNTED 04-13T09:30/04-13T11:00 +90",
                        "PAUSED 04-13T11:00/04-14T15:00 pause",
                        "COUNTED 04-14T15:00/04-15T16:30 +510",
                        "COUNTED 04-15T16:30/04-15T17:00 +30 late");
        assertThat(reckoning.due()).isEqualTo(Instant.ofEpochMilli(millis("2026-04-15T16:30")));
        assertThat(reckoning.days())
                .extracting(ReckonedDay::counting)
                .containsExactly(Counting.COUNTED, Counting.COUNTED, Counting.COUNTED);
        assertThat(reckoning.days()).extracting(ReckonedDay::number).containsExactly(90, 240, 630);
    }

    @Test
    void countsOnlyThePauseItselfAsNotRecognised() {
        Reckoning reckoning =
                reckon(
                        Limit.ofMinutes(30),
                        "2026-04-13T09:30",
                        "2026-04-13T17:30",
                        refused("2026-04-13T11:00", "2026-04-13T11:30"));

        assertThat(spans(reckoning))
                .containsExactly(
                        "COUNTED 04-13T09:30/04-13T10:00 +30",
                        "COUNTED 04-13T10:00/04-13T11:00 +60 late",
                        "PAUSE_NOT_RECOGNISED 04-13T11:00/04-13T11:30 +30 late refused",
                        "COUNTED 04-13T11:30/04-13T17:30 +270 late");
        assertThat(reckoning.days()).extracting(ReckonedDay::late).containsExactly(true);
    }

    @Test
    void saysThatItBeganAfterHours() {
        assertThat(spans(reckon(Limit.ofMinutes(30), "2026-03-06T18:00", "2026-03-06T18:00")))
                .containsExactly(
                        "OFF_HOURS 03-06T18:00/03-07T00:00",
                        "WEEKEND 03-07/03-08",
                        "COUNTED 03-09T00:00/03-09T09:30 +30");
    }

    @Test
    void isDueAtOnceWithoutAnyMinute() {
        Reckoning reckoning = reckon(Limit.ofMinutes(0), "2026-03-02T09:00", "2026-03-02T09:00");

        assertThat(reckoning.spans()).isEmpty();
        assertThat(reckoning.days()).hasSize(1);
    }

    @Test
    void doesNotSeeAPauseThatBeginsAfterTheDueInstant() {
        Reckoning reckoning =
                reckon(
                        Limit.ofMinutes(20),
                        "2026-03-02T09:00",
                        "2026-03-02T09:20",
                        recognised("2026-03-02T09:30", "2026-03-02T10:00"));

        assertThat(spans(reckoning)).containsExactly("COUNTED 03-02T09:00/03-02T09:20 +20");
    }

    @Test
    void runsMinutesUntilNowWhileStopped() {
        Reckoning reckoning =
                reckon(
                        Limit.ofMinutes(600),
                        "2026-03-02T09:00",
                        "2026-03-02T11:00",
                        new ReckonedPause(
                                millis("2026-03-02T10:00"),
                                Exclusions.OPEN,
                                1,
                                ReckonedPause.NOBODY,
                                ""));

        assertThat(spans(reckoning))
                .containsExactly(
                        "COUNTED 03-02T09:00/03-02T10:00 +60",
                        "PAUSED 03-02T10:00/03-02T11:00 pause");
    }

    @Test
    void showsOnADayWhatWeighsMost() {
        Reckoning reckoning =
                reckon(
                        Limit.ofWorkingHours(20),
                        "2026-02-13T09:00",
                        "2026-02-13T09:00",
                        refused("2026-02-13T10:00", "2026-02-13T10:30"),
                        recognised("2026-02-14T08:00", "2026-02-14T18:00"));

        assertThat(reckoning.days())
                .extracting(ReckonedDay::counting)
                .startsWith(Counting.PAUSE_NOT_RECOGNISED, Counting.PAUSED, Counting.HOLIDAY)
                .endsWith(Counting.COUNTED);
        assertThat(spans(reckoning)).contains("HOLIDAY 02-15/02-23 春节");
    }

    @Test
    void endsASpanWithTheDueDateOfTheOtherLimit() {
        long start = millis("2026-03-02T09:00");
        long otherDue = CHINA.endOf(day("2026-03-04"));

        assertThat(spans(reckonBeside(Limit.ofWorkingDays(4), start, otherDue)))
                .containsExactly("START 03-02", "COUNTED 03-03/03-04 +2", "COUNTED 03-05/03-06 +2");
        assertThat(spans(reckonBeside(Limit.ofMinutes(60), start, millis("2026-03-02T09:20"))))
                .containsExactly(
                        "COUNTED 03-02T09:00/03-02T09:20 +20",
                        "COUNTED 03-02T09:20/03-02T10:00 +40");
    }

    private static Reckoning reckonBeside(Limit limit, long start, long otherDue) {
        long due = DueDates.lastInTime(limit, CHINA, start, new Exclusions());
        return new Reckoner(CHINA, limit, start, due, List.of())
                .reckon(Anchor.STATUTORY, start, otherDue);
    }

    @Test
    void tellsTheWorkingHoursOfALimitThatRunsByThem() {
        assertThat(reckon(Limit.ofMinutes(1), "2026-03-02T09:00", "2026-03-02T09:00"))
                .extracting(Reckoning::workingHours)
                .isEqualTo("09:00-12:00, 13:30-17:30");
        assertThat(reckon(Limit.ofWorkingDays(1), "2026-03-02T09:00", "2026-03-02T09:00"))
                .extracting(Reckoning::workingHours)
                .isEqualTo("");
    }

    @Test
    void isLateFromADateThatWasOverWhenItBegan() {
        Reckoning reckoning =
                reckon(
                        Limit.ofDate(LocalDate.of(2026, 3, 2)),
                        "2026-03-05T09:00",
                        "2026-03-06T09:00");

        assertThat(reckoning.lateBy()).isEqualTo(4);
    }

    @Test
    void isLateInTheUnitOfTheLimit() {
        Reckoning working = reckon(Limit.ofWorkingDays(5), "2026-04-07T09:00", "2026-04-20T10:00");
        Reckoning calendar =
                reckon(Limit.ofCalendarDays(7, Roll.NONE), "2026-04-07T09:00", "2026-04-20T10:00");

        assertThat(working.due()).isEqualTo(Instant.ofEpochMilli(CHINA.endOf(day("2026-04-14"))));
        assertThat(working.lateBy()).isEqualTo(4);
        assertThat(calendar.due()).isEqualTo(working.due());
        assertThat(calendar.lateBy()).isEqualTo(6);
    }

    @Test
    void isProvisionalInAYearWithoutAPublishedCalendar() {
        Reckoning counting = reckon(Limit.ofWorkingDays(9), "2026-12-21T09:00", "2026-12-21T10:00");
        Reckoning fixed =
                reckon(Limit.ofCalendarDays(14, Roll.NONE), "2026-12-21T09:00", "2026-12-21T10:00");

        assertThat(counting.provisional()).isTrue();
        assertThat(counting.days())
                .filteredOn(ReckonedDay::provisional)
                .extracting(ReckonedDay::date)
                .containsExactly(LocalDate.of(2027, 1, 1));
        assertThat(fixed.provisional()).isFalse();
    }

    @Test
    void tellsTheNameOfTheHolidayEvenForDaysAtTheWeekend() {
        assertThat(spans(reckon(Limit.ofWorkingDays(1), "2026-09-24T09:00", "2026-09-24T10:00")))
                .containsExactly("START 09-24", "HOLIDAY 09-25/09-27 中秋节", "COUNTED 09-28 +1");
    }

    @Test
    void hasNothingToGatherWithoutDays() {
        Reckoning empty =
                new Reckoning(
                        Anchor.STATUTORY,
                        Limit.ofWorkingDays(1),
                        null,
                        false,
                        "v",
                        "",
                        List.of(),
                        List.of());

        assertThat(empty.spans()).isEmpty();
        assertThat(empty.consumed()).isZero();
    }

    @Test
    void countsWhatItSaysItCounts() {
        assertThat(Counting.values())
                .filteredOn(Counting::isCounted)
                .containsExactly(Counting.COUNTED, Counting.MAKE_UP, Counting.PAUSE_NOT_RECOGNISED);
    }

    @Test
    void endsAfterFortyThousandDays() {
        Reckoning reckoning =
                reckon(
                        Limit.ofCalendarDays(50_000, Roll.NONE),
                        "1950-01-01T09:00",
                        "1950-01-02T09:00");

        assertThat(reckoning.days()).hasSize(40_000);
    }
}
