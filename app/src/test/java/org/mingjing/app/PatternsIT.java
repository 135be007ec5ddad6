package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.app.WatchedOffice.MON_2026_03_02;
import static org.mingjing.app.WatchedOffice.WED_2026_04_01;
import static org.mingjing.app.WatchedOffice.by;
import static org.mingjing.app.WatchedOffice.in;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.app.exchange.ImportsEnded;
import org.mingjing.app.supervision.Pattern;
import org.mingjing.app.supervision.PatternQuery;
import org.mingjing.app.supervision.PatternRow;
import org.mingjing.app.supervision.Patterns;
import org.mingjing.core.rule.Level;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What one person does in too many cases at a time, and how patterns are looked for. */
@ServerTest
class PatternsIT extends OfficePatterns {
    @Autowired Patterns patterns;
    @Autowired DataSource database;
    @Autowired ApplicationEventPublisher publisher;

    @ParameterizedTest
    @CsvSource({"9, 59000, 0", "9, 60000, 0", "10, 59999, 1", "10, 60000, 1", "10, 60001, 0"})
    void tenCompletionsWithinAMinuteAreConspicuous(int cases, long millis, int findings)
            throws Exception {
        office.spread(cases, MON_2026_03_02, Duration.ofMillis(millis), "close", by("周芳"));
        office.tell();

        assertThat(office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).hasSize(findings);
    }

    @Test
    void nobodyLooksWhileAnyServerImports() throws Exception {
        office.spread(12, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        office.tell();

        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock_shared(hashtext('exchange.import_run'))");
            assertThat(office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).isEmpty();
            statement.execute("select pg_advisory_unlock_shared(hashtext('exchange.import_run'))");
        }

        assertThat(office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).hasSize(1);
    }

    @Test
    void theEndOfImportsIsLookedAtAtOnce() throws Exception {
        office.spread(12, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        office.tell();

        publisher.publishEvent(new ImportsEnded(WED_2026_04_01));

        assertThat(patterns.search(PatternQuery.all()).rows())
                .extracting(PatternRow::pattern)
                .contains(Pattern.BATCH_COMPLETION);
    }

    @Test
    void aBurstExplainsItself() throws Exception {
        office.spread(12, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        office.tell();

        PatternRow burst = office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01).getFirst();

        assertThat(burst.explanation().zh()).isEqualTo("周芳 在 1 分钟内办结 12 件，阈值 10 件。");
        assertThat(burst.explanation().en())
                .isEqualTo("周芳 completed 12 cases within 1 min; 10 are conspicuous.");
        assertThat(burst.cases()).hasSize(12);
        assertThat(burst.level()).isEqualTo(Level.WARNING);
        assertThat(burst.department()).isEqualTo("住建局");
        assertThat(burst.began()).isEqualTo(MON_2026_03_02);
        assertThat(burst.ended()).isEqualTo(MON_2026_03_02.plusSeconds(50));
    }

    @Test
    void completionsOfSeveralPeopleAreNoBurst() throws Exception {
        office.spread(9, MON_2026_03_02, Duration.ofSeconds(9), "close", by("周芳"));
        office.spread(9, MON_2026_03_02, Duration.ofSeconds(9), "close", by("李强"));
        office.tell();

        assertThat(office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).isEmpty();
    }

    @Test
    void twoBurstsAreTwoFindings() throws Exception {
        office.spread(10, MON_2026_03_02, Duration.ofSeconds(9), "close", by("周芳"));
        office.tell();
        for (int i = 0; i < 10; i++) {
            office.does("later" + i, MON_2026_03_02.plusSeconds(600 + i), "close", by("周芳"));
        }
        office.tell();

        assertThat(office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 2026-03-02T23:00:00+08:00, 0",
        "5, 2026-03-02T23:00:00+08:00, 1",
        "5, 2026-03-02T21:59:59.999+08:00, 0",
        "5, 2026-03-02T22:00:00+08:00, 1",
        "5, 2026-03-03T05:59:59.999+08:00, 1",
        "5, 2026-03-03T06:00:00+08:00, 0"
    })
    void fiveStepsInANightAreConspicuous(int steps, String time, int findings) throws Exception {
        for (int i = 0; i < steps; i++) {
            office.does("m" + i, "N-1", time, "review", by("周芳"));
        }
        office.tell();

        assertThat(office.found(Pattern.NIGHT_ENTRY, WED_2026_04_01)).hasSize(findings);
    }

    @Test
    void bothSidesOfMidnightAreOneNight() throws Exception {
        for (int i = 0; i < 6; i++) {
            String time = i < 3 ? "2026-03-02T23:30:00+08:00" : "2026-03-03T00:30:00+08:00";
            office.does("m1", "N-" + i, time, "review", by("周芳"));
        }
        office.tell();

        assertThat(office.found(Pattern.NIGHT_ENTRY, WED_2026_04_01))
                .singleElement()
                .satisfies(
                        night -> {
                            assertThat(night.began()).isEqualTo("2026-03-02T14:00:00Z");
                            assertThat(night.ended()).isEqualTo("2026-03-02T22:00:00Z");
                            assertThat(night.numbers()).containsEntry("count", "6");
                            assertThat(night.cases()).hasSize(6);
                        });
    }

    @Test
    void lookingTwiceChangesNothing() throws Exception {
        office.spread(12, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        office.spread(10, MON_2026_03_02, Duration.ofSeconds(50), "pause", in("住建局"));
        office.tell();

        assertThat(patterns.look(WED_2026_04_01)).isEqualTo(2);
        assertThat(patterns.look(WED_2026_04_01)).isZero();
        assertThat(office.history()).containsExactly("RAISED", "RAISED");
    }

    @Test
    void isWithdrawnWhenBetterDataShowItNoMoreAndRaisedAgainWhenTheyDo() throws Exception {
        String first =
                office.spread(10, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"))
                        .getFirst();
        office.tell();
        patterns.look(WED_2026_04_01);

        office.voids(first);
        office.tell();
        assertThat(office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).isEmpty();
        office.restores(first);
        office.tell();
        assertThat(office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).hasSize(1);

        assertThat(office.history()).containsExactly("RAISED", "WITHDRAWN", "RAISED");
    }

    @Test
    void historyThatIsToldLateIsLookedThroughToo() throws Exception {
        patterns.look(WED_2026_04_01);
        office.spread(
                10,
                Instant.parse("2025-03-03T02:00:00Z"),
                Duration.ofSeconds(9),
                "close",
                by("周芳"));
        office.tell();

        assertThat(office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).hasSize(1);
        assertThat(patterns.look(WED_2026_04_01)).isZero();
        assertThat(office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).hasSize(1);
    }
}
