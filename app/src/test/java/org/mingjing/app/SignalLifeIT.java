package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.supervision.Decision;
import org.mingjing.app.supervision.Decisions;
import org.mingjing.app.supervision.Hand;
import org.mingjing.app.supervision.Reviews;
import org.mingjing.app.supervision.RevocationGround;
import org.mingjing.app.supervision.RevocationStep;
import org.mingjing.app.supervision.Revocations;
import org.mingjing.app.supervision.Supervisor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What time, better data and people do to a signal, and the history that is kept of it. */
@ServerTest
class SignalLifeIT {
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final String PROPOSED_RULE = "XK-38b";
    private static final String REFUSAL_THAT_MEETS_ALL =
            "\"activity\": \"refuse\", \"attributes\": {\"reason\": \"名额\", \"remedies\": true,"
                    + " \"conditions_met\": true, \"materials_complete\": true}";
    private static final String REFUSAL_WITH_GROUND =
            "\"activity\": \"refuse\", \"version\": 2, \"attributes\": {\"reason\": \"名额\","
                    + " \"remedies\": true, \"conditions_met\": false}";

    private static final Supervisor ONE = new Supervisor("one", "李强", new Hand("", ""));
    private static final Supervisor OTHER = new Supervisor("other", "周芳", new Hand("", ""));

    private static final String REFUSAL_THAT_COMES_BACK =
            REFUSAL_THAT_MEETS_ALL.replace("\"attributes\"", "\"version\": 3, \"attributes\"");

    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Reviews reviews;
    @Autowired Decisions decisions;
    @Autowired Revocations revocations;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;
    private Office office;

    @BeforeEach
    void admitTheOffice() {
        clock.set("2026-03-02T02:00:00Z");
        office = new Office(port, sources.admit("oa-life", "OA"));
    }

    private long signal(String rule) {
        return jdbc.queryForObject(
                "select id from supervision.signal where rule = ?", Long.class, rule);
    }

    private String standing(String rule) {
        return jdbc.queryForObject(
                "select status from supervision.signal where rule = ?", String.class, rule);
    }

    /** {@code kind cause person}, in the order in which it happened. */
    private List<String> history(String rule) {
        return jdbc.queryForList(
                """
                select trim(c.kind || ' ' || c.cause || ' ' || c.person)
                from supervision.signal_change c join supervision.signal s on s.id = c.signal_id
                where s.rule = ? order by c.id
                """,
                String.class,
                rule);
    }

    private int level() {
        return jdbc.queryForObject("select level from supervision.case_state", Integer.class);
    }

    /** The request that awaits a second person; 0 without any. */
    private long request(String rule) {
        return jdbc.queryForObject(
                "select coalesce(revocation, 0) from supervision.signal where rule = ?",
                Long.class,
                rule);
    }

    private Decision ask(String rule) {
        return revocations.ofSignal(
                signal(rule), RevocationStep.ask(ONE, RevocationGround.STATUTORY, "另有依据"));
    }

    private Decision agree(String rule, Supervisor by) {
        return revocations.ofSignal(signal(rule), RevocationStep.agree(request(rule), by, "属实"));
    }

    private void revoke(String rule) {
        assertThat(ask(rule)).isEqualTo(Decision.TAKEN);
        assertThat(agree(rule, OTHER)).isEqualTo(Decision.TAKEN);
    }

    private void refuseWhatMeetsAllConditions() throws Exception {
        office.tell("m1", "N-1", MON_2026_03_02, "\"activity\": \"accept\"");
        office.tell("m2", "N-1", MON_2026_03_02, REFUSAL_THAT_MEETS_ALL);
    }

    private void judgeAgain() throws Exception {
        office.tell("m3", "N-1", MON_2026_03_02, "\"activity\": \"issue-receipt\"");
    }

    @Test
    void countsOnceAPersonConfirmedIt() throws Exception {
        refuseWhatMeetsAllConditions();
        assertThat(standing(PROPOSED_RULE)).isEqualTo("PROPOSED");
        assertThat(level()).isZero();

        assertThat(decisions.confirm(signal(PROPOSED_RULE), "周芳", "属实")).isEqualTo(Decision.TAKEN);

        assertThat(standing(PROPOSED_RULE)).isEqualTo("STANDING");
        assertThat(level()).isEqualTo(4);
        assertThat(history(PROPOSED_RULE)).containsExactly("PROPOSED m2 v1", "CONFIRMED 属实 周芳");
    }

    @Test
    void staysConfirmedWhenTheCaseIsJudgedAgain() throws Exception {
        refuseWhatMeetsAllConditions();
        decisions.confirm(signal(PROPOSED_RULE), "周芳", "");

        judgeAgain();

        assertThat(standing(PROPOSED_RULE)).isEqualTo("STANDING");
        assertThat(level()).isEqualTo(4);
    }

    @Test
    void staysRevokedAndCountsNoMoreWhenTheCaseIsJudgedAgain() throws Exception {
        refuseWhatMeetsAllConditions();
        decisions.confirm(signal(PROPOSED_RULE), "周芳", "");

        revoke(PROPOSED_RULE);
        judgeAgain();

        assertThat(standing(PROPOSED_RULE)).isEqualTo("REVOKED");
        assertThat(level()).isZero();
        assertThat(history(PROPOSED_RULE))
                .containsExactly(
                        "PROPOSED m2 v1",
                        "CONFIRMED  周芳",
                        "REVOCATION_ASKED 另有依据 李强",
                        "REVOKED 属实 周芳");
    }

    @Test
    void countsAsBeforeWhileASecondPersonIsAwaited() throws Exception {
        refuseWhatMeetsAllConditions();
        decisions.confirm(signal(PROPOSED_RULE), "周芳", "");

        assertThat(ask(PROPOSED_RULE)).isEqualTo(Decision.TAKEN);
        judgeAgain();

        assertThat(standing(PROPOSED_RULE)).isEqualTo("STANDING");
        assertThat(request(PROPOSED_RULE)).isPositive();
        assertThat(ask(PROPOSED_RULE)).isEqualTo(Decision.ALREADY_ASKED);
        assertThat(agree(PROPOSED_RULE, ONE)).isEqualTo(Decision.OWN_REQUEST);
        assertThat(level()).isEqualTo(4);
    }

    @Test
    void standsAndIsAskedForAgainWhenItWasDeclinedOrTakenBack() throws Exception {
        refuseWhatMeetsAllConditions();
        long signal = signal(PROPOSED_RULE);
        ask(PROPOSED_RULE);
        long first = request(PROPOSED_RULE);

        assertThat(revocations.ofSignal(signal, RevocationStep.decline(first, OTHER, "不实")))
                .isEqualTo(Decision.TAKEN);
        assertThat(request(PROPOSED_RULE)).isZero();
        ask(PROPOSED_RULE);
        long second = request(PROPOSED_RULE);
        assertThat(revocations.ofSignal(signal, RevocationStep.agree(first, OTHER, "")))
                .isEqualTo(Decision.REQUEST_ENDED);
        assertThat(revocations.ofSignal(signal, RevocationStep.takeBack(second, OTHER, "")))
                .isEqualTo(Decision.REQUEST_OF_OTHERS);
        assertThat(revocations.ofSignal(signal, RevocationStep.takeBack(second, ONE, "")))
                .isEqualTo(Decision.TAKEN);

        assertThat(standing(PROPOSED_RULE)).isEqualTo("PROPOSED");
        assertThat(history(PROPOSED_RULE))
                .containsExactly(
                        "PROPOSED m2 v1",
                        "REVOCATION_ASKED 另有依据 李强",
                        "REVOCATION_DECLINED 不实 周芳",
                        "REVOCATION_ASKED 另有依据 李强",
                        "REVOCATION_TAKEN_BACK  李强");
        assertThat(accountsAndGrounds())
                .containsExactly(
                        "one STATUTORY", "other STATUTORY", "one STATUTORY", "one STATUTORY");
    }

    private List<String> accountsAndGrounds() {
        return jdbc.queryForList(
                """
                select account || ' ' || ground from supervision.signal_change
                where account <> '' order by id
                """,
                String.class);
    }

    @Test
    void aRequestEndsWhenBetterDataWithdrawTheSignal() throws Exception {
        refuseWhatMeetsAllConditions();
        ask(PROPOSED_RULE);
        long request = request(PROPOSED_RULE);

        office.tell("m2", "N-1", MON_2026_03_02, REFUSAL_WITH_GROUND);
        assertThat(request(PROPOSED_RULE)).isZero();
        office.tell("m2", "N-1", MON_2026_03_02, REFUSAL_THAT_COMES_BACK);

        assertThat(standing(PROPOSED_RULE)).isEqualTo("PROPOSED");
        assertThat(request(PROPOSED_RULE)).isZero();
        assertThat(
                        revocations.ofSignal(
                                signal(PROPOSED_RULE), RevocationStep.agree(request, OTHER, "")))
                .isEqualTo(Decision.REQUEST_ENDED);
    }

    @Test
    void aRequestAwaitsTheSecondPersonWhileTheSignalClimbs() throws Exception {
        office.tell("m1", "N-1", MON_2026_03_02, "\"activity\": \"accept\"");
        reviews.due(Instant.parse("2026-03-03T01:00:00Z"));
        ask("XK-32-P");

        reviews.due(Instant.parse("2026-03-04T01:00:00Z"));
        assertThat(level()).isEqualTo(3);
        assertThat(agree("XK-32-P", OTHER)).isEqualTo(Decision.TAKEN);

        assertThat(level()).isZero();
        assertThat(history("XK-32-P"))
                .containsExactly("RAISED", "REVOCATION_ASKED 另有依据 李强", "CLIMBED", "REVOKED 属实 周芳");
    }

    @Test
    void whoHandledTheCaseTakesNoPart() throws Exception {
        refuseWhatMeetsAllConditions();
        office.tell(
                "m3",
                "N-1",
                MON_2026_03_02,
                "\"activity\": \"issue-receipt\", \"person\": \"王敏\", \"department\": \"住建局\"");
        Supervisor handled = new Supervisor("third", "王敏", new Hand("王敏", "住建局"));
        Supervisor namesake = new Supervisor("fourth", "王敏", new Hand("王敏", "水务局"));
        RevocationStep ask = RevocationStep.ask(handled, RevocationGround.APPLICANT, "申请");

        assertThat(revocations.ofSignal(signal(PROPOSED_RULE), ask)).isEqualTo(Decision.OWN_CASE);
        ask(PROPOSED_RULE);
        assertThat(agree(PROPOSED_RULE, handled)).isEqualTo(Decision.OWN_CASE);
        assertThat(agree(PROPOSED_RULE, namesake)).isEqualTo(Decision.TAKEN);
    }

    @Test
    void oneOfManyWhoAgreeAtOnceDoes() throws Exception {
        refuseWhatMeetsAllConditions();
        ask(PROPOSED_RULE);
        long signal = signal(PROPOSED_RULE);
        long request = request(PROPOSED_RULE);

        List<CompletableFuture<Decision>> atOnce =
                Stream.of("a", "b", "c", "d")
                        .map(name -> new Supervisor(name, name, new Hand("", "")))
                        .map(by -> RevocationStep.agree(request, by, ""))
                        .map(
                                step ->
                                        CompletableFuture.supplyAsync(
                                                () -> revocations.ofSignal(signal, step)))
                        .toList();

        assertThat(atOnce.stream().map(CompletableFuture::join))
                .containsExactlyInAnyOrder(
                        Decision.TAKEN,
                        Decision.STANDS_OTHERWISE,
                        Decision.STANDS_OTHERWISE,
                        Decision.STANDS_OTHERWISE);
        assertThat(history(PROPOSED_RULE)).hasSize(3);
    }

    @Test
    void isWithdrawnWithTheMessageThatCausedIt() throws Exception {
        refuseWhatMeetsAllConditions();

        office.tell("m2", "N-1", MON_2026_03_02, REFUSAL_WITH_GROUND);

        assertThat(standing(PROPOSED_RULE)).isEqualTo("WITHDRAWN");
        assertThat(history(PROPOSED_RULE)).last().isEqualTo("WITHDRAWN m2 v2");
    }

    @Test
    void staysRevokedWhenItGoesAndComesBack() throws Exception {
        refuseWhatMeetsAllConditions();
        revoke(PROPOSED_RULE);

        office.tell("m2", "N-1", MON_2026_03_02, REFUSAL_WITH_GROUND);
        assertThat(standing(PROPOSED_RULE)).isEqualTo("REVOKED");
        office.tell("m2", "N-1", MON_2026_03_02, REFUSAL_THAT_COMES_BACK);

        assertThat(standing(PROPOSED_RULE)).isEqualTo("REVOKED");
        assertThat(level()).isZero();
        assertThat(history(PROPOSED_RULE))
                .containsExactly(
                        "PROPOSED m2 v1",
                        "REVOCATION_ASKED 另有依据 李强",
                        "REVOKED 属实 周芳",
                        "AMENDED m2 v3");
    }

    @Test
    void isProposedAgainWhenItComesBack() throws Exception {
        refuseWhatMeetsAllConditions();
        office.tell("m2", "N-1", MON_2026_03_02, REFUSAL_WITH_GROUND);

        office.tell("m2", "N-1", MON_2026_03_02, REFUSAL_THAT_COMES_BACK);

        assertThat(history(PROPOSED_RULE))
                .containsExactly("PROPOSED m2 v1", "WITHDRAWN m2 v2", "PROPOSED m2 v3");
    }

    @Test
    void isDecidedOnlyOnce() throws Exception {
        refuseWhatMeetsAllConditions();
        long signal = signal(PROPOSED_RULE);
        revoke(PROPOSED_RULE);

        assertThat(ask(PROPOSED_RULE)).isEqualTo(Decision.STANDS_OTHERWISE);
        assertThat(decisions.confirm(signal, "周芳", "")).isEqualTo(Decision.STANDS_OTHERWISE);
        assertThat(decisions.confirm(signal + 1, "周芳", "")).isEqualTo(Decision.UNKNOWN);
        assertThat(
                        revocations.ofSignal(
                                signal + 1,
                                RevocationStep.ask(ONE, RevocationGround.STATUTORY, "另有依据")))
                .isEqualTo(Decision.UNKNOWN);
    }

    @Test
    void isRaisedAndClimbsAsTimePasses() throws Exception {
        office.tell("m1", "N-1", MON_2026_03_02, "\"activity\": \"accept\"");

        reviews.due(Instant.parse("2026-03-03T01:00:00Z"));
        reviews.due(Instant.parse("2026-03-04T01:00:00Z"));

        assertThat(history("XK-32-P")).containsExactly("RAISED", "CLIMBED");
        assertThat(level()).isEqualTo(3);
    }

    @Test
    void isLiftedWhenAnExtensionMovesItsDueDateAway() throws Exception {
        office.tell("m1", "N-1", MON_2026_03_02, "\"activity\": \"accept\"");
        reviews.due(Instant.parse("2026-03-27T01:00:00Z"));
        assertThat(standing("XK-42")).isEqualTo("STANDING");

        clock.set("2026-03-27T02:00:00Z");
        office.tell(
                "m2",
                "N-1",
                "2026-03-27T09:30:00+08:00",
                "\"activity\": \"extend\", \"attributes\": {\"approver\": \"王局\","
                        + " \"requested_days\": 10}");

        assertThat(standing("XK-42")).isEqualTo("LIFTED");
        assertThat(history("XK-42")).containsExactly("RAISED", "LIFTED m2 v1");
    }

    @Test
    void isAmendedWhenBetterDataReckonItOtherwise() throws Exception {
        office.tell("m1", "N-1", MON_2026_03_02, "\"activity\": \"accept\"");
        reviews.due(Instant.parse("2026-04-10T01:00:00Z"));

        clock.set("2026-04-10T02:00:00Z");
        office.tell(
                "m1",
                "N-1",
                "2026-03-03T10:00:00+08:00",
                "\"activity\": \"accept\", \"version\": 2");

        assertThat(history("XK-42")).last().isEqualTo("AMENDED m1 v2");
    }
}
