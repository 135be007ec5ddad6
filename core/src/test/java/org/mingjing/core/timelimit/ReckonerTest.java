package org.mingjing.core.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.core.timelimit.Reckonings.CHINA;
import static org.mingjing.core.timelimit.Reckonings.day;
import static org.mingjing.core.timelimit.Reckonings.millis;
import static org.mingjing.core.timelimit.Reckonings.open;
import static org.mingjing.core.timelimit.Reckonings.reckon;
import static org.mingjing.core.timelimit.Reckonings.recognised;
import static org.mingjing.core.timelimit.Reckonings.refused;
import static org.mingjing.core.timelimit.Reckonings.spans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How limits in days are reckoned, day by day. */
class ReckonerTest {
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
                        open("2026-03-04T09:00"));

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
