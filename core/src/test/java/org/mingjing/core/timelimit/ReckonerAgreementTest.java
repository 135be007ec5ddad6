package org.mingjing.core.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.proof.ProofSize;

/** The reckoning, written day by day, ends where the arithmetic of due dates says. */
class ReckonerAgreementTest {
    private static final long DAY = 86_400_000L;
    private static final WorkingCalendar CHINA =
            Calendars.of(ChineseCalendar.definition())
                    .at(ChineseCalendar.ID, Instant.parse("2026-01-01T00:00:00Z"));
    private static final long MON_2025_01_06 = Instant.parse("2025-01-05T16:00:00Z").toEpochMilli();

    static LongStream seeds() {
        return LongStream.range(0, ProofSize.of(200));
    }

    private static long start(Random random) {
        return MON_2025_01_06 + random.nextLong(500 * DAY);
    }

    private static List<ReckonedPause> pauses(Random random, long start) {
        List<ReckonedPause> pauses = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            long begin = start + random.nextLong(25 * DAY) - 2 * DAY;
            pauses.add(new ReckonedPause(begin, begin + random.nextLong(6 * DAY), 1, 2, ""));
        }
        pauses.sort(Comparator.comparingLong(ReckonedPause::begin));
        return pauses;
    }

    /** Only pauses opened while the limit ran: a later one would be refused. */
    private static Reckoning reckon(Limit limit, long start, List<ReckonedPause> pauses) {
        Exclusions exclusions = new Exclusions();
        List<ReckonedPause> seen = new ArrayList<>();
        long due = DueDates.lastInTime(limit, CHINA, start, exclusions);
        for (ReckonedPause pause : pauses) {
            if (!pause.isRecognised()) {
                seen.add(pause);
            } else if (pause.begin() <= due) {
                exclusions.add(pause.begin(), pause.end());
                seen.add(pause);
                due = DueDates.lastInTime(limit, CHINA, start, exclusions);
            }
        }
        return new Reckoner(CHINA, limit, start, due, seen).reckon(Anchor.PROMISED, start);
    }

    private static ReckonedDay lastCounted(Reckoning reckoning) {
        return reckoning.days().stream()
                .filter(day -> day.counting().isCounted())
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsTheLastWorkingDayOnTheDueDate(long seed) {
        Random random = new Random(seed);
        int days = 1 + random.nextInt(15);
        long start = start(random);

        Reckoning reckoning = reckon(Limit.ofWorkingDays(days), start, pauses(random, start));

        assertThat(lastCounted(reckoning).date()).isEqualTo(CHINA.dayOf(reckoning.due()));
        assertThat(reckoning.consumed()).isEqualTo(days);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsTheLastCalendarDayOnTheDueDate(long seed) {
        Random random = new Random(seed);
        int days = 1 + random.nextInt(25);
        long start = start(random);

        Reckoning reckoning =
                reckon(Limit.ofCalendarDays(days, Roll.NONE), start, pauses(random, start));

        assertThat(lastCounted(reckoning).date()).isEqualTo(CHINA.dayOf(reckoning.due()));
        assertThat(reckoning.consumed()).isEqualTo(days);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsTheDayItRolledTo(long seed) {
        Random random = new Random(seed);
        int days = 1 + random.nextInt(25);

        Reckoning reckoning =
                reckon(Limit.ofCalendarDays(days, Roll.TO_WORKING_DAY), start(random), List.of());

        assertThat(lastCounted(reckoning).date()).isEqualTo(CHINA.dayOf(reckoning.due()));
        assertThat(reckoning.consumed()).isEqualTo(days);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void usesUpEveryMinuteByTheDueDate(long seed) {
        Random random = new Random(seed);
        int minutes = 1 + random.nextInt(3000);
        long start = start(random);
        Limit limit = Limit.ofMinutes(minutes);
        Exclusions exclusions = new Exclusions();
        List<ReckonedPause> pauses = pauses(random, start);
        pauses.forEach(pause -> exclusions.add(pause.begin(), pause.end()));

        long due = DueDates.lastInTime(limit, CHINA, start, exclusions);
        Reckoner reckoner = new Reckoner(CHINA, limit, start, due, pauses);

        assertThat(reckoner.reckon(Anchor.PROMISED, due).consumed()).isEqualTo(minutes);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tellsSpansWithoutGapThatAddUpToTheLimit(long seed) {
        Random random = new Random(seed);
        long start = start(random);
        Limit.Running limit = anyLimit(random);
        List<ReckonedPause> pauses = pauses(random, start);
        pauses.replaceAll(pause -> random.nextInt(3) == 0 ? refused(pause) : pause);

        Reckoning reckoning = reckon(limit, start, pauses);

        assertThat(Spans.gaps(reckoning)).isEmpty();
        assertThat(Spans.countedInTime(reckoning)).isEqualTo(Spans.amount(limit));
        assertThat(reckoning.lateBy()).isZero();
    }

    private static Limit.Running anyLimit(Random random) {
        int amount = 1 + random.nextInt(20);
        return (Limit.Running)
                switch (random.nextInt(4)) {
                    case 0 -> Limit.ofWorkingDays(amount);
                    case 1 -> Limit.ofCalendarDays(amount, Roll.NONE);
                    case 2 -> Limit.ofWorkingHours(amount);
                    default -> Limit.ofMinutes(37 * amount);
                };
    }

    private static ReckonedPause refused(ReckonedPause pause) {
        return new ReckonedPause(
                pause.begin(), pause.end(), pause.openedBy(), pause.endedBy(), "REFUSED");
    }
}
