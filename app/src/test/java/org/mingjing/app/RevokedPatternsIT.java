package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.app.WatchedOffice.MON_2026_03_02;
import static org.mingjing.app.WatchedOffice.WED_2026_04_01;
import static org.mingjing.app.WatchedOffice.by;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.app.supervision.Decision;
import org.mingjing.app.supervision.Hand;
import org.mingjing.app.supervision.Pattern;
import org.mingjing.app.supervision.PatternRow;
import org.mingjing.app.supervision.Patterns;
import org.mingjing.app.supervision.RevocationGround;
import org.mingjing.app.supervision.RevocationStep;
import org.mingjing.app.supervision.Revocations;
import org.mingjing.app.supervision.Standing;
import org.mingjing.app.supervision.Supervisor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What two persons and better data do to a pattern that is to be revoked. */
@ServerTest
class RevokedPatternsIT extends OfficePatterns {
    private static final Supervisor ONE = new Supervisor("one", "李强", new Hand("", ""));
    private static final Supervisor OTHER = new Supervisor("other", "周芳", new Hand("", ""));

    @Autowired Patterns patterns;
    @Autowired Revocations revocations;
    @Autowired JdbcTemplate jdbc;

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
        List<String> acts =
                office.spread(11, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        office.tell();
        long id = office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01).getFirst().id();
        ask(id);

        office.voids(acts.getLast());
        office.tell();
        assertThat(office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01))
                .extracting(PatternRow::revocation)
                .hasSize(1)
                .doesNotContainNull();
        office.voids(acts.get(9));
        office.tell();
        patterns.look(WED_2026_04_01);

        assertThat(agree(id, OTHER)).isEqualTo(Decision.STANDS_OTHERWISE);
        assertThat(office.history())
                .containsExactly("RAISED", "REVOCATION_ASKED", "AMENDED", "WITHDRAWN");
    }

    @Test
    void whomItIsAboutTakesNoPart() throws Exception {
        office.spread(10, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        office.tell();
        long id = office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01).getFirst().id();
        ask(id);

        assertThat(agree(id, new Supervisor("third", "周芳", new Hand("周芳", "住建局"))))
                .isEqualTo(Decision.OWN_CASE);
    }

    @Test
    void staysRevokedWhenItIsLookedForAgain() throws Exception {
        office.spread(10, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"));
        office.tell();
        long id = office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01).getFirst().id();

        assertThat(ask(id)).isEqualTo(Decision.TAKEN);
        assertThat(agree(id, ONE)).isEqualTo(Decision.OWN_REQUEST);
        assertThat(agree(id, OTHER)).isEqualTo(Decision.TAKEN);
        assertThat(ask(id)).isEqualTo(Decision.STANDS_OTHERWISE);

        assertThat(office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01))
                .extracting(PatternRow::standing)
                .containsExactly(Standing.REVOKED);
        assertThat(office.history()).containsExactly("RAISED", "REVOCATION_ASKED", "REVOKED");
    }

    @Test
    void staysRevokedWhenItGoesAndComesBack() throws Exception {
        String first =
                office.spread(10, MON_2026_03_02, Duration.ofSeconds(50), "close", by("周芳"))
                        .getFirst();
        office.tell();
        long id = office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01).getFirst().id();
        ask(id);
        agree(id, OTHER);

        office.voids(first);
        office.tell();
        patterns.look(WED_2026_04_01);
        office.restores(first);
        office.tell();

        assertThat(office.found(Pattern.BATCH_COMPLETION, WED_2026_04_01))
                .extracting(PatternRow::standing)
                .containsExactly(Standing.REVOKED);
        assertThat(office.history()).containsExactly("RAISED", "REVOCATION_ASKED", "REVOKED");
    }
}
