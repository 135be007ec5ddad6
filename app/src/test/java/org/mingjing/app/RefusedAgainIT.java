package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.app.exchange.Quarantine;
import org.mingjing.app.exchange.RefusedMessage;
import org.mingjing.app.exchange.RefusedQuery;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.identity.Accounts;
import org.mingjing.app.identity.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The same message refused over and over, and messages as large as a request may be. */
@ServerTest
class RefusedAgainIT {
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String MISSPELT = "\"activity\": \"isue-receipt\"";
    private static final int LARGE = 14_000_000;

    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Quarantine quarantine;
    @Autowired Accounts accounts;
    @LocalServerPort int port;
    private Office office;

    @BeforeEach
    void admitTheOffice() {
        clock.set("2026-03-02T02:30:00Z");
        office = new Office(port, sources.admit("oa-again", "OA"));
    }

    private List<RefusedMessage> waiting() {
        return quarantine
                .search(new RefusedQuery(null, null, null, null, null, null, null, null))
                .rows();
    }

    @Test
    void waitsOnceWithACount() throws Exception {
        String act = Office.act("m1", "N-1", MON_2026_03_02, MISSPELT);
        office.send("", BATCH, "[" + act + "," + act + "]");
        clock.set("2026-03-02T03:30:00Z");
        HttpResponse<String> answer = office.send("", BATCH, "[" + act + "]");

        assertThat(answer.body()).contains("refused");
        assertThat(waiting()).singleElement().extracting(RefusedMessage::times).isEqualTo(3L);
    }

    @Test
    void waitsAgainAfterItWasSettled() throws Exception {
        String act = Office.act("m1", "N-1", MON_2026_03_02, MISSPELT);
        office.send("", BATCH, "[" + act + "]");
        quarantine.dismiss(List.of(waiting().getFirst().id()), "周芳");

        office.send("", BATCH, "[" + act + "]");

        assertThat(waiting()).singleElement().extracting(RefusedMessage::times).isEqualTo(1L);
    }

    @Test
    void isListedByItsBeginningAndKeptAsAWhole() throws Exception {
        for (int i = 0; i < 4; i++) {
            office.tell(
                    "m" + i,
                    "N-1",
                    MON_2026_03_02,
                    MISSPELT + ", \"name\": \"" + "x".repeat(LARGE) + "\"");
        }
        accounts.open("again", "again", Role.ADMINISTRATOR, "", "");

        assertThat(waiting()).hasSize(4).allMatch(RefusedMessage::isCut);
        assertThat(waiting()).allMatch(one -> one.raw().length() <= 4_096);
        assertThat(quarantine.raw(waiting().getFirst().id())).hasSizeGreaterThan(LARGE);
        String one = "/quarantine/" + waiting().getFirst().id();
        try (Visitor visitor = new Visitor(port).signIn("again")) {
            assertThat(visitor.get("/quarantine").body())
                    .contains(one + "/message.json")
                    .hasSizeLessThan(100_000);
            assertThat(visitor.get(one).body())
                    .contains(one + "/message.json")
                    .hasSizeLessThan(100_000);
            assertThat(visitor.get(one + "/message.json").body()).hasSizeGreaterThan(LARGE);
        }
    }
}
