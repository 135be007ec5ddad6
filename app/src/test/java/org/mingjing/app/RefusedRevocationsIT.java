package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

/** Revocations that a server does not take, though they are sent to it. */
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedRevocationsIT {
    private static final String SUPERVISOR = "asks-in-vain";
    private static final String REVIEWER = "agrees-in-vain";
    private static final String HANDLER = "may-not-revoke";

    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired Sources sources;
    @Autowired Revocations revocations;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    private final Chromium chromium = new Chromium();
    private SignalledCase file;

    @BeforeAll
    void openAccounts() {
        accounts.open(SUPERVISOR, SUPERVISOR, Role.SUPERVISOR, "周芳", "");
        accounts.open(REVIEWER, REVIEWER, Role.SUPERVISOR, "陈明", "");
        accounts.open(HANDLER, HANDLER, Role.HANDLER, "李强", "住建局");
        accounts.open("keeps-the-server", "keeps-the-server", Role.ADMINISTRATOR, "", "");
    }

    @BeforeEach
    void refuseWhatMeetsAllConditions() throws Exception {
        clock.set("2026-03-02T02:00:00Z");
        Office office = new Office(port, sources.admit("oa-refused-revocations", "OA"));
        file = new SignalledCase(office, jdbc).by("李强", "住建局");
        file.refuseWhatMeetsAllConditions();
    }

    @AfterAll
    void closeTheBrowser() {
        chromium.close();
    }

    private void ask() {
        Supervisor one = new Supervisor(SUPERVISOR, "周芳", new Hand("周芳", ""));
        assertThat(
                        revocations.ofSignal(
                                file.proposed(),
                                RevocationStep.ask(one, RevocationGround.STATUTORY, "另有依据")))
                .isEqualTo(Decision.TAKEN);
    }

    /** Where it is asked for that the signal be revoked. */
    private String revoke() {
        return "/signals/" + file.proposed() + "/revoke";
    }

    /** Where the request that awaits a second person is answered. */
    private String request() {
        return revoke() + "/" + file.request(SignalledCase.PROPOSED_RULE);
    }

    @Test
    void whatOneAskedForOneselfIsNotAgreedTo() {
        ask();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/signals");
            Map<String, String> form = Map.of("_csrf", reader.proof(), "back", "/signals");

            assertThat(reader.post(request() + "/agree", form)).isEqualTo(302);

            reader.open("/signals");
            assertThat(reader.page().locator(".outcome")).containsText("须由另一位监察人员复核");
            reader.picture("decision-own-request-zh");
        }
        assertThat(file.kinds()).doesNotContain("REVOKED");
    }

    @Test
    void aRequestThatIsOverIsNotAgreedTo() {
        ask();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", REVIEWER, 1366, 768)) {
            reader.open("/signals");
            reader.page().locator("[data-dialog=agree]").click();
            jdbc.update("update supervision.signal set revocation = null");

            reader.page().locator("#agree .btn-primary").click();

            assertThat(reader.page().locator(".outcome")).containsText("这项撤销申请已经结束");
        }
        assertThat(file.kinds()).doesNotContain("REVOKED");
    }

    @ParameterizedTest
    @ValueSource(strings = {HANDLER, "keeps-the-server"})
    void areNotForOthersThanSupervisors(String account) {
        ask();
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", account, 1366, 768)) {
            reader.open("/signals");
            Map<String, String> form =
                    Map.of("_csrf", reader.proof(), "reason", "x", "ground", "MISJUDGED");

            assertThat(reader.post(revoke(), form)).isEqualTo(403);
            assertThat(reader.post("/patterns/1/revoke", form)).isEqualTo(403);
            assertThat(reader.post(request() + "/agree", form)).isEqualTo(403);
            assertThat(reader.post(request() + "/decline", form)).isEqualTo(403);
            assertThat(reader.post(request() + "/take-back", form)).isEqualTo(403);
        }
        assertThat(file.kinds()).endsWith("PROPOSED", "REVOCATION_ASKED");
    }

    @Test
    void aReasonThatIsTooLongIsNotCut() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/signals");
            Map<String, String> form =
                    Map.of(
                            "_csrf",
                            reader.proof(),
                            "ground",
                            "STATUTORY",
                            "reason",
                            "另".repeat(501),
                            "back",
                            "/signals");
            assertThat(reader.post(revoke(), form)).isEqualTo(302);

            reader.open("/signals");
            assertThat(reader.page().locator(".outcome")).containsText("文字不得超过 500 个字");
        }
        assertThat(file.kinds()).doesNotContain("REVOCATION_ASKED");
    }

    @Test
    void areNotAskedForFromElsewhereOrForWhatIsNot() {
        try (Chromium.Reader reader = chromium.signedIn(port, "zh", SUPERVISOR, 1366, 768)) {
            reader.open("/signals");
            Map<String, String> said = Map.of("ground", "APPLICANT", "reason", "x");
            Map<String, String> form = new HashMap<>(said);
            form.put("_csrf", reader.proof());

            assertThat(reader.post(revoke(), said)).isEqualTo(403);
            assertThat(file.kinds()).doesNotContain("REVOCATION_ASKED");
            assertThat(reader.post(revoke(), form)).isEqualTo(302);
            assertThat(file.kinds()).endsWith("REVOCATION_ASKED");
            assertThat(reader.post("/signals/999/revoke", form)).isEqualTo(404);
            assertThat(reader.post("/signals/999/revoke/1/agree", form)).isEqualTo(404);
            assertThat(reader.post("/patterns/999/revoke/1/agree", form)).isEqualTo(404);
        }
    }
}
