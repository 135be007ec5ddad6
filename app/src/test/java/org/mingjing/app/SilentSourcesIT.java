package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.app.WatchedOffice.CODE;
import static org.mingjing.app.WatchedOffice.WED_2026_04_01;
import static org.mingjing.app.WatchedOffice.by;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.supervision.Pattern;
import org.mingjing.app.supervision.PatternRow;
import org.mingjing.core.rule.Level;
import org.springframework.beans.factory.annotation.Autowired;

/** Sources of which nothing is heard when something is usual. */
@ServerTest
class SilentSourcesIT extends OfficePatterns {
    @Autowired LawInForce law;

    /** The source tells something every Wednesday at nine and at four, up to the last of March. */
    private void tellOnWednesdays(int weeks) throws Exception {
        for (int week = weeks; week > 0; week--) {
            Instant nine = Instant.parse("2026-04-01T01:00:00Z").minus(Duration.ofDays(7L * week));
            for (int hours : new int[] {0, 2, 5, 7}) {
                clock.set(nine.plus(Duration.ofHours(hours)).toString());
                office.does("W" + week + hours, nine, "accept", by("周芳"));
                office.tell();
            }
        }
        clock.set("2026-04-01T01:00:00Z");
        office.does("last", Instant.parse("2026-04-01T00:59:00Z"), "accept", by("周芳"));
        office.tell();
    }

    private List<PatternRow> silencesOfWednesday(Instant asOf) {
        return office.found(Pattern.SILENT_SOURCE, asOf).stream()
                .filter(one -> one.began().equals(Instant.parse("2026-04-01T01:00:00Z")))
                .toList();
    }

    private Instant afterWorking(Duration span) {
        return law.calendars()
                .at(law.calendar(), WED_2026_04_01)
                .addWorkingMillis(Instant.parse("2026-04-01T01:00:00Z"), span.toMillis());
    }

    @Test
    void aSourceIsSilentAfterFourHoursOfWork() throws Exception {
        tellOnWednesdays(4);
        Instant at = afterWorking(Duration.ofHours(4));

        assertThat(silencesOfWednesday(at.minusMillis(1))).isEmpty();
        assertThat(silencesOfWednesday(at)).isEmpty();
        assertThat(silencesOfWednesday(at.plusMillis(1)))
                .singleElement()
                .satisfies(
                        silence -> {
                            assertThat(silence.level()).isEqualTo(Level.NOTICE);
                            assertThat(silence.subject()).isEqualTo(CODE);
                            assertThat(silence.ended()).isNull();
                            assertThat(silence.numbers()).containsEntry("active", "4");
                        });
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1", "4, 1"})
    void aSourceThatIsNormallySilentIsNot(int weeks, int findings) throws Exception {
        tellOnWednesdays(weeks);

        assertThat(silencesOfWednesday(afterWorking(Duration.ofHours(5)))).hasSize(findings);
    }

    @Test
    void aLongSilenceIsACardAndEndsWithTheNextMessage() throws Exception {
        tellOnWednesdays(4);
        silencesOfWednesday(afterWorking(Duration.ofHours(5)));

        Instant long1 = afterWorking(Duration.ofHours(8)).plusMillis(1);
        assertThat(silencesOfWednesday(long1).getFirst().level()).isEqualTo(Level.YELLOW);

        clock.set(long1.plusSeconds(60).toString());
        office.does("back", long1, "accept", by("周芳"));
        office.tell();
        assertThat(silencesOfWednesday(long1.plusSeconds(120)).getFirst().ended())
                .isEqualTo(long1.plusSeconds(60));
        assertThat(office.history()).containsExactly("RAISED", "CLIMBED", "AMENDED");
    }
}
