package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        sources.forbidItems("oa-items");
    }

    private HttpResponse<String> publish(String proof) throws Exception {
        return publish(proof, "", 1);
    }

    private HttpResponse<String> publish(String proof, String query, int items) throws Exception {
        String address = "http://localhost:" + port + "/api/items" + query;
        String rows =
                IntStream.rangeClosed(1, items)
                        .mapToObj(number -> "I-" + number + ",食品经营许可\n")
                        .collect(Collectors.joining("", "code,name\n", ""));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .header("Authorization", "Bearer " + proof)
                            .header("Content-Type", "text/csv;charset=UTF-8")
                            .PUT(HttpRequest.BodyPublishers.ofString(rows))
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

    @Test
    void areNotTakenWhereManyAreLeftOut() throws Exception {
        sources.allowItems("oa-items");
        publish(token, "", 20);

        assertThat(publish(token, "", 18).body()).isEqualTo("{\"items\":18}");
        HttpResponse<String> half = publish(token, "", 9);
        assertThat(half.statusCode()).isEqualTo(409);
        assertThat(half.body()).contains("leaves out 9 items in force", "leavingOut=MANY");
        assertThat(publish(token, "?leavingOut=MANY", 9).body()).isEqualTo("{\"items\":9}");
    }
}
