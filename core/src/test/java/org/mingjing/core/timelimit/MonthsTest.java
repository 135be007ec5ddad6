package org.mingjing.core.timelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MonthsTest {
    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }

    @ParameterizedTest(name = "{0} + {1} months = {2}")
    @CsvSource({
        "2026-03-02, 0, 2026-03-02",
        "2026-03-02, 1, 2026-04-02",
        "2026-01-31, 1, 2026-02-28",
        "2028-01-31, 1, 2028-02-29",
        "2000-02-29, 12, 2001-02-28",
        "1999-12-31, 2, 2000-02-29",
        "2100-01-30, 1, 2100-02-28",
        "2026-12-31, 1, 2027-01-31",
        "1969-12-31, 2, 1970-02-28",
        "2000-02-29, 4800, 2400-02-29"
    })
    void endsOnTheSameDayOrTheLastOfTheMonth(LocalDate start, int months, LocalDate end) {
        assertThat(Months.plus(day(start), months)).isEqualTo(day(end));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysWhatLocalDateSays(long seed) {
        Random random = new Random(seed);

        assertThat(IntStream.range(0, 2_000))
                .allSatisfy(
                        i -> {
                            int start = random.nextInt(-800_000, 800_000);
                            int months = random.nextInt(600);
                            assertThat(Months.plus(start, months))
                                    .isEqualTo(day(LocalDate.ofEpochDay(start).plusMonths(months)));
                        });
    }
}
