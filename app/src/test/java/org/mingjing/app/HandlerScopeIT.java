package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.mingjing.app.supervision.Reviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Handlers see the cases of their department, supervisors all. */
@ServerTest
@KeepsTables
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandlerScopeIT {
    private static final String OWN = "OWN-7";
    private static final String FOREIGN = "FOREIGN-9";

    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired Sources sources;
    @Autowired Reviews reviews;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;

    @BeforeAll
    void tellCases() throws Exception {
        clock.set("2026-03-02T02:05:00Z");
        Office office = new Office(port, sources.admit("oa-scope", "OA"));
        tell(office, OWN, "市公安局", "周芳");
        tell(office, FOREIGN, "市司法局", "周芳");
        clock.set("2026-10-30T02:00:00Z");
        reviews.due(clock.instant());
        accounts.open("scope-h", "scope-h", Role.HANDLER, "周芳", "市公安局");
        accounts.open("scope-n", "scope-n", Role.HANDLER, "周芳", "");
        accounts.open("scope-s", "scope-s", Role.SUPERVISOR, "", "");
    }

    private static void tell(Office office, String number, String department, String person)
            throws Exception {
        String data =
                "\"activity\": \"accept\", \"person\": \"%s\", \"department\": \"%s\""
                        .formatted(person, department);
        assertThat(office.tell("m-" + number, number, "2026-03-02T10:00:00+08:00", data).body())
                .contains("accepted");
    }

    private Guest visitor(String name) throws Exception {
        Guest visitor = new Guest(port);
        HttpResponse<String> answer = visitor.signIn(name, name);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).doesNotContain("error"));
        return visitor;
    }

    private long id(String number) {
        Long id =
                jdbc.queryForObject(
                        "select id from casefile.heading where number = ?", Long.class, number);
        return id == null ? 0 : id;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases",
                "/cases?q=9",
                "/cases?department=%E5%B8%82%E5%8F%B8%E6%B3%95%E5%B1%80",
                "/cases?person=%E5%91%A8%E8%8A%B3",
                "/cases.csv",
                "/signals",
                "/signals?department=%E5%B8%82%E5%8F%B8%E6%B3%95%E5%B1%80",
                "/signals.csv",
                "/work"
            })
    void showsAHandlerNothingOfOtherDepartments(String path) throws Exception {
        HttpResponse<String> page = visitor("scope-h").get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain(FOREIGN).doesNotContain("<option value=\"市司法局\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/cases.csv", "/signals", "/signals.csv", "/work"})
    void showsAHandlerTheOwnDepartment(String path) throws Exception {
        assertThat(visitor("scope-h").get(path).body()).contains(OWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/cases.csv", "/signals", "/signals.csv"})
    void showsASupervisorAll(String path) throws Exception {
        assertThat(visitor("scope-s").get(path).body()).contains(OWN, FOREIGN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/cases.csv", "/signals", "/signals.csv", "/work"})
    void showsAHandlerWithoutADepartmentNothing(String path) throws Exception {
        assertThat(visitor("scope-n").get(path).body()).doesNotContain(OWN, FOREIGN);
    }

    @Test
    void hasNoPageOfACaseOfAnotherDepartment() throws Exception {
        Guest handler = visitor("scope-h");

        assertThat(handler.status("/cases/" + id(OWN))).isEqualTo(200);
        assertThat(handler.status("/cases/" + id(FOREIGN))).isEqualTo(404);
        assertThat(visitor("scope-s").status("/cases/" + id(FOREIGN))).isEqualTo(200);
    }

    @Test
    void showsAHandlerWhatIsInTheHandsOfTheirDepartment() throws Exception {
        long id = id(FOREIGN);
        jdbc.update(
                "update supervision.case_state set person_department = '市公安局' where case_id = ?",
                id);
        int status = visitor("scope-h").status("/cases/" + id);
        jdbc.update(
                "update supervision.case_state set person_department = department where case_id = ?",
                id);

        assertThat(status).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/wall",
                "/wall/live",
                "/cockpit/live",
                "/cockpit/stream",
                "/cockpit/figures",
                "/actuator",
                "/actuator/prometheus",
                "/sources",
                "/imports",
                "/accounts",
                "/a-page-that-nobody-thought-of"
            })
    void keepsHandlersOutOfWhatIsNotTheirs(String path) throws Exception {
        assertThat(visitor("scope-h").status(path)).isEqualTo(403);
    }

    private long counted(String reader) throws Exception {
        return visitor(reader)
                .get("/rules.csv")
                .body()
                .lines()
                .filter(line -> line.startsWith("XK-42,"))
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                .mapToLong(cells -> Long.parseLong(cells[8]))
                .sum();
    }

    @Test
    void countsForAHandlerWhatTheHandlerMaySee() throws Exception {
        assertThat(counted("scope-s")).isEqualTo(2);
        assertThat(counted("scope-h")).isEqualTo(1);
        assertThat(counted("scope-n")).isZero();
    }
}
