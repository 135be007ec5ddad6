package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.app.exchange.Sources;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The list of service items is published by sources that may. */
@ServerTest
@TestPropertySource(
        properties = {
            "mingjing.exchange.tokens.catalogue=told beforehand",
            "mingjing.exchange.may-publish-items=catalogue"
        })
class ItemsIT {
    @Autowired Sources sources;
    @LocalServerPort int port;
    private String token = "";

    @BeforeEach
    void admitTheOffice() {
        token = sources.admit("oa-items", "OA");
    }

    private HttpResponse<String> publish(String proof) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/items"))
                            .header("Authorization", "Bearer " + proof)
                            .header("Content-Type", "text/csv;charset=UTF-8")
                            .PUT(HttpRequest.BodyPublishers.ofString("code,name\nI-1,食品经营许可\n"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void areRefusedFromAnyOtherSource() throws Exception {
        HttpResponse<String> answer = publish(token);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("application/problem+json"));
        assertThat(answer.body()).contains("may not publish the list of items");
    }

    @Test
    void areTakenFromASourceThatMay() throws Exception {
        sources.allowItems("oa-items");
        assertThat(publish(token).body()).isEqualTo("{\"items\":1}");

        sources.forbidItems("oa-items");
        assertThat(publish(token).statusCode()).isEqualTo(403);
    }

    @Test
    void areTakenFromASourceThatTheConfigurationNames() {
        assertThat(sources.provenBy("told beforehand"))
                .satisfies(one -> assertThat(one.mayPublishItems()).isTrue());
    }

    @Test
    void needAProof() throws Exception {
        assertThat(publish("nobody").statusCode()).isEqualTo(401);
    }
}
