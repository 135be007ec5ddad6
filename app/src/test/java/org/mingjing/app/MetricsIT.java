package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A scraper reads the metrics by a token of its own, and nothing else. */
@ServerTest
@TestPropertySource(properties = "mingjing.identity.metrics-token=scrape me")
class MetricsIT {
    private static final String METRICS = "/actuator/prometheus";
    private static final String AUTHORIZATION = "Authorization";

    @Autowired Accounts accounts;
    @LocalServerPort int port;

    private HttpResponse<String> ask(String path, String... headers) throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            return visitor.get(path, headers);
        }
    }

    @Test
    void areToldToWhoHasTheToken() throws Exception {
        HttpResponse<String> metrics = ask(METRICS, AUTHORIZATION, "Bearer scrape me");

        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body()).contains("mingjing_reviews_due");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer scrape", "Bearer ", "Basic c2NyYXBlOm1l", "scrape me"})
    void areNotToldToAnybodyElse(String authorization) throws Exception {
        assertThat(ask(METRICS, AUTHORIZATION, authorization).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases", "/actuator", "/actuator/prometheus/", "/sources"})
    void areAllThatTheTokenOpens(String path) throws Exception {
        HttpResponse<String> answer = ask(path, AUTHORIZATION, "Bearer scrape me");

        assertThat(answer.uri().getPath()).isEqualTo("/login");
    }

    @Test
    void areToldToAdministratorsAndNotToOthersWhoSignIn() throws Exception {
        accounts.open("keeper", "keeper", Role.ADMINISTRATOR, "", "");
        accounts.open("overseer", "overseer", Role.SUPERVISOR, "", "");
        try (Visitor keeper = new Visitor(port);
                Visitor overseer = new Visitor(port)) {
            assertThat(keeper.signIn("keeper").get(METRICS).statusCode()).isEqualTo(200);
            assertThat(overseer.signIn("overseer").get(METRICS).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void healthIsToldToEverybodyWithoutDetails() throws Exception {
        HttpResponse<String> health = ask("/actuator/health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("UP").doesNotContain("components", "details");
    }
}
