package org.mingjing.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.proof.ProofSize;

/** Constant-time answers against walking from day to day. */
class WorkingDaysPropertiesTest {

    private static final int FIRST = (int) LocalDate.of(1980, 1, 1).toEpochDay();
    private static final int START = (int) LocalDate.of(1990, 1, 1).toEpochDay();
    private static final int END = (int) LocalDate.of(2100, 1, 1).toEpochDay();
    private static final int LAST = (int) LocalDate.of(2125, 1, 1).toEpochDay();
    private static final int QUESTIONS = 150;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, ProofSize.of(40));
    }

    /** The worked days of a random calendar, found one by one, and questions about random days. */
    private static final class Walk {

        private final Random random;
        private final WorkingCalendar calendar;
        private final BitSet worked = new BitSet();

        Walk(long seed) {
            random = new Random(seed);
            RandomCalendar made = new RandomCalendar(random);
            calendar = made.version();
            for (int day = FIRST; day < LAST; day++) {
                worked.set(day - FIRST, made.isWorked(LocalDate.ofEpochDay(day)));
            }
        }

        int anyDay() {
            return START + random.nextInt(END - START);
        }

        boolean isWorked(int day) {
            return worked.get(day - FIRST);
        }

        boolean isWorkedByItsKind(int day) {
            return calendar.kindOf(day).isWorked();
        }

        int walk(int from, int steps) {
            int direction = Integer.signum(steps);
            int day = from;
            for (int left = Math.abs(steps); left > 0; ) {
                day += direction;
                left -= isWorked(day) ? 1 : 0;
            }
            return day;
        }

        int count(int startInclusive, int endExclusive) {
            int count = 0;
            for (int day = startInclusive; day < endExclusive; day++) {
                count += isWorked(day) ? 1 : 0;
            }
            return count;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void knowsEveryWorkingDay(long seed) {
        Walk walk = new Walk(seed);

        assertThat(IntStream.range(START, END).filter(walk.calendar::isWorkingDay).toArray())
                .isEqualTo(IntStream.range(START, END).filter(walk::isWorked).toArray());
        assertThat(IntStream.range(START, END).filter(walk::isWorkedByItsKind).toArray())
                .isEqualTo(IntStream.range(START, END).filter(walk::isWorked).toArray());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void addsWorkingDaysLikeWalking(long seed) {
        Walk walk = new Walk(seed);

        for (int i = 0; i < QUESTIONS; i++) {
            int day = walk.anyDay();
            int n = 1 + walk.random.nextInt(300);
            assertThat(walk.calendar.addWorkingDays(day, n)).isEqualTo(walk.walk(day, n));
            assertThat(walk.calendar.addWorkingDays(day, -n)).isEqualTo(walk.walk(day, -n));
            assertThat(walk.calendar.addWorkingDays(day, 0)).isEqualTo(walk.walk(day - 1, 1));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void findsTheNeighboursLikeWalking(long seed) {
        Walk walk = new Walk(seed);

        for (int i = 0; i < QUESTIONS; i++) {
            int day = walk.anyDay();
            assertThat(walk.calendar.next(day)).isEqualTo(walk.walk(day, 1));
            assertThat(walk.calendar.nextOrSame(day)).isEqualTo(walk.walk(day - 1, 1));
            assertThat(walk.calendar.previous(day)).isEqualTo(walk.walk(day, -1));
            assertThat(walk.calendar.previousOrSame(day)).isEqualTo(walk.walk(day + 1, -1));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsWorkingDaysLikeWalking(long seed) {
        Walk walk = new Walk(seed);

        for (int i = 0; i < QUESTIONS; i++) {
            int start = walk.anyDay();
            int end = walk.anyDay();
            assertThat(walk.calendar.workingDaysBetween(start, end))
                    .isEqualTo(walk.count(start, end));
        }
    }
}
