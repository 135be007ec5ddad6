package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.app.casefile.AttributeText;
import org.mingjing.app.casefile.Timelines;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.supervision.Reviews;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.simulator.Main;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two servers on one database, both sent everything, one of them killed over and over. */
@ServerTest
class TwoServersIT {
    private static final String TOKEN = "secret";

    @TempDir Path city;
    @Autowired EmbeddedDatabase database;
    @Autowired TestClock clock;
    @Autowired Catalogue catalogue;
    @Autowired LawInForce law;
    @Autowired AttributeText attributes;
    @Autowired Timelines timelines;
    @Autowired Reviews reviews;
    @Autowired JdbcTemplate jdbc;

    private List<Batches.Batch> batches() throws IOException {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        String[] arguments = {
            "--cases",
            "400",
            "--seed",
            "5",
            "--faults",
            "0.5",
            "--until",
            "2026-10-31",
            "--quiet",
            "--out",
            city.toString()
        };
        assertThat(Main.run(arguments, nowhere, nowhere)).isZero();
        catalogue.publish(Files.readString(city.resolve("items.csv")));
        return Batches.of(city.resolve("events.csv"), law, attributes, 10);
    }

    private static Void send(ServerProcess server, List<Batches.Batch> batches, int killEvery)
            throws Exception {
        for (int i = 0; i < batches.size(); i++) {
            String query = "backfill=RECEIVED_WHEN_OCCURRED&asOf=" + batches.get(i).last();
            if (killEvery > 0 && i % killEvery == killEvery - 1) {
                killWhileItWorks(server, query, batches.get(i).body());
            }
            assertThat(server.post(query, batches.get(i).body())).isEqualTo(200);
        }
        return null;
    }

    /** Whether the batch was taken before the blow nobody knows: it is sent again. */
    private static void killWhileItWorks(ServerProcess server, String query, String body)
            throws Exception {
        Thread blow = Thread.ofVirtual().start(server::kill);
        try {
            server.post(query, body);
        } catch (IOException e) {
            assertThat(e).isNotNull();
        }
        blow.join();
        server.killAndRestart();
    }

    @Test
    void loseAndDoubleNothing() throws Exception {
        List<Batches.Batch> batches = batches();
        List<String> address = ServerProcess.on(database);
        try (ServerProcess one = new ServerProcess(address, TOKEN);
                ServerProcess other = new ServerProcess(address, TOKEN);
                ExecutorService senders = Executors.newFixedThreadPool(2)) {
            Future<Void> killed = senders.submit(() -> send(one, batches, 10));
            Future<Void> steady = senders.submit(() -> send(other, batches, 0));
            killed.get();
            steady.get();
        }
        Instant now = Instant.parse("2026-11-22T00:00:00Z");
        clock.set(now.toString());
        reviews.due(now);

        assertThat(jdbc.queryForObject("select count(*) from casefile.event", Integer.class))
                .isEqualTo(batches.stream().mapToInt(Batches.Batch::size).sum());
        SortedSet<String> signals = Parity.signals(jdbc);
        assertThat(signals).hasSizeGreaterThan(100).isEqualTo(judgedAnew());
        assertThat(
                        jdbc.queryForObject(
                                """
                                select count(*) from (select signal_id from supervision.signal_change
                                where kind = 'RAISED' group by signal_id having count(*) > 1) twice
                                """,
                                Integer.class))
                .isZero();
    }

    /** What the stored messages give when each case is judged as of when it was judged last. */
    private SortedSet<String> judgedAnew() {
        SortedSet<String> lines = new TreeSet<>();
        List<Long> cases = jdbc.queryForList("select id from casefile.case_file", Long.class);
        CaseFiles files = timelines.of(cases);
        CaseFile file = files.get(0);
        CaseJudge judge = new CaseJudge(law.rulebook(), law.calendars(), file);
        for (int i = 0; i < files.size(); i++) {
            files.move(file, i);
            String number =
                    jdbc.queryForObject(
                            "select number from casefile.case_file where id = ?",
                            String.class,
                            Long.parseLong(file.id()));
            Long asOf =
                    jdbc.queryForObject(
                            """
                            select extract(epoch from judged_as_of) * 1000
                            from supervision.case_state where case_id = ?
                            """,
                            Long.class,
                            Long.parseLong(file.id()));
            judge.judge(file, asOf, finding -> lines.add(Parity.line(number, finding)));
        }
        return lines;
    }
}
