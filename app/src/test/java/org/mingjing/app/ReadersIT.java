package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.mingjing.app.supervision.Reviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What pages and files tell readers of cases, of their work, and of what is not certain yet. */
@ServerTest
class ReadersIT {
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final String ACCEPT_BY_A =
            "\"activity\": \"accept\", \"person\": \"赵甲\", \"department\": \"一局\"";
    private static final String REVIEW_BY_B =
            "\"activity\": \"review\", \"person\": \"钱乙\", \"department\": \"一局\"";

    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired Sources sources;
    @Autowired Reviews reviews;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    private Office office;
    private Visitor supervisor;
    private Visitor handler;

    @BeforeEach
    void openAccounts() throws Exception {
        clock.set("2026-03-02T02:00:00Z");
        office = new Office(port, sources.admit("oa-readers", "OA"));
        accounts.open("looks", "looks", Role.SUPERVISOR, "", "");
        accounts.open("keeps", "keeps", Role.ADMINISTRATOR, "", "");
        accounts.open("zhao", "zhao", Role.HANDLER, "赵甲", "一局");
        supervisor = new Visitor(port).signIn("looks");
        handler = new Visitor(port).signIn("zhao");
        office.tell("m1", "N-17-9", MON_2026_03_02, ACCEPT_BY_A);
        office.tell("m2", "N-17-9", MON_2026_03_02, REVIEW_BY_B);
    }

    @AfterEach
    void leave() {
        supervisor.close();
        handler.close();
    }

    private void timePasses(String until) {
        clock.set(until);
        reviews.due(Instant.parse(until));
    }

    private void refuseTheReceipt() throws Exception {
        timePasses("2026-03-05T02:00:00Z");
        office.tell("m3", "N-17-9", MON_2026_03_02, "\"activity\": \"isue-receipt\"");
    }

    private String shown(Visitor reader, String path) throws Exception {
        return reader.get(path).body();
    }

    private String casePage() {
        return "/cases/" + jdbc.queryForObject("select id from casefile.case_file", Long.class);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void tellWhatIsProvisionalWhereverALevelIsShown() throws Exception {
        refuseTheReceipt();

        assertThat(shown(supervisor, "/signals")).contains(">暂定黄牌<");
        assertThat(shown(supervisor, "/signals?certainty=CERTAIN")).doesNotContain("N-17-9");
        assertThat(shown(supervisor, "/signals.csv")).contains("暂定黄牌");
        assertThat(shown(supervisor, "/cases?provisional=YELLOW")).contains(">暂定黄牌<", "N-17-9");
        assertThat(shown(supervisor, "/cockpit/figures"))
                .contains("provisional=YELLOW\">暂定 1<", "<span class=\"tile-number\">0</span>");
        assertThat(shown(supervisor, "/signals?language=en")).contains(">Provisional Yellow<");
    }

    @Test
    void tellThatAMessageOfTheCaseWaits() throws Exception {
        refuseTheReceipt();

        assertThat(shown(supervisor, casePage()))
                .contains("有 1 条消息被拒收", "因 m3 被拒收", "暂定黄牌")
                .doesNotContain("m3 refused", "/quarantine");
        assertThat(shown(supervisor, casePage() + "?language=en"))
                .contains("1 message of this case was refused and waits", "m3, which was refused");
        try (Visitor administrator = new Visitor(port).signIn("keeps")) {
            assertThat(shown(administrator, casePage()))
                    .contains("/quarantine?source=oa-readers&amp;q=N-17-9");
        }
    }

    @Test
    void tellTheTimeThatIsLeftInWorkingDays() throws Exception {
        timePasses("2026-03-27T02:00:00Z");
        assertThat(shown(supervisor, "/signals")).contains(">即将到期<");

        timePasses("2026-04-01T02:00:00Z");

        assertThat(shown(supervisor, casePage()))
                .contains("法定期限（20 个工作日）已超 2 个工作日", "（日历 CN")
                .doesNotContain("已超 2 天");
        assertThat(shown(supervisor, "/cases.csv")).containsPattern("已超 \\d+ 个工作日");
    }

    @Test
    void openTheCasesBehindEveryNumberOfTheCockpit() throws Exception {
        assertThat(shown(supervisor, "/cockpit/figures"))
                .contains(
                        "/cases?from=2026-03-02&amp;to=2026-03-02\">今日收 1<",
                        "/cases?finished=2026-03-02\">结 0<",
                        "/cases?due=OVERDUE",
                        "/signals?level=RED&amp;standing=STANDING&amp;certainty=CERTAIN"
                                + "&amp;from=2026-03-02&amp;to=2026-03-02\">今日新增 0<",
                        "/patterns?standing=STANDING&amp;raised=2026-03-02");
        assertThat(shown(supervisor, "/cockpit/sources")).contains("/cases?source=oa-readers");
        assertThat(shown(supervisor, "/cases?source=oa-readers")).contains("N-17-9");
        assertThat(shown(supervisor, "/cases?source=another")).doesNotContain("N-17-9");
    }

    @Test
    void findCasesAndSignalsByAPartOfTheNumberAndByPersons() throws Exception {
        timePasses("2026-03-05T02:00:00Z");

        assertThat(shown(supervisor, "/cases?q=-17-")).contains("N-17-9");
        assertThat(shown(supervisor, "/cases?q=-18-")).doesNotContain("N-17-9");
        assertThat(shown(supervisor, "/cases?q=" + encoded("赵甲"))).contains("N-17-9");
        assertThat(shown(supervisor, "/signals?q=-17-")).contains("N-17-9");
        assertThat(shown(supervisor, "/signals?q=" + encoded("赵甲"))).contains("N-17-9");
        assertThat(shown(supervisor, "/signals?q=" + encoded("孙丙"))).doesNotContain("N-17-9");
    }

    @Test
    void tellHandlersAllCasesInWhichTheyActed() throws Exception {
        office.tell("m1", "N-OTHER", MON_2026_03_02, REVIEW_BY_B);

        assertThat(shown(handler, "/work")).contains("N-17-9").doesNotContain("N-OTHER");
        assertThat(shown(handler, "/work.csv")).contains("N-17-9").doesNotContain("N-OTHER");
    }

    @Test
    void tellHandlersTheSignalsForWhichTheyAnswer() throws Exception {
        timePasses("2026-03-05T02:00:00Z");

        assertThat(shown(handler, "/work")).contains("1 项待处理", "#signal-");
        assertThat(shown(handler, "/work/signals")).contains("N-17-9", ">在办<");
        assertThat(shown(handler, "/work/signals?level=YELLOW")).contains("N-17-9");
        assertThat(shown(handler, "/work/signals?level=RED")).doesNotContain("N-17-9");
        assertThat(shown(handler, "/work/signals.csv?level=YELLOW")).contains("N-17-9");
    }

    @Test
    void takeEveryListWithThem() throws Exception {
        assertThat(shown(supervisor, "/rules.csv")).contains("XK-42", "行政许可法");
        try (Visitor administrator = new Visitor(port).signIn("keeps")) {
            assertThat(shown(administrator, "/sources/list.csv")).contains("oa-readers");
            assertThat(administrator.get("/imports/list.xlsx").statusCode()).isEqualTo(200);
            assertThat(administrator.get("/accounts/list.xlsx").statusCode()).isEqualTo(200);
            assertThat(administrator.get("/quarantine.xlsx").statusCode()).isEqualTo(200);
        }
        assertThat(supervisor.get("/sources/list.csv").statusCode()).isEqualTo(403);
        assertThat(supervisor.get("/accounts/list.csv").statusCode()).isEqualTo(403);
    }
}
