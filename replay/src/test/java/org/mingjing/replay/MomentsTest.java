package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

class MomentsTest {
    private static final Instant SUN_2026_03_01_AT_10 = Instant.parse("2026-03-01T02:00:00Z");

    private final Moments moments = new Moments(ZoneId.of("Asia/Shanghai"));

    @Test
    void writeInstantsForScriptsWithTheirOffset() {
        assertThat(moments.iso(SUN_2026_03_01_AT_10)).isEqualTo("2026-03-01T10:00:00+08:00");
    }

    @Test
    void writeSecondsForPeopleOnlyWhereThereAreAny() {
        assertThat(moments.readable(SUN_2026_03_01_AT_10)).isEqualTo("2026-03-01 10:00");
        assertThat(moments.readable(SUN_2026_03_01_AT_10.plusSeconds(7)))
                .isEqualTo("2026-03-01 10:00:07");
    }

    @Test
    void writeADueDateAsADateWhenItEndsADay() {
        Instant endOfDay = Instant.parse("2026-03-01T16:00:00Z").minusMillis(1);

        assertThat(moments.due(endOfDay)).isEqualTo("2026-03-01");
        assertThat(moments.due(endOfDay.minusMillis(1))).startsWith("2026-03-01T23:59:59.998");
        assertThat(moments.due(SUN_2026_03_01_AT_10)).isEqualTo("2026-03-01T10:00:00+08:00");
    }

    @Test
    void writeNothingForARungWithoutADueDate() {
        assertThat(moments.due(Rung.at(Level.RED, 0))).isEmpty();
    }

    @Test
    void knowTheDateWhereTheCaseIs() {
        assertThat(moments.date(Instant.parse("2026-02-28T20:00:00Z")))
                .isEqualTo(LocalDate.of(2026, 3, 1));
    }

    private String range(String from, String until) {
        return moments.range(local(from), local(until));
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    @Test
    void writeRangesAsShortAsTheyCanBeTold() {
        assertThat(range("2026-03-01T00:00", "2026-03-02T00:00")).isEqualTo("2026-03-01");
        assertThat(range("2026-03-01T00:00", "2026-03-03T00:00"))
                .isEqualTo("2026-03-01 – 2026-03-02");
        assertThat(range("2026-03-01T09:00", "2026-03-01T10:30:05"))
                .isEqualTo("2026-03-01 09:00 – 10:30:05");
        assertThat(range("2026-03-01T09:00", "2026-03-03T00:00"))
                .isEqualTo("2026-03-01 09:00 – 03-02 24:00");
        assertThat(range("2025-12-31T09:00", "2026-01-01T10:00"))
                .isEqualTo("2025-12-31 09:00 – 2026-01-01 10:00");
    }

    @Test
    void writeALastInstantForPeople() {
        assertThat(moments.last(Instant.parse("2026-03-01T16:00:00Z").minusMillis(1)))
                .isEqualTo("2026-03-01");
        assertThat(moments.last(SUN_2026_03_01_AT_10)).isEqualTo("2026-03-01 10:00");
    }
}
