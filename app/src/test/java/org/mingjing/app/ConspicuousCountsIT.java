package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.app.WatchedOffice.MON_2026_03_02;
import static org.mingjing.app.WatchedOffice.WED_2026_04_01;
import static org.mingjing.app.WatchedOffice.in;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.app.supervision.Pattern;

/** What is told too often of a department, beside what else it tells and what others do. */
@ServerTest
class ConspicuousCountsIT extends OfficePatterns {
    @ParameterizedTest
    @CsvSource({"20, 0", "21, 0", "22, 1"})
    void moreChargesThanFinishedCasesAreConspicuous(int charged, int findings) throws Exception {
        office.spread(20, MON_2026_03_02, Duration.ofHours(40), "close", in("住建局"));
        office.spread(charged, MON_2026_03_02, Duration.ofHours(40), "charge", in("住建局"));
        office.tell();

        assertThat(office.found(Pattern.MISMATCHED_COUNTS, WED_2026_04_01)).hasSize(findings);
    }

    @Test
    void aMismatchExplainsItselfOnceTheMonthIsOver() throws Exception {
        clock.set("2026-03-30T02:00:00Z");
        office.spread(10, MON_2026_03_02, Duration.ofHours(40), "close", in("住建局"));
        office.spread(12, MON_2026_03_02, Duration.ofHours(40), "deliver", in("住建局"));
        office.tell();

        assertThat(
                        office.found(
                                Pattern.MISMATCHED_COUNTS,
                                Instant.parse("2026-03-31T15:59:59.999Z")))
                .isEmpty();
        assertThat(office.found(Pattern.MISMATCHED_COUNTS, Instant.parse("2026-03-31T16:00:00Z")))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.aspect()).isEqualTo("licence");
                            assertThat(one.explanation().zh())
                                    .isEqualTo("住建局 当月送达证照 12 件，办结 10 件，超出 20%，阈值 5%。");
                        });
    }

    @ParameterizedTest
    @CsvSource({"10, 2, 0", "10, 3, 0", "10, 4, 1", "9, 9, 0"})
    void aLargeShareOfPausedCasesIsConspicuous(int cases, int paused, int findings)
            throws Exception {
        for (int i = 0; i < cases; i++) {
            String activity = i < paused ? "pause" : "accept";
            office.does("N-" + i, MON_2026_03_02, activity, in("住建局"));
        }
        office.tell();

        assertThat(office.found(Pattern.PAUSE_SHARE, WED_2026_04_01)).hasSize(findings);
    }

    @Test
    void aShareFarFromWhatIsUsualIsConspicuous() throws Exception {
        for (int department = 0; department < 10; department++) {
            for (int i = 0; i < 10; i++) {
                boolean isPaused = department == 0 && i < 2;
                office.does(
                        "N-" + department + "-" + i,
                        MON_2026_03_02,
                        isPaused ? "pause" : "accept",
                        in("局" + department));
            }
        }
        office.tell();

        assertThat(office.found(Pattern.PAUSE_SHARE, WED_2026_04_01))
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.subject()).isEqualTo("局0");
                            assertThat(one.numbers())
                                    .containsEntry("share", "20.0")
                                    .containsEntry("usual", "14.0");
                        });
    }

    @Test
    void departmentsThatAreAllAlikeAreNotConspicuous() throws Exception {
        for (int department = 0; department < 7; department++) {
            for (int i = 0; i < 10; i++) {
                office.does(
                        "N-" + department + "-" + i,
                        MON_2026_03_02,
                        i < 3 ? "pause" : "accept",
                        in("局" + department));
            }
        }
        office.tell();

        assertThat(office.found(Pattern.PAUSE_SHARE, WED_2026_04_01)).isEmpty();
    }
}
