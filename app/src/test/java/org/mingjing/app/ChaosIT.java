package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.app.casefile.AttributeText;
import org.mingjing.app.casefile.Timelines;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.exchange.Sources;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.proof.ProofSize;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.simulator.Main;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * A server and its database, killed over and over while several sources tell and time passes: in
 * the end they know and have found what a server knows and finds that nobody disturbed.
 */
@ServerTest
@Timeout(3_600)
class ChaosIT {
    private static final Logger LOG = LoggerFactory.getLogger(ChaosIT.class);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TOKEN = "secret";
    private static final String CITY = "city";
    private static final String TELLING = "backfill=RECEIVED_WHEN_OCCURRED";
    private static final String BEGINNING = "2026-07-01T00:00:00Z";
    private static final String NEW_YEAR = "2027-01-01T00:00:00Z";
    private static final Pattern NOW = Pattern.compile("\"now\":\"([^\"]+)\"");

    private static final int MOST_DEATHS = 50;
    private static final int SENDERS = 4;
    private static final int WAVES = 3;
    private static final int CASES_A_BATCH = 8;
    private static final int MOST_QUESTIONS = 100_000;

    @TempDir Path folder;
    @Autowired TestClock clock;
    @Autowired Sources sources;
    @Autowired Catalogue catalogue;
    @Autowired LawInForce law;
    @Autowired AttributeText attributes;
    @Autowired Timelines timelines;
    @Autowired JdbcTemplate undisturbed;
    @LocalServerPort int port;

    static LongStream seeds() {
        return LongStream.of(20_261_122);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesAndDoublesNothing(long seed) throws Exception {
        int deaths = Math.min(MOST_DEATHS, ProofSize.of(2));
        List<List<String>> shares = shares(batches(40 + 18 * deaths));
        tellUndisturbed(shares);

        try (MortalDatabase database = new MortalDatabase(folder.resolve("postgres"))) {
            tellWhileDying(database, shares, deaths, seed);
            JdbcTemplate survived = database.jdbc();

            assertThat(events(survived)).isEqualTo(events(undisturbed)).isNotEmpty();
            SortedSet<String> signals = Parity.signals(survived);
            assertThat(signals).hasSizeGreaterThan(50).isEqualTo(judgedUndisturbed(survived));
            assertThat(strangeHistories(survived)).isEmpty();
            LOG.info(
                    "{} events, {} signals, {} deaths",
                    events(survived).size(),
                    signals.size(),
                    deaths);
        }
    }

    private List<Batches.Batch> batches(int cases) throws IOException {
        Path city = folder.resolve("city");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        String[] arguments = {
            "--cases",
            Integer.toString(cases),
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
        return Batches.of(city.resolve("events.csv"), law, attributes, 1);
    }

    /** What each sender tells: how its cases began, then how they went on, then how they ended. */
    private static List<List<String>> shares(List<Batches.Batch> cases) {
        List<List<String>> shares = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            List<String> share = new ArrayList<>();
            for (int wave = 0; wave < WAVES; wave++) {
                int step = SENDERS * CASES_A_BATCH;
                for (int from = sender * CASES_A_BATCH; from < cases.size(); from += step) {
                    int to = Math.min(cases.size(), from + CASES_A_BATCH);
                    share.add(part(cases.subList(from, to), wave));
                }
            }
            shares.add(share);
        }
        return shares;
    }

    private static String part(List<Batches.Batch> cases, int wave) {
        ArrayNode part = JSON.createArrayNode();
        for (Batches.Batch one : cases) {
            JsonNode events = JSON.readTree(one.body());
            int from = events.size() * wave / WAVES;
            int to = events.size() * (wave + 1) / WAVES;
            for (int i = from; i < to; i++) {
                part.add(events.get(i));
            }
        }
        return part.toString();
    }

    private void tellUndisturbed(List<List<String>> shares) throws Exception {
        clock.set(NEW_YEAR);
        catalogue.publish(Files.readString(folder.resolve("city").resolve("items.csv")));
        Office office = new Office(port, sources.admit(CITY, CITY));
        sources.allowBackfill(CITY);
        for (List<String> share : shares) {
            for (String batch : share) {
                assertThat(office.send("?" + TELLING, "application/json", batch).statusCode())
                        .isEqualTo(200);
            }
        }
    }

    private void tellWhileDying(
            MortalDatabase database, List<List<String>> shares, int deaths, long seed)
            throws Exception {
        List<String> options = new ArrayList<>(database.address());
        options.add("--mingjing.clock.start=" + BEGINNING);
        options.add("--mingjing.clock.speed=" + Math.max(25_000, 200_000 / deaths));
        try (ServerProcess server = new ServerProcess(options, TOKEN);
                ExecutorService people = Executors.newCachedThreadPool()) {
            assertThat(server.publish(folder.resolve("city").resolve("items.csv"))).isEqualTo(200);
            RandomDeaths fate = new RandomDeaths(server, database, deaths, seed);
            List<Future<Void>> told = new ArrayList<>();
            told.add(people.submit(fate));
            for (List<String> share : shares) {
                told.add(people.submit(() -> tell(server, share, fate)));
            }
            for (Future<Void> one : told) {
                one.get();
            }
            awaitReviewed(server, database.jdbc());
        }
    }

    /** What is not answered, or with an excuse, is told again. */
    private static Void tell(ServerProcess server, List<String> share, RandomDeaths fate)
            throws InterruptedException {
        for (String batch : share) {
            int status = 0;
            while (status != 200) {
                try {
                    status = server.post(TELLING, batch);
                    assertThat(status).isIn(200, 503);
                } catch (IOException unanswered) {
                    LOG.debug("told again", unanswered);
                }
                fate.awaitMended();
            }
            fate.answered();
        }
        return null;
    }

    /** By itself the server reviews what was due until now. */
    private static void awaitReviewed(ServerProcess server, JdbcTemplate survived)
            throws Exception {
        Matcher now = NOW.matcher(server.get("/api/clock"));
        assertThat(now.find()).isTrue();
        String due =
                "select count(*) from supervision.case_state where next_review_at <= ?::timestamptz";
        long left = Long.MAX_VALUE;
        for (int i = 0; i < MOST_QUESTIONS && left > 0; i++) {
            left = survived.queryForObject(due, Long.class, now.group(1));
        }
        assertThat(left).isZero();
    }

    /** Every message as it is stored, of which case. */
    private static List<String> events(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                """
                select concat_ws(' ', c.source, c.number, c.item, c.item_version, e.message,
                    e.version, e.activity, e.occurred_at at time zone 'UTC',
                    e.received_at at time zone 'UTC', e.voided, e.sequence, e.person, e.post,
                    e.department, e.data)
                from casefile.event e join casefile.case_file c on c.id = e.case_id
                order by c.source, c.number, e.message, e.version
                """,
                String.class);
    }

    /** What is found in the undisturbed messages as of when the others were judged last. */
    private SortedSet<String> judgedUndisturbed(JdbcTemplate survived) {
        Map<String, Long> judgedAsOf = new HashMap<>();
        survived.query(
                """
                select c.number, (extract(epoch from s.judged_as_of) * 1000)::bigint
                from casefile.case_file c left join supervision.case_state s on s.case_id = c.id
                """,
                rows -> {
                    judgedAsOf.put(rows.getString(1), rows.getLong(2));
                });
        Map<String, String> numbers = new HashMap<>();
        undisturbed.query(
                "select id::text, number from casefile.case_file",
                rows -> {
                    numbers.put(rows.getString(1), rows.getString(2));
                });
        SortedSet<String> lines = new TreeSet<>();
        CaseFiles files = timelines.of(numbers.keySet().stream().map(Long::valueOf).toList());
        CaseFile file = files.get(0);
        CaseJudge judge = new CaseJudge(law.rulebook(), law.calendars(), file);
        for (int i = 0; i < files.size(); i++) {
            files.move(file, i);
            String number = numbers.get(file.id());
            judge.judge(
                    file,
                    judgedAsOf.get(number),
                    finding -> lines.add(Parity.line(number, finding)));
        }
        return lines;
    }

    /**
     * Histories that cannot be: that do not begin with a signal raised, raise one that stands
     * already, say the same twice, or end with anything but what the signal says.
     */
    private static List<String> strangeHistories(JdbcTemplate jdbc) {
        return jdbc.queryForList(
                """
                with told as (
                    select c.*, s.rule, s.status, s.rungs as standing,
                        lag(c.kind) over history as before,
                        lag(c.kind || c.cause || c.rungs) over history as earlier,
                        lead(c.id) over history is null as is_last
                    from supervision.signal s
                    left join supervision.signal_change c on c.signal_id = s.id
                    window history as (partition by s.id order by c.id))
                select concat_ws(' ', rule, signal_id, before, kind, cause, rungs, status, standing)
                from told
                where kind is null
                    or (before is null) and kind not in ('RAISED', 'PROPOSED')
                    or before is not null and before <> 'WITHDRAWN' and kind in ('RAISED', 'PROPOSED')
                    or earlier = kind || cause || rungs
                    or before = 'WITHDRAWN' and kind not in ('RAISED', 'PROPOSED')
                    or is_last and rungs <> standing
                    or is_last and (kind = 'WITHDRAWN') <> (status = 'WITHDRAWN')
                """,
                String.class);
    }
}
