package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.exchange.Quarantine;
import org.mingjing.app.exchange.RefusedQuery;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.supervision.Reviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * How often the database is asked does not depend on how many cases it is asked about. Counted on a
 * server of its own, which no browser of another test asks anything meanwhile.
 */
@ServerTest
@TestPropertySource(properties = "mingjing.exchange.directory=target/imports/statements")
class StatementsIT {
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String MON_2026_03_02 = "2026-03-02T10:00:00+08:00";
    private static final RefusedQuery ALL =
            new RefusedQuery(null, null, null, null, null, null, null, null);
    private static final int FEW = 5;
    private static final int MANY = 500;

    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Catalogue catalogue;
    @Autowired Reviews reviews;
    @Autowired Quarantine quarantine;
    @Autowired StatementCount statements;
    @LocalServerPort int port;
    private Office office;

    @BeforeEach
    void admitTheOffice() {
        clock.set("2026-03-02T02:00:00Z");
        office = new Office(port, sources.admit("oa-statements", "OA"));
        assertThat(catalogue.list()).as("asked for once, before anybody counts").isNotNull();
    }

    /** One act on each of some cases of a series. */
    private static String batch(String series, int cases, String id, String activity) {
        return IntStream.range(0, cases)
                .mapToObj(
                        number ->
                                Office.act(
                                        id,
                                        series + number,
                                        MON_2026_03_02,
                                        "\"activity\": \"" + activity + "\""))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private List<String> ofSending(String batch) throws Exception {
        return statements.of(() -> office.send("", BATCH, batch));
    }

    @Test
    void aBatchIsTakenByTwelveAtMost() throws Exception {
        List<String> few = ofSending(batch("A", FEW, "m1", "accept"));
        List<String> many = ofSending(batch("B", MANY, "m1", "accept"));

        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void aBatchThatChangesSignalsIsTakenByFourteenAtMost() throws Exception {
        office.send("", BATCH, batch("A", FEW, "m1", "accept"));
        office.send("", BATCH, batch("B", MANY, "m1", "accept"));
        clock.set("2026-03-05T02:00:00Z");
        reviews.due(Instant.parse("2026-03-05T02:00:00Z"));

        List<String> few = ofSending(batch("A", FEW, "m2", "issue-receipt"));
        List<String> many = ofSending(batch("B", MANY, "m2", "issue-receipt"));

        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void aBatchThatIsKnownIsAnsweredByTenAtMost() throws Exception {
        office.send("", BATCH, batch("A", MANY, "m1", "accept"));

        assertThat(ofSending(batch("A", MANY, "m1", "accept"))).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void aBatchIsRefusedByTwelveAtMost() throws Exception {
        office.send("", BATCH, batch("A", MANY, "m1", "accept"));

        assertThat(ofSending(batch("A", MANY, "m2", "fly"))).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void whatWaitsIsTakenUpAgainByTenAtMost() throws Exception {
        office.send("", BATCH, batch("A", MANY, "m1", "fly"));
        List<Long> ids = new ArrayList<>();
        quarantine.each(ALL, refused -> ids.add(refused.id()));
        assertThat(ids).hasSize(MANY);

        assertThat(statements.of(() -> quarantine.resubmit(ids, "周芳")))
                .hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void dueCasesAreReviewedByTenAtMost() throws Exception {
        office.send("", BATCH, batch("A", FEW, "m1", "accept"));
        List<String> few = statements.of(() -> reviews.due(Instant.parse("2026-03-04T02:00:00Z")));
        office.send("", BATCH, batch("B", MANY - 1, "m1", "accept"));
        clock.set("2026-03-04T02:00:00Z");

        List<String> many = statements.of(() -> reviews.due(Instant.parse("2026-03-04T02:00:00Z")));

        assertThat(few).isNotEmpty();
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void seesWhatIsAsked() throws Exception {
        List<String> one = statements.of(() -> quarantine.find(1));

        assertThat(one).singleElement().asString().contains("exchange.quarantine");
    }
}
