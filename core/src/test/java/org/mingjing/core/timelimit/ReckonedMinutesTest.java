package org.mingjing.core.timelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.core.timelimit.Reckonings.millis;
import static org.mingjing.core.timelimit.Reckonings.open;
import static org.mingjing.core.timelimit.Reckonings.reckon;
import static org.mingjing.core.timelimit.Reckonings.recognised;
import static org.mingjing.core.timelimit.Reckonings.refused;
import static org.mingjing.core.timelimit.Reckonings.spans;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How limits in minutes and working hours are reckoned, to the minute. */
class ReckonedMinutesTest {
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
                        open("2026-03-02T10:00"));

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
    void tellsTheWorkingHoursOfALimitThatRunsByThem() {
        assertThat(reckon(Limit.ofMinutes(1), "2026-03-02T09:00", "2026-03-02T09:00"))
                .extracting(Reckoning::workingHours)
                .isEqualTo("09:00-12:00, 13:30-17:30");
        assertThat(reckon(Limit.ofWorkingDays(1), "2026-03-02T09:00", "2026-03-02T09:00"))
                .extracting(Reckoning::workingHours)
                .isEqualTo("");
    }
}
