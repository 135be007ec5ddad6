package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextsTest {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private final TimeTexts times = new TimeTexts(AMSTERDAM, List.of("d-M-uuuu", "yyyyMMddHHmmss"));

    @ParameterizedTest
    @CsvSource({
        "2011-10-11T13:42:22.688+02:00, 2011-10-11T11:42:22.688Z",
        "2011-10-11T13:42:22.688999Z, 2011-10-11T13:42:22.688Z",
        "2011-10-11T13:42:22Z, 2011-10-11T13:42:22Z",
        "2011-10-11T13:42-0930, 2011-10-11T23:12:00Z",
        "2011-10-11 13:42:22+02, 2011-10-11T11:42:22Z",
        "'2011-10-11T13:42:22,5', 2011-10-11T11:42:22.500Z",
        "2011-10-11T24:00:00, 2011-10-11T22:00:00Z",
        "2011-10-11, 2011-10-10T22:00:00Z",
        "11-10-2011, 2011-10-10T22:00:00Z",
        "20111011134222, 2011-10-11T11:42:22Z",
        "2011-03-27T02:30:00, 2011-03-27T01:30:00Z",
        "2011-10-30T02:30:00, 2011-10-30T00:30:00Z",
        "2011-10-11T13:42:22+02:00[Europe/Amsterdam], 2011-10-11T11:42:22Z",
        "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z",
        "2026/3/2 9:00, 2026-03-02T08:00:00Z",
        "2026/03/02 09:00:00, 2026-03-02T08:00:00Z",
        "2026/3/2 09:00:00.5, 2026-03-02T08:00:00.500Z",
        "2026-3-2 9:00, 2026-03-02T08:00:00Z",
        "2026.3.2  9:5, 2026-03-02T08:05:00Z",
        "2026/3/2T9:00, 2026-03-02T08:00:00Z",
        "2026/12/31 23:59:59, 2026-12-31T22:59:59Z",
        "20260302091000, 2026-03-02T08:10:00Z",
        "202603020910, 2026-03-02T08:10:00Z",
        "20260302, 2026-03-01T23:00:00Z",
        "2026/3/2, 2026-03-01T23:00:00Z",
        "2026年3月2日, 2026-03-01T23:00:00Z",
        "2026年3月2日 9时0分, 2026-03-02T08:00:00Z",
        "2026年3月2日9时, 2026-03-02T08:00:00Z",
        "2026年03月02日 09时05分07秒, 2026-03-02T08:05:07Z",
        "2026年3月2日 9:05, 2026-03-02T08:05:00Z",
    })
    void reads(String text, Instant instant) {
        assertThat(times.parse(text)).isTrue();
        assertThat(Instant.ofEpochMilli(times.epochMillis())).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "2011",
                "2011-10",
                "2011-02-29",
                "2011-13-01",
                "2011-00-10",
                "2011-10-11T",
                "2011-10-11T13",
                "2011-10-11T13:60",
                "2011-10-11T24:00:01",
                "2011-10-11T13:42:22+19:00",
                "2011-10-11T13:42:22+02:0",
                "2011-10-11T13:42:22+02:00x",
                "0000-01-01",
                "+999999999-12-31T00:00:00",
                "-2011-10-11",
                "２０１１-10-11",
                "03/02/2026",
                "3/2/2026 9:00",
                "02.03.26",
                "2026/2/29",
                "2026/13/1",
                "2026/3-2",
                "2026/3/2 24:00",
                "2026/3/2 9",
                "2026/3/2 9:60",
                "2026/3/29:00",
                "2026/3/2 9:00 ?",
                "2026/003/02",
                "26/3/2",
                "2026年3月2",
                "2026年3月2日 9时5",
                "20261302",
                "2026030209",
                "1772413800000",
                "46083.375"
            })
    void refuses(String text) {
        assertThat(times.parse(text)).isFalse();
    }

    @Test
    void tellsDaysFromTimes() {
        assertThat(times.parse("2011-10-11")).isTrue();
        assertThat(times.isDayOnly()).isTrue();
        assertThat(times.parse("11-10-2011")).isTrue();
        assertThat(times.isDayOnly()).isTrue();
        assertThat(times.parse("2011-10-11T00:00:00")).isTrue();
        assertThat(times.isDayOnly()).isFalse();
    }

    @Test
    void tellsDaysFromTimesOfSpreadsheets() {
        assertThat(times.parse("2026/3/2")).isTrue();
        assertThat(times.isDayOnly()).isTrue();
        assertThat(times.parse("20260302")).isTrue();
        assertThat(times.isDayOnly()).isTrue();
        assertThat(times.parse("2026/3/2 0:00")).isTrue();
        assertThat(times.isDayOnly()).isFalse();
    }

    @Test
    void goesByTheFormatsOfTheMappingFirst() {
        TimeTexts dayFirst = new TimeTexts(AMSTERDAM, List.of("uuuuddMM", "d/M/uuuu"));

        assertThat(dayFirst.parse("20260302")).isTrue();
        assertThat(LocalDate.ofEpochDay(dayFirst.epochDay())).isEqualTo("2026-02-03");
        assertThat(dayFirst.parse("03/02/2026")).isTrue();
        assertThat(LocalDate.ofEpochDay(dayFirst.epochDay())).isEqualTo("2026-02-03");
    }

    @ParameterizedTest
    @CsvSource({
        "1949-12-31, false",
        "1950-01-01, true",
        "2100-12-31, true",
        "2101-01-01, false",
        "1900-01-01, false",
        "0001-01-01, false",
        "9999-12-31 23:59:59, false",
        "1900/1/1 0:00, false",
    })
    void knowsDatesThatStandForNone(String text, boolean isPlausible) {
        assertThat(times.parse(text)).isTrue();
        assertThat(times.isPlausible()).isEqualTo(isPlausible);
    }

    @Test
    void tellsWhyATimeCannotBeRead() {
        assertThat(TimeTexts.misfit("03/02/2026 9:00")).isEqualTo(ProblemKind.TIME_AMBIGUOUS);
        assertThat(TimeTexts.misfit("3.2.26")).isEqualTo(ProblemKind.TIME_AMBIGUOUS);
        assertThat(TimeTexts.misfit("2026/13/1")).isEqualTo(ProblemKind.TIME_UNREADABLE);
        assertThat(TimeTexts.misfit("20-30-400")).isEqualTo(ProblemKind.TIME_UNREADABLE);
    }

    @Test
    void takesDatesInTheZone() {
        assertThat(times.parse("2011-10-11T23:30:00Z")).isTrue();
        assertThat(LocalDate.ofEpochDay(times.epochDay())).isEqualTo("2011-10-12");
        assertThat(times.parse("2011-10-11T23:30:00")).isTrue();
        assertThat(LocalDate.ofEpochDay(times.epochDay())).isEqualTo("2011-10-11");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesWithJavaTime(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            LocalDateTime local =
                    LocalDateTime.ofEpochSecond(
                            random.nextLong(-30_000_000_000L, 100_000_000_000L),
                            random.nextInt(1_000) * 1_000_000,
                            ZoneOffset.UTC);
            OffsetDateTime time =
                    local.atOffset(ZoneOffset.ofTotalSeconds(60 * random.nextInt(-1_080, 1_081)));

            assertThat(times.parse(time.toString())).isTrue();
            assertThat(times.epochMillis()).isEqualTo(time.toInstant().toEpochMilli());
            assertThat(times.epochDay())
                    .isEqualTo(time.atZoneSameInstant(AMSTERDAM).toLocalDate().toEpochDay());

            assertThat(times.parse(local.toString())).isTrue();
            assertThat(times.epochMillis())
                    .isEqualTo(local.atZone(AMSTERDAM).toInstant().toEpochMilli());
        }
    }
}
