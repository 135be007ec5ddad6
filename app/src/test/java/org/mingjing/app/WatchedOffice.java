package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.supervision.Pattern;
import org.mingjing.app.supervision.PatternQuery;
import org.mingjing.app.supervision.PatternRow;
import org.mingjing.app.supervision.Patterns;
import org.mingjing.app.supervision.Standing;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * An office that gathers its acts and tells them together, late if it must, and the patterns that
 * the server finds in them.
 */
final class WatchedOffice {
    static final String CODE = "oa-patterns";
    static final Instant MON_2026_03_02 = Instant.parse("2026-03-02T02:00:00Z");
    static final Instant WED_2026_04_01 = Instant.parse("2026-04-01T02:00:00Z");

    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String DATA = "\"data\": {";

    private final Office office;
    private final Patterns patterns;
    private final JdbcTemplate jdbc;
    private final List<String> acts = new ArrayList<>();

    WatchedOffice(ApplicationContext server, int port) {
        Sources sources = server.getBean(Sources.class);
        this.office = new Office(port, sources.admit(CODE, "OA"));
        this.patterns = server.getBean(Patterns.class);
        this.jdbc = server.getBean(JdbcTemplate.class);
        sources.allowBackfill(CODE);
    }

    /** Who acts, as an act tells it. */
    static String by(String person) {
        return "\"person\": \"" + person + "\", \"department\": \"住建局\"";
    }

    /** Where somebody acts who is not named, as an act tells it. */
    static String in(String department) {
        return "\"department\": \"" + department + "\"";
    }

    /** An act on a case; answers how it is told. */
    String does(String number, Instant at, String activity, String who) {
        return does(activity, number, at.toString(), activity, who);
    }

    /** An act on a case, told by a message of that id. */
    String does(String id, String number, String time, String activity, String who) {
        String act = Office.act(id, number, time, "\"activity\": \"" + activity + "\", " + who);
        acts.add(act);
        return act;
    }

    /** The same act on some cases, the last one a span after the first; how each is told. */
    List<String> spread(int cases, Instant from, Duration span, String activity, String who) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < cases; i++) {
            Instant at = from.plus(span.multipliedBy(i).dividedBy(Math.max(1, cases - 1)));
            told.add(does(activity + who.hashCode() + i, at, activity, who));
        }
        return told;
    }

    /** Takes back what was told. */
    void voids(String act) {
        acts.add(act.replace(DATA, DATA + "\"version\": 2, \"voided\": true, "));
    }

    /** Tells once more what was taken back. */
    void restores(String act) {
        acts.add(act.replace(DATA, DATA + "\"version\": 3, "));
    }

    /** Tells everything that was not told yet. */
    void tell() throws IOException, InterruptedException {
        assertThat(office.send("", BATCH, acts.toString()).statusCode()).isEqualTo(200);
        acts.clear();
    }

    /** The patterns of a kind that stand, or were revoked, when one looks then. */
    List<PatternRow> found(Pattern pattern, Instant asOf) {
        patterns.look(asOf);
        return patterns.search(PatternQuery.all()).rows().stream()
                .filter(one -> one.pattern() == pattern && one.standing() != Standing.WITHDRAWN)
                .toList();
    }

    /** The kinds of all that happened to patterns, in the order in which it happened. */
    List<String> history() {
        return jdbc.queryForList(
                "select kind from supervision.pattern_change order by id", String.class);
    }
}
