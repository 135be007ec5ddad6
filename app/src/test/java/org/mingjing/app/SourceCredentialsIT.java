package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The credentials of sources are given, replaced and taken by administrators, and proven. */
@ServerTest
class SourceCredentialsIT {
    private static final Pattern TOKEN = Pattern.compile("<code class=\"token\">([0-9a-f]+)<");

    @Autowired TestClock clock;
    @Autowired Accounts accounts;
    @Autowired Sources sources;
    @LocalServerPort int port;
    private final String code = "oa-" + UUID.randomUUID();
    private Guest administrator;

    @BeforeEach
    void signIn() throws Exception {
        clock.set("2026-03-02T02:05:00Z");
        accounts.open("src-admin", "src-admin", Role.ADMINISTRATOR, "", "");
        administrator = new Guest(port);
        administrator.signIn("src-admin", "src-admin");
    }

    private String shown() throws Exception {
        Matcher token = TOKEN.matcher(administrator.get("/sources").body());
        return token.find() ? token.group(1) : "";
    }

    private int answer(String token) throws Exception {
        return new Office(port, token)
                .tell("m1", "N-1", "2026-03-02T10:00:00+08:00", "\"activity\": \"accept\"")
                .statusCode();
    }

    @Test
    void leavesATokenThatIsInUseAlone() throws Exception {
        String token = sources.admit(code, "OA");
        administrator.post("/sources", "/sources", Map.of("code", code, "name", "Another"));

        assertThat(administrator.get("/sources").body())
                .contains("role=\"alert\"")
                .doesNotContain("class=\"token\"");
        assertThat(answer(token)).isEqualTo(200);
    }

    @Test
    void givesANewTokenWhenAsked() throws Exception {
        String old = sources.admit(code, "OA");
        administrator.post("/sources", "/sources/renew", Map.of("code", code));
        String token = shown();

        assertThat(answer(old)).isEqualTo(401);
        assertThat(answer(token)).isEqualTo(200);
    }

    @Test
    void takesATokenAndGivesAnother() throws Exception {
        String old = sources.admit(code, "OA");
        administrator.post("/sources", "/sources/revoke", Map.of("code", code));
        assertThat(answer(old)).isEqualTo(401);

        administrator.post("/sources", "/sources/renew", Map.of("code", code));
        assertThat(answer(shown())).isEqualTo(200);
    }

    @Test
    void saysHowToProveOneself() throws Exception {
        HttpResponse<String> answer =
                new Office(port, "wrong").send("", "application/cloudevents+json", "{}");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(told -> assertThat(told).startsWith("Bearer"));
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/problem+json");
    }
}
