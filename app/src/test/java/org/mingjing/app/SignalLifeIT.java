package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.app.SignalledCase.PROPOSED_RULE;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.supervision.Decision;
import org.mingjing.app.supervision.Decisions;
import org.mingjing.app.supervision.Reviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What time, better data and one person do to a signal, and the history that is kept of it. */
@ServerTest
class SignalLifeIT {
    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Reviews reviews;
    @Autowired Decisions decisions;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;
    private Office office;
    private SignalledCase file;

    @BeforeEach
    void admitTheOffice() {
        clock.set("2026-03-02T02:00:00Z");
        office = new Office(port, sources.admit("oa-life", "OA"));
        file = new SignalledCase(office, jdbc);
    }

    @Test
    void countsOnceAPersonConfirmedIt() throws Exception {
        file.refuseWhatMeetsAllConditions();
        assertThat(file.standing(PROPOSED_RULE)).isEqualTo("PROPOSED");
        assertThat(file.level()).isZero();

        assertThat(decisions.confirm(file.proposed(), "周芳", "属实")).isEqualTo(Decision.TAKEN);

        assertThat(file.standing(PROPOSED_RULE)).isEqualTo("STANDING");
        assertThat(file.level()).isEqualTo(4);
        assertThat(file.history(PROPOSED_RULE))
                .containsExactly("PROPOSED m2 v1", "CONFIRMED 属实 周芳");
    }

    @Test
    void staysConfirmedWhenTheCaseIsJudgedAgain() throws Exception {
        file.refuseWhatMeetsAllConditions();
        decisions.confirm(file.proposed(), "周芳", "");

        file.isJudgedAgain();

        assertThat(file.standing(PROPOSED_RULE)).isEqualTo("STANDING");
        assertThat(file.level()).isEqualTo(4);
    }

    @Test
    void isWithdrawnWithTheMessageThatCausedIt() throws Exception {
        file.refuseWhatMeetsAllConditions();

        file.groundIsTold();

        assertThat(file.standing(PROPOSED_RULE)).isEqualTo("WITHDRAWN");
        assertThat(file.history(PROPOSED_RULE)).last().isEqualTo("WITHDRAWN m2 v2");
    }

    @Test
    void isProposedAgainWhenItComesBack() throws Exception {
        file.refuseWhatMeetsAllConditions();
        file.groundIsTold();

        file.groundIsNoMore();

        assertThat(file.history(PROPOSED_RULE))
                .containsExactly("PROPOSED m2 v1", "WITHDRAWN m2 v2", "PROPOSED m2 v3");
    }

    @Test
    void isRaisedAndClimbsAsTimePasses() throws Exception {
        file.accept();

        reviews.due(Instant.parse("2026-03-03T01:00:00Z"));
        reviews.due(Instant.parse("2026-03-04T01:00:00Z"));

        assertThat(file.history("XK-32-P")).containsExactly("RAISED", "CLIMBED");
        assertThat(file.level()).isEqualTo(3);
    }

    @Test
    void isLiftedWhenAnExtensionMovesItsDueDateAway() throws Exception {
        file.accept();
        reviews.due(Instant.parse("2026-03-27T01:00:00Z"));
        assertThat(file.standing("XK-42")).isEqualTo("STANDING");

        clock.set("2026-03-27T02:00:00Z");
        office.tell(
                "m2",
                "N-1",
                "2026-03-27T09:30:00+08:00",
                "\"activity\": \"extend\", \"attributes\": {\"approver\": \"王局\","
                        + " \"requested_days\": 10}");

        assertThat(file.standing("XK-42")).isEqualTo("LIFTED");
        assertThat(file.history("XK-42")).containsExactly("RAISED", "LIFTED m2 v1");
    }

    @Test
    void isAmendedWhenBetterDataReckonItOtherwise() throws Exception {
        file.accept();
        reviews.due(Instant.parse("2026-04-10T01:00:00Z"));

        clock.set("2026-04-10T02:00:00Z");
        office.tell(
                "m1",
                "N-1",
                "2026-03-03T10:00:00+08:00",
                "\"activity\": \"accept\", \"version\": 2");

        assertThat(file.history("XK-42")).last().isEqualTo("AMENDED m1 v2");
    }
}
