package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.supervision.Decision;
import org.mingjing.app.supervision.Decisions;
import org.mingjing.app.supervision.Reviews;
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

    private static final String REFUSAL_THAT_COMES_BACK =
            REFUSAL_THAT_MEETS_ALL.replace("\"attributes\"", "\"version\": 3, \"attributes\"");

    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Reviews reviews;
    @Autowired Decisions decisions;
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

        assertThat(decisions.revoke(signal(PROPOSED_RULE), "李强", "另有依据")).isEqualTo(Decision.TAKEN);
        judgeAgain();

        assertThat(standing(PROPOSED_RULE)).isEqualTo("REVOKED");
        assertThat(level()).isZero();
        assertThat(history(PROPOSED_RULE)).last().isEqualTo("REVOKED 另有依据 李强");
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
        decisions.revoke(signal(PROPOSED_RULE), "李强", "另有依据");

        office.tell("m2", "N-1", MON_2026_03_02, REFUSAL_WITH_GROUND);
        assertThat(standing(PROPOSED_RULE)).isEqualTo("REVOKED");
        office.tell("m2", "N-1", MON_2026_03_02, REFUSAL_THAT_COMES_BACK);

        assertThat(standing(PROPOSED_RULE)).isEqualTo("REVOKED");
        assertThat(level()).isZero();
        assertThat(history(PROPOSED_RULE))
                .containsExactly("PROPOSED m2 v1", "REVOKED 另有依据 李强", "AMENDED m2 v3");
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
        decisions.revoke(signal, "李强", "另有依据");

        assertThat(decisions.revoke(signal, "周芳", "重复")).isEqualTo(Decision.STANDS_OTHERWISE);
        assertThat(decisions.confirm(signal, "周芳", "")).isEqualTo(Decision.STANDS_OTHERWISE);
        assertThat(decisions.confirm(signal + 1, "周芳", "")).isEqualTo(Decision.UNKNOWN);
    }

    @Test
    void isRevokedForAReason() throws Exception {
        refuseWhatMeetsAllConditions();

        assertThatThrownBy(() -> decisions.revoke(signal(PROPOSED_RULE), "李强", " "))
                .isInstanceOf(IllegalArgumentException.class);
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
