package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Accounts are opened, changed, closed and opened again by administrators. */
@ServerTest
class AccountsIT {
    private static final Pattern PASSWORD =
            Pattern.compile("<code class=\"token\">([a-z0-9]+)</code>");

    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired JdbcTemplate jdbc;
    @LocalServerPort int port;
    private final String name = "clerk-" + UUID.randomUUID().toString().substring(0, 8);
    private Guest administrator;

    @BeforeEach
    void signIn() throws Exception {
        clock.set("2026-03-02T02:05:00Z");
        accounts.open("acc-admin", "acc-admin", Role.ADMINISTRATOR, "", "");
        administrator = new Guest(port);
        administrator.signIn("acc-admin", "acc-admin");
    }

    private String create() throws Exception {
        HttpResponse<String> answer =
                administrator.post(
                        "/accounts",
                        "/accounts",
                        Map.of(
                                "username",
                                name,
                                "name",
                                "小周",
                                "role",
                                "HANDLER",
                                "person",
                                "周芳",
                                "department",
                                "市公安局"));
        assertThat(answer.statusCode()).isEqualTo(302);
        return shown();
    }

    private String shown() throws Exception {
        Matcher password = PASSWORD.matcher(administrator.get("/accounts").body());
        assertThat(password.find()).isTrue();
        return password.group(1);
    }

    private void tell(String what) throws Exception {
        administrator.post("/accounts", "/accounts/" + what, Map.of("username", name));
    }

    private boolean canSignIn(String username, String password) throws Exception {
        return !new Guest(port)
                .signIn(username, password)
                .headers()
                .firstValue("Location")
                .orElse("")
                .contains("/login");
    }

    private String told(String username, String password) throws Exception {
        Guest visitor = new Guest(port);
        String to = visitor.signIn(username, password).headers().firstValue("Location").orElse("");
        return visitor.get(to.replaceFirst("http://[^/]*", "")).body();
    }

    private Map<String, Object> lastChange() {
        return jdbc.queryForMap(
                "select kind, by_whom from identity.account_change where username = ? order by id desc limit 1",
                name);
    }

    @Test
    void showsThePasswordOfANewAccountOnce() throws Exception {
        String password = create();

        assertThat(administrator.get("/accounts").body()).contains(name).doesNotContain(password);
        assertThat(canSignIn(name, password)).isTrue();
        assertThat(lastChange())
                .containsEntry("kind", "CREATED")
                .containsEntry("by_whom", "acc-admin");
    }

    @ParameterizedTest
    @CsvSource({
        "'', HANDLER, 周芳, 市公安局",
        "a b, HANDLER, 周芳, 市公安局",
        "fit, HANDLER, '', 市公安局",
        "fit, HANDLER, 周芳, ''",
        "acc-admin, SUPERVISOR, '', ''"
    })
    void refusesWhatCannotBeAnAccount(
            String username, String role, String person, String department) throws Exception {
        administrator.post(
                "/accounts",
                "/accounts",
                Map.of(
                        "username",
                        username,
                        "role",
                        role,
                        "person",
                        person,
                        "department",
                        department));

        assertThat(administrator.get("/accounts").body())
                .contains("role=\"alert\"")
                .doesNotContain("class=\"token\"");
        assertThat(accounts.loadUserByUsername("acc-admin").isAdministrator()).isTrue();
    }

    @Test
    void endsTheSessionsOfAClosedAccountAndOpensItAgain() throws Exception {
        String password = create();
        Guest clerk = new Guest(port);
        clerk.signIn(name, password);
        assertThat(clerk.status("/cases")).isEqualTo(200);

        tell("close");
        assertThat(clerk.status("/cases")).isEqualTo(302);
        assertThat(canSignIn(name, password)).isFalse();
        assertThat(lastChange()).containsEntry("kind", "CLOSED");

        tell("reopen");
        assertThat(canSignIn(name, password)).isTrue();
        assertThat(lastChange()).containsEntry("kind", "REOPENED");
    }

    @Test
    void givesAnotherPassword() throws Exception {
        String first = create();
        tell("reset");
        String second = shown();

        assertThat(second).isNotEqualTo(first);
        assertThat(canSignIn(name, first)).isFalse();
        assertThat(canSignIn(name, second)).isTrue();
    }

    @Test
    void givesAnotherRoleAndSignsOut() throws Exception {
        String password = create();
        Guest clerk = new Guest(port);
        clerk.signIn(name, password);
        administrator.post(
                "/accounts", "/accounts/change", Map.of("username", name, "role", "SUPERVISOR"));

        assertThat(clerk.status("/cases")).isEqualTo(302);
        clerk.signIn(name, password);
        assertThat(clerk.status("/wall")).isEqualTo(200);
        assertThat(lastChange()).containsEntry("kind", "CHANGED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"change", "close", "reset"})
    void locksNobodyOutOfTheirOwnAccount(String what) throws Exception {
        administrator.post(
                "/accounts",
                "/accounts/" + what,
                Map.of("username", "acc-admin", "role", "SUPERVISOR"));

        assertThat(administrator.get("/accounts").body()).contains("role=\"alert\"");
        assertThat(canSignIn("acc-admin", "acc-admin")).isTrue();
    }

    @Test
    void letsEverybodyChangeTheirPassword() throws Exception {
        String password = create();
        Guest clerk = new Guest(port);
        clerk.signIn(name, password);
        Map<String, String> wrong =
                Map.of("present", "wrong", "next", "一个新的密码够长了吧", "again", "一个新的密码够长了吧");
        assertThat(clerk.post("/account", "/account", wrong).body()).contains("role=\"alert\"");
        Map<String, String> tooShort = Map.of("present", password, "next", "a", "again", "a");
        assertThat(clerk.post("/account", "/account", tooShort).body()).contains("role=\"alert\"");

        clerk.post(
                "/account",
                "/account",
                Map.of("present", password, "next", "一个新的密码够长了吧", "again", "一个新的密码够长了吧"));

        assertThat(clerk.status("/cases")).isEqualTo(302);
        assertThat(canSignIn(name, password)).isFalse();
        assertThat(canSignIn(name, "一个新的密码够长了吧")).isTrue();
        assertThat(lastChange())
                .containsEntry("kind", "PASSWORD_CHANGED")
                .containsEntry("by_whom", name);
    }

    @Test
    void slowsDownWhoTriesPasswords() throws Exception {
        String password = create();
        assertThat(told(name, "1")).doesNotContain("30 秒");
        canSignIn(name, "2");
        canSignIn(name, "3");
        canSignIn(name, "4");
        assertThat(told(name, "5")).contains("失败次数过多");
        assertThat(told(name, password)).contains("失败次数过多");

        clock.set("2026-03-02T02:05:31Z");
        assertThat(told(name, "6")).contains("1 分钟");
        clock.set("2026-03-02T02:06:32Z");
        assertThat(canSignIn(name, password)).isTrue();
        assertThat(canSignIn(name, "7")).isFalse();
        assertThat(canSignIn(name, password)).isTrue();
    }

    @Test
    void tellsWhoTriesNamesNothing() throws Exception {
        canSignIn("no-" + name, "1");
        canSignIn("no-" + name, "2");
        canSignIn("no-" + name, "3");
        canSignIn("no-" + name, "4");
        canSignIn("no-" + name, "5");

        assertThat(told("no-" + name, "6")).contains("失败次数过多");
        assertThat(told("a\0b", "6")).doesNotContain("失败次数过多");
    }

    @Test
    void keepsThePasswordOfAnAccountThatIsThere() throws Exception {
        String password = create();
        accounts.open(name, "another", Role.ADMINISTRATOR, "", "");

        assertThat(canSignIn(name, password)).isTrue();
        assertThat(canSignIn(name, "another")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "zh, /accounts, 1366, accounts-zh",
        "en, /accounts, 1366, accounts-en",
        "zh, /accounts, 390, accounts-phone-zh",
        "zh, /account, 1366, account-zh",
        "en, /account, 390, account-phone-en"
    })
    void areFitForEverybody(String language, String path, int width, String picture)
            throws Exception {
        create();
        try (Chromium chromium = new Chromium();
                Chromium.Reader reader = chromium.reader(port, language, width, 768)) {
            reader.signIn("acc-admin").open(path);
            reader.page()
                    .evaluate(
                            "document.querySelectorAll('.row-actions details').forEach((d, i) => d.open = i < 3)");
            reader.picture(picture);

            assertThat(reader.violations()).isEmpty();
            assertThat(reader.complaints()).isEmpty();
            assertThat(reader.overflow()).isLessThanOrEqualTo(0);
            assertThat(reader.page().content()).doesNotContain("??");
        }
    }
}
