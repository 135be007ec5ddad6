package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01T15:59:59.999Z",
        "' 2026-03-01 ', 2026-03-01T15:59:59.999Z",
        "2026-03-01T10:00, 2026-03-01T02:00:00Z",
        "2026-03-01 10:00, 2026-03-01T02:00:00Z",
        "2026-03-01T10:00:30, 2026-03-01T02:00:30Z",
        "2026-03-01T10:00:30.250, 2026-03-01T02:00:30.250Z",
        "2026-03-01T10:00+08:00, 2026-03-01T02:00:00Z",
        "2026-03-01T10:00+0800, 2026-03-01T02:00:00Z",
        "2026-03-01T10:00-05, 2026-03-01T15:00:00Z",
        "2026-03-01T10:00Z, 2026-03-01T10:00:00Z",
        "2028-02-29, 2028-02-29T15:59:59.999Z",
    })
    void isTheEndOfADateOrALocalTimeOrATimeWithOffset(String text, Instant expected) {
        assertThat(AsOf.parse(text, SHANGHAI)).isEqualTo(expected.toEpochMilli());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "2026",
                "2026-3-1",
                "2026-02-30",
                "2027-02-29",
                "2026-03-01T",
                "2026-03-01T25:00",
                "2026-03-01T10:00+25:00",
                "2026-03-01Z",
                "01/03/2026",
                "+2026-03-01",
                "+300000000-12-31",
                "2026-03-01T10:00 nonsense",
            })
    void isNothingElse(String text) {
        assertThat(AsOf.parse(text, SHANGHAI)).isNull();
    }

    @Test
    void endsADayThatSummerTimeMakesShort() {
        assertThat(AsOf.parse("2026-03-29", AMSTERDAM))
                .isEqualTo(Instant.parse("2026-03-29T21:59:59.999Z").toEpochMilli());
    }
}
