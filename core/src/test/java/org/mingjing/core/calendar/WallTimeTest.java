package org.mingjing.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WallTimeTest {

    private static final long FROM = Instant.parse("1880-01-01T00:00:00Z").toEpochMilli();
    private static final long UNTIL = Instant.parse("2250-01-01T00:00:00Z").toEpochMilli();
    private static final long SEED = 20260104;

    /** Random instants, the bounds of the listed years, and the instants around every change. */
    private static LongStream instants(ZoneId zone) {
        LongStream random = new Random(SEED).longs(5_000, FROM, UNTIL);
        LongStream bounds =
                Stream.of("1969-01-01", "1970-01-01", "2100-01-01", "2101-01-01")
                        .mapToLong(d -> Instant.parse(d + "T00:00:00Z").toEpochMilli());
        LongStream changes = changes(zone.getRules()).mapToLong(c -> c.getInstant().toEpochMilli());
        return LongStream.concat(random, LongStream.concat(bounds, changes))
                .flatMap(t -> LongStream.of(t - 86_400_000, t - 1, t, t + 1, t + 3_600_000));
    }

    private static Stream<ZoneOffsetTransition> changes(ZoneRules rules) {
        return Stream.iterate(
                rules.nextTransition(Instant.ofEpochMilli(FROM)),
                change -> change != null && change.getInstant().toEpochMilli() < UNTIL,
                change -> rules.nextTransition(change.getInstant()));
    }

    private static long startByTheLibrary(int day, ZoneId zone) {
        return LocalDate.ofEpochDay(day).atStartOfDay(zone).toInstant().toEpochMilli();
    }

    @ParameterizedTest(name = "{0}, seed 20260104")
    @ValueSource(
            strings = {
                "Europe/Rome", "Europe/Amsterdam", "Asia/Shanghai", "America/Sao_Paulo",
                "America/St_Johns", "America/Havana", "Pacific/Apia", "Australia/Lord_Howe",
                "UTC", "+05:30"
            })
    void agreesWithTheLibraryAboutDays(ZoneId zone) {
        WallTime wallTime = new WallTime(zone);

        assertThat(instants(zone))
                .allSatisfy(
                        instant -> {
                            LocalDate date =
                                    Instant.ofEpochMilli(instant).atZone(zone).toLocalDate();
                            int day = (int) date.toEpochDay();
                            assertThat(wallTime.dayAt(instant)).isEqualTo(day);
                            assertThat(wallTime.firstInstantOf(day * WallTime.MILLIS_A_DAY))
                                    .isEqualTo(startByTheLibrary(day, zone));
                        });
    }

    @ParameterizedTest(name = "{0}, seed 20260104")
    @ValueSource(
            strings = {
                "Europe/Rome",
                "Asia/Shanghai",
                "America/Sao_Paulo",
                "America/St_Johns",
                "Pacific/Apia",
                "Australia/Lord_Howe",
                "UTC"
            })
    void neverGoesBack(ZoneId zone) {
        WallTime wallTime = new WallTime(zone);

        assertThat(instants(zone))
                .allSatisfy(
                        instant -> {
                            long reading = wallTime.furthestReadingAt(instant);
                            long first = wallTime.firstInstantPast(reading);
                            assertThat(wallTime.furthestReadingAt(instant - 1))
                                    .isLessThanOrEqualTo(reading);
                            assertThat(first).isLessThanOrEqualTo(instant);
                            assertThat(wallTime.furthestReadingAt(first)).isEqualTo(reading);
                            assertThat(wallTime.furthestReadingAt(first - 1)).isLessThan(reading);
                        });
    }

    @Test
    void beginsADayWithoutMidnightAtItsFirstInstant() {
        WallTime saoPaulo = new WallTime(ZoneId.of("America/Sao_Paulo"));
        long sunday20171015 = LocalDate.of(2017, 10, 15).toEpochDay();

        assertThat(Instant.ofEpochMilli(saoPaulo.firstInstantOf(sunday20171015 * 86_400_000)))
                .isEqualTo("2017-10-15T03:00:00Z");
    }
}
