package org.mingjing.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.app.identity.Role;

/** Revocations that a server does not take, though they are sent to it. */
@ServerTest
class RefusedRevocationsIT extends ProposedSignalScreens {
    private static final String SUPERVISOR = "asks-in-vain";
    private static final String REVIEWER = "agrees-in-vain";
    private static final String HANDLER = "may-not-revoke";

    @BeforeAll
    void openAccounts() {
        open(SUPERVISOR, Role.SUPERVISOR, "周芳", "");
        open(REVIEWER, Role.SUPERVISOR, "陈明", "");
        open(HANDLER, Role.HANDLER, "李强", "住建局");
        open("keeps-the-server", Role.ADMINISTRATOR, "", "");
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
        askToRevoke(SUPERVISOR);
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
        askToRevoke(SUPERVISOR);
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
        askToRevoke(SUPERVISOR);
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
            Map<String, String> silent = Map.of("_csrf", reader.proof());
            assertThat(reader.post("/signals/999/revoke", silent)).isEqualTo(404);
            assertThat(reader.post("/patterns/999/revoke", silent)).isEqualTo(404);
            assertThat(reader.post("/signals/999/revoke/1/decline", silent)).isEqualTo(404);
            assertThat(reader.post("/signals/999/confirm", form)).isEqualTo(404);
            assertThat(reader.post("/signals/999/revoke/1/agree", form)).isEqualTo(404);
            assertThat(reader.post("/patterns/999/revoke/1/agree", form)).isEqualTo(404);
        }
    }
}
