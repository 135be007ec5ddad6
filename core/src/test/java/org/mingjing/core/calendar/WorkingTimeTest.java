package org.mingjing.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.proof.ProofSize;

class WorkingTimeTest {

    private static final long MINUTE = 60_000;

    private static final WorkingCalendar CN =
            Calendars.of(ChineseCalendar.definition()).at(ChineseCalendar.ID, Long.MAX_VALUE);

    private static final WorkingCalendar ROME =
            calendar(
                    CalendarDefinition.builder(new CalendarId("IT"), ZoneId.of("Europe/Rome"))
                            .weekend(Set.of())
                            .everyYearPublished()
                            .build());

    private static WorkingCalendar calendar(CalendarDefinition definition) {
        return Calendars.of(definition).at(definition.id(), Long.MAX_VALUE);
    }

    private static Instant at(WorkingCalendar calendar, String local) {
        return LocalDateTime.parse(local).atZone(calendar.zone()).toInstant();
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "2026-01-05T09:00, PT3H, 2026-01-05T12:00",
        "2026-01-05T09:00, PT3H0.001S, 2026-01-05T13:30:00.001",
        "2026-01-05T09:00, PT7H, 2026-01-05T17:30",
        "2026-01-05T09:00, PT7H0.001S, 2026-01-06T09:00:00.001",
        "2026-01-05T12:30, PT1H, 2026-01-05T14:30",
        "2026-01-05T23:50, PT1H, 2026-01-06T10:00",
        "2025-12-31T17:00, PT1H, 2026-01-04T09:30",
        "2026-01-09T17:30, PT7H, 2026-01-12T17:30",
        "2026-01-10T11:00, PT0S, 2026-01-10T11:00",
        "2026-02-13T16:30, PT15H, 2026-02-24T17:30"
    })
    void addsWorkingTime(String start, Duration time, String end) {
        Instant from = at(CN, start);

        assertThat(CN.addWorkingMillis(from, time.toMillis())).isEqualTo(at(CN, end));
        assertThat(CN.workingMillisBetween(from, at(CN, end))).isEqualTo(time.toMillis());
    }

    @Test
    void refusesToGoBack() {
        assertThatThrownBy(() -> CN.addWorkingMillis(0L, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Working time is not negative: -1");
    }

    @Test
    void findsNothingBeforeAnEarlierEnd() {
        Instant monday = at(CN, "2026-01-05T09:00");

        assertThat(CN.workingMillisBetween(monday.plusMillis(MINUTE), monday)).isZero();
        assertThat(CN.workingDaysBetween(CN.dayOf(monday).plusDays(1), CN.dayOf(monday))).isZero();
    }

    @Test
    void endsADayOneMillisecondBeforeTheNext() {
        assertThat(CN.startOf(CN.dayOf(at(CN, "2026-01-05T00:00"))))
                .isEqualTo(at(CN, "2026-01-05T00:00"));
        assertThat(CN.endOf(CN.dayOf(at(CN, "2026-01-05T12:00"))))
                .isEqualTo(at(CN, "2026-01-05T23:59:59.999"));
    }

    @Test
    void countsAnHourThatTheClockLeavesOut() {
        Instant before = Instant.parse("2026-03-29T00:59:00Z");

        assertThat(ROME.workingMillisBetween(before, before.plusMillis(2 * MINUTE)))
                .isEqualTo(62 * MINUTE);
        assertThat(ROME.addWorkingMillis(before, 30 * MINUTE)).isEqualTo("2026-03-29T01:00:00Z");
    }

    @Test
    void countsAnHourThatTheClockRepeatsOnce() {
        Instant firstTwoOClock = Instant.parse("2026-10-25T00:00:00Z");

        assertThat(ROME.workingMillisBetween(firstTwoOClock, firstTwoOClock.plusSeconds(7200)))
                .isEqualTo(60 * MINUTE);
        assertThat(ROME.addWorkingMillis(firstTwoOClock, 60 * MINUTE))
                .isEqualTo("2026-10-25T01:00:00Z");
        assertThat(ROME.addWorkingMillis(firstTwoOClock, 61 * MINUTE))
                .isEqualTo("2026-10-25T02:01:00Z");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, ProofSize.of(40));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsWorkingTimeLikeTickingMinutes(long seed) {
        Random random = new Random(seed);
        RandomCalendar made = new RandomCalendar(random);
        WorkingCalendar calendar = made.version();
        long start = anyMinute(random);
        long end = start + MINUTE * random.nextInt(10 * 1440);

        assertThat(calendar.workingMillisBetween(start, end))
                .isEqualTo(tick(made, calendar, start, end));
    }

    /** The minutes which the wall clock has shown for the first time and which are worked. */
    private static long tick(RandomCalendar made, WorkingCalendar calendar, long start, long end) {
        long worked = 0;
        LocalDateTime shown = furthest(start, calendar.zone());
        for (long now = start; now < end; now += MINUTE) {
            LocalDateTime reached = reading(now + MINUTE, calendar.zone());
            for (; shown.isBefore(reached); shown = shown.plusMinutes(1)) {
                worked += isWorked(made, calendar, shown) ? MINUTE : 0;
            }
        }
        return worked;
    }

    private static LocalDateTime furthest(long instant, ZoneId zone) {
        return LongStream.rangeClosed(0, 180)
                .mapToObj(minutes -> reading(instant - minutes * MINUTE, zone))
                .max(LocalDateTime::compareTo)
                .orElseThrow();
    }

    private static LocalDateTime reading(long instant, ZoneId zone) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(instant), zone);
    }

    private static boolean isWorked(
            RandomCalendar made, WorkingCalendar calendar, LocalDateTime minute) {
        long millisOfDay = minute.toLocalTime().toSecondOfDay() * 1000L;
        return made.isWorked(minute.toLocalDate())
                && calendar.hours().workedUntil(millisOfDay + 1)
                        > calendar.hours().workedUntil(millisOfDay);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void addsUpToTheEarliestInstant(long seed) {
        Random random = new Random(seed);
        WorkingCalendar calendar = new RandomCalendar(random).version();

        for (int i = 0; i < 200; i++) {
            long start = anyMinute(random) + random.nextInt(60_000);
            long time = 1L + random.nextInt(1_000_000_000);
            long end = calendar.addWorkingMillis(start, time);
            assertThat(calendar.workingMillisBetween(start, end)).isGreaterThanOrEqualTo(time);
            assertThat(calendar.workingMillisBetween(start, end - 1)).isLessThan(time);
        }
    }

    /** A minute of the years in which random notices fall, half of them near a change of clocks. */
    private static long anyMinute(Random random) {
        LocalDateTime march = LocalDateTime.of(1996 + random.nextInt(28), 3, 20, 0, 0);
        LocalDateTime day = march.plusMonths(random.nextBoolean() ? 0 : 7);
        return day.plusMinutes(random.nextInt(14 * 1440)).toEpochSecond(ZoneOffset.UTC) * 1000;
    }
}
