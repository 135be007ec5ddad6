package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where no token of a scraper is set, none opens the metrics. */
@ServerTest
class NoMetricsIT {
    @LocalServerPort int port;

    @ParameterizedTest
    @ValueSource(strings = {"Bearer ", "Bearer null", "Bearer x"})
    void areToldToNobody(String authorization) throws Exception {
        try (Visitor visitor = new Visitor(port)) {
            assertThat(
                            visitor.get("/actuator/prometheus", "Authorization", authorization)
                                    .statusCode())
                    .isEqualTo(401);
        }
    }
}
