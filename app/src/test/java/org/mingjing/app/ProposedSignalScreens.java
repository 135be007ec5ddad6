package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.mingjing.app.supervision.Decision;
import org.mingjing.app.supervision.Hand;
import org.mingjing.app.supervision.RevocationGround;
import org.mingjing.app.supervision.RevocationStep;
import org.mingjing.app.supervision.Revocations;
import org.mingjing.app.supervision.Supervisor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The screens of a server whose only case was refused though it met all conditions, so that one
 * signal is proposed: 李强 of 住建局 did it, on Monday 2 March 2026 at ten in China.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProposedSignalScreens {
    /** What opens a dialog in which supervisors decide. */
    static final String DECIDES =
            "[data-dialog=confirm], [data-dialog=revoke], [data-dialog=agree],"
                    + " [data-dialog=decline], [data-dialog=take-back]";

    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    final Chromium chromium = new Chromium();
    SignalledCase file;

    @Autowired private TestClock clock;
    @Autowired private Accounts accounts;
    @Autowired private Sources sources;
    @Autowired private Revocations revocations;

    @BeforeEach
    void refuseWhatMeetsAllConditions() throws Exception {
        clock.set("2026-03-02T02:00:00Z");
        Office office = new Office(port, sources.admit("oa-screens", "OA"));
        file = new SignalledCase(office, jdbc).by("李强", "住建局");
        file.refuseWhatMeetsAllConditions();
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    /** Opens an account whose password is its name. */
    void open(String account, Role role, String person, String department) {
        accounts.open(account, account, role, person, department);
    }

    /** Asks for the revocation of the signal with the account of 周芳. */
    void askToRevoke(String account) {
        RevocationStep step =
                RevocationStep.ask(
                        new Supervisor(account, "周芳", new Hand("周芳", "")),
                        RevocationGround.SYSTEM_FAULT,
                        "停电，运维记录 2026-17 号");
        assertThat(revocations.ofSignal(file.proposed(), step)).isEqualTo(Decision.TAKEN);
    }
}
