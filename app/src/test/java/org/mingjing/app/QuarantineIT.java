package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.app.exchange.Answer;
import org.mingjing.app.exchange.Quarantine;
import org.mingjing.app.exchange.Reason;
import org.mingjing.app.exchange.RefusedMessage;
import org.mingjing.app.exchange.RefusedQuery;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.supervision.Reviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is refused waits, leaves its case incomplete, and is taken up again. */
@ServerTest
class QuarantineIT {
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final String RECEIPT = "\"activity\": \"issue-receipt\"";
    private static final String MISSPELT = "\"activity\": \"isue-receipt\"";

    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Reviews reviews;
    @Autowired Quarantine quarantine;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;
    private Office office;

    @BeforeEach
    void acceptACaseWithoutAReceipt() throws Exception {
        clock.set("2026-03-02T02:00:00Z");
        office = new Office(port, sources.admit("oa-quarantine", "OA"));
        office.tell("m1", "N-1", MON_2026_03_02, "\"activity\": \"accept\"");
        reviews.due(Instant.parse("2026-03-05T00:00:00Z"));
        clock.set("2026-03-05T02:00:00Z");
    }

    /** {@code status level provisional} of the receipt that is missing. */
    private String receiptMissing() {
        return jdbc.queryForObject(
                """
                select status || ' ' || level || ' ' || provisional from supervision.signal
                where rule = 'XK-32-P'
                """,
                String.class);
    }

    private int level() {
        return jdbc.queryForObject("select level from supervision.case_state", Integer.class);
    }

    private List<RefusedMessage> refused() {
        return quarantine
                .search(new RefusedQuery(null, null, null, null, null, null, null, null))
                .rows();
    }

    private RefusedMessage waiting() {
        List<RefusedMessage> waiting = refused();
        assertThat(waiting).hasSize(1);
        return waiting.getFirst();
    }

    @Test
    void aCardNeedsNoMoreThanACompleteCase() {
        assertThat(receiptMissing()).isEqualTo("STANDING 3 false");
        assertThat(level()).isEqualTo(3);
    }

    @Test
    void aRefusedMessageMakesProvisionalWhatRestsOnAnAbsence() throws Exception {
        office.tell("m2", "N-1", MON_2026_03_02, MISSPELT);

        assertThat(receiptMissing()).isEqualTo("STANDING 3 true");
        assertThat(level()).isEqualTo(1);
        assertThat(
                        jdbc.queryForObject(
                                "select cause from supervision.signal_change order by id desc limit 1",
                                String.class))
                .isEqualTo("m2 refused");
    }

    @Test
    void aRefusedMessageOfAnotherCaseChangesNothing() throws Exception {
        office.tell("m2", "N-2", MON_2026_03_02, MISSPELT);

        assertThat(receiptMissing()).isEqualTo("STANDING 3 false");
    }

    @Test
    void tellsWhatWaitsAndWhy() throws Exception {
        office.tell("m2", "N-1", MON_2026_03_02, MISSPELT);

        RefusedMessage refused = waiting();
        assertThat(refused.caseNumber()).isEqualTo("N-1");
        assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_ACTIVITY);
        assertThat(refused.detail()).isEqualTo("isue-receipt");
        assertThat(refused.raw()).contains("\"id\":\"m2\"");
    }

    @Test
    void aMendedMessageIsTakenAndWithdrawsWhatItsAbsenceRaised() throws Exception {
        office.tell("m2", "N-1", MON_2026_03_02, MISSPELT);

        List<Answer> answers =
                quarantine.resubmit(
                        waiting().id(), Office.act("m2", "N-1", MON_2026_03_02, RECEIPT), "周芳");

        assertThat(answers).extracting(Answer::outcome).containsExactly("accepted");
        assertThat(receiptMissing()).startsWith("WITHDRAWN");
        assertThat(refused()).isEmpty();
        assertThat(jdbc.queryForObject("select resolved_by from exchange.quarantine", String.class))
                .isEqualTo("周芳");
    }

    @Test
    void whatIsStillWrongGoesOnWaiting() throws Exception {
        office.tell("m2", "N-1", MON_2026_03_02, MISSPELT);

        assertThat(quarantine.resubmit(List.of(waiting().id()), "周芳"))
                .extracting(Answer::reason)
                .containsExactly(Reason.UNKNOWN_ACTIVITY);
        assertThat(quarantine.resubmit(waiting().id(), "{no json", "周芳"))
                .extracting(Answer::reason)
                .containsExactly(Reason.NOT_AN_OBJECT);

        assertThat(waiting().reason()).isEqualTo(Reason.NOT_AN_OBJECT);
        assertThat(receiptMissing()).isEqualTo("STANDING 3 true");
    }

    @Test
    void manyAreTakenAtOnceAndOnlyOnce() throws Exception {
        office.tell("m2", "N-1", MON_2026_03_02, MISSPELT);
        office.tell("m3", "N-1", MON_2026_03_02, "\"activity\": \"undertaking\"");
        jdbc.update("update exchange.quarantine set raw = replace(raw, 'isue', 'issue')");
        List<Long> ids = refused().stream().map(RefusedMessage::id).sorted().toList();

        assertThat(quarantine.resubmit(ids, "周芳"))
                .extracting(Answer::outcome)
                .containsExactly("accepted", "refused");
        assertThat(quarantine.resubmit(ids, "周芳"))
                .extracting(Answer::outcome)
                .containsExactly("refused");
    }

    @Test
    void aMessageThatNeedNotBeTakenIsDismissedAndItsCaseIsComplete() throws Exception {
        office.tell("m2", "N-1", MON_2026_03_02, MISSPELT);

        assertThat(quarantine.dismiss(List.of(waiting().id()), "周芳")).isEqualTo(1);

        assertThat(receiptMissing()).isEqualTo("STANDING 3 false");
        assertThat(refused()).isEmpty();
    }

    @Test
    void aCaseThatIsKnownOnlyAfterItsRefusedMessageIsIncompleteToo() throws Exception {
        office.tell("m1", "N-9", MON_2026_03_02, MISSPELT);
        office.tell("m2", "N-9", MON_2026_03_02, "\"activity\": \"accept\"");

        assertThat(
                        jdbc.queryForList(
                                """
                                select provisional from supervision.signal s
                                join casefile.case_file c on c.id = s.case_id
                                where c.number = 'N-9' and s.rule = 'XK-32-P'
                                """,
                                Boolean.class))
                .containsExactly(true);
    }

    @Test
    void whatContradictsAKnownMessageWaitsButLeavesNothingMissing() throws Exception {
        office.tell("m1", "N-1", "2026-03-03T10:00:00+08:00", "\"activity\": \"accept\"");

        assertThat(waiting().reason()).isEqualTo(Reason.CONTRADICTED);
        assertThat(receiptMissing()).isEqualTo("STANDING 3 false");
    }
}
