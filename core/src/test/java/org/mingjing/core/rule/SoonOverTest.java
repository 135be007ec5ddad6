package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.DueDates;
import org.mingjing.core.timelimit.Exclusions;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.Roll;

/** No rung arises before the instant that a ladder tells without asking the calendar. */
class SoonOverTest {
    private static final long MINUTE = 60_000;
    private static final int ROUNDS = 2_000;
    private static final WorkingCalendar CALENDAR =
            ToldCase.CALENDARS.at(new CalendarId("CN"), ToldCase.millis("2026-10-31"));
    private static final long FROM = ToldCase.millis("2024-01-01");
    private static final int MINUTES_OF_THREE_YEARS = 3 * 366 * 24 * 60;

    private static Limit limit(Random random) {
        int amount = random.nextInt(12);
        return switch (random.nextInt(6)) {
            case 0 -> Limit.ofMinutes(3 + random.nextInt(500));
            case 1 -> Limit.ofWorkingHours(amount);
            case 2 -> Limit.ofCalendarDays(amount, Roll.NONE);
            case 3 -> Limit.ofMonths(amount, Roll.TO_WORKING_DAY);
            case 4 -> Limit.ofDate(LocalDate.of(2025, 1, 1).plusDays(random.nextInt(400)));
            default -> Limit.ofWorkingDays(amount);
        };
    }

    private static Ladder ladder(Random random) {
        List<LadderStep> steps = new ArrayList<>();
        if (random.nextBoolean()) {
            steps.add(LadderStep.of(Level.WARNING, Anchor.PROMISED, -1 - random.nextInt(5)));
        }
        steps.add(LadderStep.of(Level.YELLOW, Anchor.PROMISED, random.nextInt(2)));
        return Ladder.of(steps.toArray(LadderStep[]::new));
    }

    private static long earliestRung(Ladder ladder, Limit limit, long start) {
        long due = DueDates.lastInTime(limit, CALENDAR, start, new Exclusions());
        long[] instants = new long[Level.values().length];
        ladder.instants(CALENDAR, limit, due, due, instants);
        return IntStream.range(0, ladder.size())
                .mapToLong(step -> instants[step])
                .min()
                .orElseThrow();
    }

    /** What is said of a limit from a start, under a ladder. */
    private interface Check {
        void of(Ladder ladder, Limit limit, long start);
    }

    private static void holdsOfMany(int seed, Check check) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            Limit limit = limit(random);
            Ladder ladder = ladder(random);
            check.of(ladder, limit, FROM + random.nextInt(MINUTES_OF_THREE_YEARS) * MINUTE);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isNeverLaterThanTheEarliestRung(int seed) {
        holdsOfMany(
                seed,
                (ladder, limit, start) ->
                        assertThat(ladder.noneBefore(limit, start))
                                .as("%s of %s from %s", ladder.steps(), limit, start)
                                .isLessThanOrEqualTo(earliestRung(ladder, limit, start)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void leavesQuietDaysWithoutARung(int seed) {
        holdsOfMany(
                seed,
                (ladder, limit, start) -> {
                    int until = dayOf(earliestRung(ladder, limit, start)) - CALENDAR.dayOf(start);
                    assertThat(ladder.quietDays(limit))
                            .as("%s of %s from %s", ladder.steps(), limit, start)
                            .isLessThan(Math.max(0, until));
                });
    }

    private static int dayOf(long rung) {
        return rung == Ladder.NEVER ? Integer.MAX_VALUE : CALENDAR.dayOf(rung);
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }
}
