package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.app.SignalledCase.PROPOSED_RULE;

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

/** What two persons, time and better data do to a signal that is to be revoked. */
@ServerTest
class RevocationLifeIT {
    private static final Supervisor ONE = new Supervisor("one", "李强", new Hand("", ""));
    private static final Supervisor OTHER = new Supervisor("other", "周芳", new Hand("", ""));

    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Reviews reviews;
    @Autowired Decisions decisions;
    @Autowired Revocations revocations;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;
    private SignalledCase file;

    @BeforeEach
    void admitTheOffice() {
        clock.set("2026-03-02T02:00:00Z");
        file = new SignalledCase(new Office(port, sources.admit("oa-revocations", "OA")), jdbc);
    }

    private Decision ask(String rule) {
        return revocations.ofSignal(
                file.signal(rule), RevocationStep.ask(ONE, RevocationGround.STATUTORY, "另有依据"));
    }

    private Decision agree(String rule, Supervisor by) {
        return revocations.ofSignal(
                file.signal(rule), RevocationStep.agree(file.request(rule), by, "属实"));
    }

    private void revoke(String rule) {
        assertThat(ask(rule)).isEqualTo(Decision.TAKEN);
        assertThat(agree(rule, OTHER)).isEqualTo(Decision.TAKEN);
    }

    @Test
    void staysRevokedAndCountsNoMoreWhenTheCaseIsJudgedAgain() throws Exception {
        file.refuseWhatMeetsAllConditions();
        decisions.confirm(file.proposed(), "周芳", "");

        revoke(PROPOSED_RULE);
        file.isJudgedAgain();

        assertThat(file.standing(PROPOSED_RULE)).isEqualTo("REVOKED");
        assertThat(file.level()).isZero();
        assertThat(file.history(PROPOSED_RULE))
                .containsExactly(
                        "PROPOSED m2 v1",
                        "CONFIRMED  周芳",
                        "REVOCATION_ASKED 另有依据 李强",
                        "REVOKED 属实 周芳");
    }

    @Test
    void staysRevokedWhenItGoesAndComesBack() throws Exception {
        file.refuseWhatMeetsAllConditions();
        revoke(PROPOSED_RULE);

        file.groundIsTold();
        assertThat(file.standing(PROPOSED_RULE)).isEqualTo("REVOKED");
        file.groundIsNoMore();

        assertThat(file.standing(PROPOSED_RULE)).isEqualTo("REVOKED");
        assertThat(file.level()).isZero();
        assertThat(file.history(PROPOSED_RULE))
                .containsExactly(
                        "PROPOSED m2 v1",
                        "REVOCATION_ASKED 另有依据 李强",
                        "REVOKED 属实 周芳",
                        "AMENDED m2 v3");
    }

    @Test
    void isDecidedOnlyOnce() throws Exception {
        file.refuseWhatMeetsAllConditions();
        long signal = file.proposed();
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
    void countsAsBeforeWhileASecondPersonIsAwaited() throws Exception {
        file.refuseWhatMeetsAllConditions();
        decisions.confirm(file.proposed(), "周芳", "");

        assertThat(ask(PROPOSED_RULE)).isEqualTo(Decision.TAKEN);
        file.isJudgedAgain();

        assertThat(file.standing(PROPOSED_RULE)).isEqualTo("STANDING");
        assertThat(file.request(PROPOSED_RULE)).isPositive();
        assertThat(ask(PROPOSED_RULE)).isEqualTo(Decision.ALREADY_ASKED);
        assertThat(agree(PROPOSED_RULE, ONE)).isEqualTo(Decision.OWN_REQUEST);
        assertThat(file.level()).isEqualTo(4);
    }

    @Test
    void standsAndIsAskedForAgainWhenItWasDeclinedOrTakenBack() throws Exception {
        file.refuseWhatMeetsAllConditions();
        long signal = file.proposed();
        ask(PROPOSED_RULE);
        long first = file.request(PROPOSED_RULE);

        assertThat(revocations.ofSignal(signal, RevocationStep.decline(first, OTHER, "不实")))
                .isEqualTo(Decision.TAKEN);
        assertThat(file.request(PROPOSED_RULE)).isZero();
        ask(PROPOSED_RULE);
        long second = file.request(PROPOSED_RULE);
        assertThat(revocations.ofSignal(signal, RevocationStep.agree(first, OTHER, "")))
                .isEqualTo(Decision.REQUEST_ENDED);
        assertThat(revocations.ofSignal(signal, RevocationStep.takeBack(second, OTHER, "")))
                .isEqualTo(Decision.REQUEST_OF_OTHERS);
        assertThat(revocations.ofSignal(signal, RevocationStep.takeBack(second, ONE, "")))
                .isEqualTo(Decision.TAKEN);

        assertThat(file.standing(PROPOSED_RULE)).isEqualTo("PROPOSED");
        assertThat(file.history(PROPOSED_RULE))
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
        file.refuseWhatMeetsAllConditions();
        ask(PROPOSED_RULE);
        long request = file.request(PROPOSED_RULE);

        file.groundIsTold();
        assertThat(file.request(PROPOSED_RULE)).isZero();
        file.groundIsNoMore();

        assertThat(file.standing(PROPOSED_RULE)).isEqualTo("PROPOSED");
        assertThat(file.request(PROPOSED_RULE)).isZero();
        assertThat(revocations.ofSignal(file.proposed(), RevocationStep.agree(request, OTHER, "")))
                .isEqualTo(Decision.REQUEST_ENDED);
    }

    @Test
    void aRequestAwaitsTheSecondPersonWhileTheSignalClimbs() throws Exception {
        file.accept();
        reviews.due(Instant.parse("2026-03-03T01:00:00Z"));
        ask("XK-32-P");

        reviews.due(Instant.parse("2026-03-04T01:00:00Z"));
        assertThat(file.level()).isEqualTo(3);
        assertThat(agree("XK-32-P", OTHER)).isEqualTo(Decision.TAKEN);

        assertThat(file.level()).isZero();
        assertThat(file.history("XK-32-P"))
                .containsExactly("RAISED", "REVOCATION_ASKED 另有依据 李强", "CLIMBED", "REVOKED 属实 周芳");
    }

    @Test
    void whoHandledTheCaseTakesNoPart() throws Exception {
        file.refuseWhatMeetsAllConditions();
        file.by("王敏", "住建局").isJudgedAgain();
        Supervisor handled = new Supervisor("third", "王敏", new Hand("王敏", "住建局"));
        Supervisor namesake = new Supervisor("fourth", "王敏", new Hand("王敏", "水务局"));
        RevocationStep ask = RevocationStep.ask(handled, RevocationGround.APPLICANT, "申请");

        assertThat(revocations.ofSignal(file.proposed(), ask)).isEqualTo(Decision.OWN_CASE);
        ask(PROPOSED_RULE);
        assertThat(agree(PROPOSED_RULE, handled)).isEqualTo(Decision.OWN_CASE);
        assertThat(agree(PROPOSED_RULE, namesake)).isEqualTo(Decision.TAKEN);
    }

    @Test
    void oneOfManyWhoAgreeAtOnceDoes() throws Exception {
        file.refuseWhatMeetsAllConditions();
        ask(PROPOSED_RULE);
        long signal = file.proposed();
        long request = file.request(PROPOSED_RULE);

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
        assertThat(file.history(PROPOSED_RULE)).hasSize(3);
    }
}
