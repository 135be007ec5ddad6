package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.app.exchange.ImportsEnded;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.supervision.Decision;
import org.mingjing.app.supervision.Hand;
import org.mingjing.app.supervision.Pattern;
import org.mingjing.app.supervision.PatternQuery;
import org.mingjing.app.supervision.PatternRow;
import org.mingjing.app.supervision.Patterns;
import org.mingjing.app.supervision.RevocationGround;
import org.mingjing.app.supervision.RevocationStep;
import org.mingjing.app.supervision.Revocations;
import org.mingjing.app.supervision.Standing;
import org.mingjing.app.supervision.Supervisor;
import org.mingjing.core.rule.Level;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** What shows only across cases. */
@ServerTest
class PatternsIT {
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final Instant MON_2026_03_02 = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant WED_2026_04_01 = Instant.parse("2026-04-01T02:00:00Z");
    private static final Supervisor ONE = new Supervisor("one", "李强", new Hand("", ""));
    private static final Supervisor OTHER = new Supervisor("other", "周芳", new Hand("", ""));

    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Patterns patterns;
    @Autowired Revocations revocations;
    @Autowired LawInForce law;
    @Autowired JdbcTemplate jdbc;
    @Autowired DataSource database;
    @Autowired ApplicationEventPublisher publisher;
    @LocalServerPort int port;
    private Office office;
    private final List<String> acts = new ArrayList<>();

    @BeforeEach
    void admitTheOffice() {
        clock.set(WED_2026_04_01.toString());
        office = new Office(port, sources.admit("oa-patterns", "OA"));
        sources.allowBackfill("oa-patterns");
    }

    private static String act(String number, Instant at, String activity, String who) {
        return Office.act(
                activity, number, at.toString(), "\"activity\": \"" + activity + "\", " + who);
    }

    private static String by(String person) {
        return "\"person\": \"" + person + "\", \"department\": \"住建局\"";
    }

    private static String of(String department) {
        return "\"department\": \"" + department + "\"";
    }

    /** The same act on some cases, the last one a span after the first. */
    private void spread(int cases, Instant from, Duration span, String activity, String who) {
        for (int i = 0; i < cases; i++) {
            Instant at = from.plus(span.multipliedBy(i).dividedBy(Math.max(1, cases - 1)));
            acts.add(act(activity + who.hashCode() + i, at, activity, who));
        }
    }

    private void tell() throws Exception {
        assertThat(office.send("", BATCH, acts.toString()).statusCode()).isEqualTo(200);
        acts.clear();
    }

    private List<PatternRow> found(Pattern pattern, Instant asOf) {
        patterns.look(asOf);
        return patterns.search(PatternQuery.all()).rows().stream()
                .filter(one -> one.pattern() == pattern && one.standing() != Standing.WITHDRAWN)
                .toList();
    }

    private List<String> history() {
        return jdbc.queryForList(
                "select kind from supervision.pattern_change order by id", String.class);
    }

    @ParameterizedTest
    @CsvSource({"9, 59000, 0", "9, 60000, 0", "10, 59999, 1", "10, 60000, 1", "10, 60001, 0"})
    void tenCompletionsWithinAMinuteAreConspicuous(int cases, long millis, int findings)
            throws Exception {
        spread(cases, MON_2026_03_02, Duration.ofMillis(millis), "close", by("周芳"));
        tell();

        assertThat(found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).hasSize(findings);
    }

    @Test
    void nobodyLooksWhileAnyServerImports() throws Exception {
        spread(12, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        tell();

        try (Connection other = database.getConnection();
                Statement statement = other.createStatement()) {
            statement.execute("select pg_advisory_lock_shared(hashtext('exchange.import_run'))");
            assertThat(found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).isEmpty();
            statement.execute("select pg_advisory_unlock_shared(hashtext('exchange.import_run'))");
        }

        assertThat(found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).hasSize(1);
    }

    @Test
    void theEndOfImportsIsLookedAtAtOnce() throws Exception {
        spread(12, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        tell();

        publisher.publishEvent(new ImportsEnded(WED_2026_04_01));

        assertThat(patterns.search(PatternQuery.all()).rows())
                .extracting(PatternRow::pattern)
                .contains(Pattern.BATCH_COMPLETION);
    }

    @Test
    void aBurstExplainsItself() throws Exception {
        spread(12, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        tell();

        PatternRow burst = found(Pattern.BATCH_COMPLETION, WED_2026_04_01).getFirst();

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
        spread(9, MON_2026_03_02, Duration.ofSeconds(9), "close", by("周芳"));
        spread(9, MON_2026_03_02, Duration.ofSeconds(9), "close", by("李强"));
        tell();

        assertThat(found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).isEmpty();
    }

    @Test
    void twoBurstsAreTwoFindings() throws Exception {
        spread(10, MON_2026_03_02, Duration.ofSeconds(9), "close", by("周芳"));
        tell();
        for (int i = 0; i < 10; i++) {
            acts.add(act("later" + i, MON_2026_03_02.plusSeconds(600 + i), "close", by("周芳")));
        }
        tell();

        assertThat(found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).hasSize(2);
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
            acts.add(Office.act("m" + i, "N-1", time, "\"activity\": \"review\", " + by("周芳")));
        }
        tell();

        assertThat(found(Pattern.NIGHT_ENTRY, WED_2026_04_01)).hasSize(findings);
    }

    @Test
    void bothSidesOfMidnightAreOneNight() throws Exception {
        for (int i = 0; i < 6; i++) {
            String time = i < 3 ? "2026-03-02T23:30:00+08:00" : "2026-03-03T00:30:00+08:00";
            acts.add(Office.act("m1", "N-" + i, time, "\"activity\": \"review\", " + by("周芳")));
        }
        tell();

        assertThat(found(Pattern.NIGHT_ENTRY, WED_2026_04_01))
                .singleElement()
                .satisfies(
                        night -> {
                            assertThat(night.began()).isEqualTo("2026-03-02T14:00:00Z");
                            assertThat(night.ended()).isEqualTo("2026-03-02T22:00:00Z");
                            assertThat(night.numbers()).containsEntry("count", "6");
                            assertThat(night.cases()).hasSize(6);
                        });
    }

    /** The source tells something every Wednesday at nine and at four, up to the last of March. */
    private void tellOnWednesdays(int weeks) throws Exception {
        for (int week = weeks; week > 0; week--) {
            Instant nine = Instant.parse("2026-04-01T01:00:00Z").minus(Duration.ofDays(7L * week));
            for (int hours : new int[] {0, 2, 5, 7}) {
                clock.set(nine.plus(Duration.ofHours(hours)).toString());
                acts.add(act("W" + week + hours, nine, "accept", by("周芳")));
                tell();
            }
        }
        clock.set("2026-04-01T01:00:00Z");
        acts.add(act("last", Instant.parse("2026-04-01T00:59:00Z"), "accept", by("周芳")));
        tell();
    }

    private List<PatternRow> silencesOfWednesday(Instant asOf) {
        return found(Pattern.SILENT_SOURCE, asOf).stream()
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
                            assertThat(silence.subject()).isEqualTo("oa-patterns");
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
        acts.add(act("back", long1, "accept", by("周芳")));
        tell();
        assertThat(silencesOfWednesday(long1.plusSeconds(120)).getFirst().ended())
                .isEqualTo(long1.plusSeconds(60));
        assertThat(history()).containsExactly("RAISED", "CLIMBED", "AMENDED");
    }

    @ParameterizedTest
    @CsvSource({"20, 0", "21, 0", "22, 1"})
    void moreChargesThanFinishedCasesAreConspicuous(int charged, int findings) throws Exception {
        spread(20, MON_2026_03_02, Duration.ofHours(40), "close", of("住建局"));
        spread(charged, MON_2026_03_02, Duration.ofHours(40), "charge", of("住建局"));
        tell();

        assertThat(found(Pattern.MISMATCHED_COUNTS, WED_2026_04_01)).hasSize(findings);
    }

    @Test
    void aMismatchExplainsItselfOnceTheMonthIsOver() throws Exception {
        clock.set("2026-03-30T02:00:00Z");
        spread(10, MON_2026_03_02, Duration.ofHours(40), "close", of("住建局"));
        spread(12, MON_2026_03_02, Duration.ofHours(40), "deliver", of("住建局"));
        tell();

        assertThat(found(Pattern.MISMATCHED_COUNTS, Instant.parse("2026-03-31T15:59:59.999Z")))
                .isEmpty();
        assertThat(found(Pattern.MISMATCHED_COUNTS, Instant.parse("2026-03-31T16:00:00Z")))
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
            acts.add(act("N-" + i, MON_2026_03_02, activity, of("住建局")));
        }
        tell();

        assertThat(found(Pattern.PAUSE_SHARE, WED_2026_04_01)).hasSize(findings);
    }

    @Test
    void aShareFarFromWhatIsUsualIsConspicuous() throws Exception {
        for (int department = 0; department < 10; department++) {
            for (int i = 0; i < 10; i++) {
                boolean isPaused = department == 0 && i < 2;
                acts.add(
                        act(
                                "N-" + department + "-" + i,
                                MON_2026_03_02,
                                isPaused ? "pause" : "accept",
                                of("局" + department)));
            }
        }
        tell();

        assertThat(found(Pattern.PAUSE_SHARE, WED_2026_04_01))
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
                acts.add(
                        act(
                                "N-" + department + "-" + i,
                                MON_2026_03_02,
                                i < 3 ? "pause" : "accept",
                                of("局" + department)));
            }
        }
        tell();

        assertThat(found(Pattern.PAUSE_SHARE, WED_2026_04_01)).isEmpty();
    }

    @Test
    void lookingTwiceChangesNothing() throws Exception {
        spread(12, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        spread(10, MON_2026_03_02, Duration.ofSeconds(50), "pause", of("住建局"));
        tell();

        assertThat(patterns.look(WED_2026_04_01)).isEqualTo(2);
        assertThat(patterns.look(WED_2026_04_01)).isZero();
        assertThat(history()).containsExactly("RAISED", "RAISED");
    }

    @Test
    void isWithdrawnWhenBetterDataShowItNoMoreAndRaisedAgainWhenTheyDo() throws Exception {
        spread(10, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        String first = acts.getFirst();
        tell();
        patterns.look(WED_2026_04_01);

        acts.add(first.replace("\"data\": {", "\"data\": {\"version\": 2, \"voided\": true, "));
        tell();
        assertThat(found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).isEmpty();
        acts.add(first.replace("\"data\": {", "\"data\": {\"version\": 3, "));
        tell();
        assertThat(found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).hasSize(1);

        assertThat(history()).containsExactly("RAISED", "WITHDRAWN", "RAISED");
    }

    private Decision ask(long pattern) {
        return revocations.ofPattern(
                pattern, RevocationStep.ask(ONE, RevocationGround.SYSTEM_FAULT, "系统批量同步"));
    }

    private Decision agree(long pattern, Supervisor by) {
        Long request =
                jdbc.queryForObject(
                        "select coalesce(revocation, 0) from supervision.pattern where id = ?",
                        Long.class,
                        pattern);
        return revocations.ofPattern(pattern, RevocationStep.agree(request, by, ""));
    }

    @Test
    void aRequestEndsWhenBetterDataWithdrawThePatternButNotWhenTheyAmendIt() throws Exception {
        spread(11, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        String voided = "\"data\": {\"version\": 2, \"voided\": true, ";
        String ninth = acts.get(9).replace("\"data\": {", voided);
        String last = acts.getLast().replace("\"data\": {", voided);
        tell();
        long id = found(Pattern.BATCH_COMPLETION, WED_2026_04_01).getFirst().id();
        ask(id);

        acts.add(last);
        tell();
        assertThat(found(Pattern.BATCH_COMPLETION, WED_2026_04_01))
                .extracting(PatternRow::revocation)
                .hasSize(1)
                .doesNotContainNull();
        acts.add(ninth);
        tell();
        patterns.look(WED_2026_04_01);

        assertThat(agree(id, OTHER)).isEqualTo(Decision.STANDS_OTHERWISE);
        assertThat(history()).containsExactly("RAISED", "REVOCATION_ASKED", "AMENDED", "WITHDRAWN");
    }

    @Test
    void whomItIsAboutTakesNoPart() throws Exception {
        spread(10, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        tell();
        long id = found(Pattern.BATCH_COMPLETION, WED_2026_04_01).getFirst().id();
        ask(id);

        assertThat(agree(id, new Supervisor("third", "周芳", new Hand("周芳", "住建局"))))
                .isEqualTo(Decision.OWN_CASE);
    }

    @Test
    void staysRevokedWhenItIsLookedForAgain() throws Exception {
        spread(10, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        tell();
        long id = found(Pattern.BATCH_COMPLETION, WED_2026_04_01).getFirst().id();

        assertThat(ask(id)).isEqualTo(Decision.TAKEN);
        assertThat(agree(id, ONE)).isEqualTo(Decision.OWN_REQUEST);
        assertThat(agree(id, OTHER)).isEqualTo(Decision.TAKEN);
        assertThat(ask(id)).isEqualTo(Decision.STANDS_OTHERWISE);

        assertThat(found(Pattern.BATCH_COMPLETION, WED_2026_04_01))
                .extracting(PatternRow::standing)
                .containsExactly(Standing.REVOKED);
        assertThat(history()).containsExactly("RAISED", "REVOCATION_ASKED", "REVOKED");
    }

    @Test
    void staysRevokedWhenItGoesAndComesBack() throws Exception {
        spread(10, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        String first = acts.getFirst();
        tell();
        long id = found(Pattern.BATCH_COMPLETION, WED_2026_04_01).getFirst().id();
        ask(id);
        agree(id, OTHER);

        acts.add(first.replace("\"data\": {", "\"data\": {\"version\": 2, \"voided\": true, "));
        tell();
        patterns.look(WED_2026_04_01);
        acts.add(first.replace("\"data\": {", "\"data\": {\"version\": 3, "));
        tell();

        assertThat(found(Pattern.BATCH_COMPLETION, WED_2026_04_01))
                .extracting(PatternRow::standing)
                .containsExactly(Standing.REVOKED);
        assertThat(history()).containsExactly("RAISED", "REVOCATION_ASKED", "REVOKED");
    }

    @Test
    void historyThatIsToldLateIsLookedThroughToo() throws Exception {
        patterns.look(WED_2026_04_01);
        spread(10, Instant.parse("2025-03-03T02:00:00Z"), Duration.ofSeconds(9), "close", by("周芳"));
        tell();

        assertThat(found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).hasSize(1);
        assertThat(patterns.look(WED_2026_04_01)).isZero();
        assertThat(found(Pattern.BATCH_COMPLETION, WED_2026_04_01)).hasSize(1);
    }
}
