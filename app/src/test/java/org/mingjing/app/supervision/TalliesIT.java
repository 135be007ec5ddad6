package org.mingjing.app.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.app.ServerTest;
import org.mingjing.app.casefile.Timelines;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.exchange.FileImport;
import org.mingjing.app.exchange.ImportProgress;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.simulator.Main;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is added up while cases are judged is what a count of all of them would give. */
@ServerTest
class TalliesIT {
    private static final Instant THU_2026_10_15 = Instant.parse("2026-10-15T04:00:00Z");
    private static final Instant SUN_2026_11_15 = Instant.parse("2026-11-15T04:00:00Z");

    @TempDir Path city;
    @Autowired Catalogue catalogue;
    @Autowired FileImport imports;
    @Autowired LawInForce law;
    @Autowired Reviews reviews;
    @Autowired Timelines timelines;
    @Autowired Tallies tallies;
    @Autowired JdbcTemplate jdbc;

    @BeforeEach
    void tellACityAndLetTimePass() throws Exception {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
        String[] arguments = {
            "--cases",
            "1500",
            "--seed",
            "57",
            "--until",
            "2026-10-14",
            "--quiet",
            "--out",
            city.toString()
        };
        assertThat(Main.run(arguments, nowhere, nowhere)).isZero();
        catalogue.publish(Files.readString(city.resolve("items.csv")));
        imports.read(city.resolve("events.csv"), "city", THU_2026_10_15, ImportProgress.NONE);
        assertThat(reviews.due(SUN_2026_11_15)).isPositive();
    }

    /** By day and department: began, of them with each level, finished, running with each level. */
    private Map<String, List<Long>> tallied() {
        Map<String, List<Long>> sums = new TreeMap<>();
        jdbc.query(
                """
                select day::text, department, sum(began), sum(began_warning), sum(began_yellow),
                    sum(began_red), sum(finished), sum(running), sum(running_warning),
                    sum(running_yellow), sum(running_red), sum(maybe_warning), sum(maybe_yellow),
                    sum(maybe_red)
                from supervision.case_tally group by 1, 2
                """,
                row -> {
                    List<Long> counts = new ArrayList<>();
                    for (int column = 3; column <= 14; column++) {
                        counts.add(row.getLong(column));
                    }
                    if (counts.stream().anyMatch(count -> count != 0)) {
                        sums.put(row.getString(1) + " " + row.getString(2), counts);
                    }
                });
        return sums;
    }

    /** The same, by judging everything that was told once more. */
    private Map<String, List<Long>> rebuilt(Instant asOf) {
        ZoneId zone = law.pack().calendar().zone();
        CaseFiles files =
                timelines.of(jdbc.queryForList("select id from casefile.case_file", Long.class));
        CaseFile file = files.get(0);
        CaseJudge judge = new CaseJudge(law.rulebook(), law.calendars(), file);
        Map<String, List<Long>> sums = new TreeMap<>();
        for (int i = 0; i < files.size(); i++) {
            files.move(file, i);
            List<StoredSignal> found = new ArrayList<>();
            judge.judge(
                    file, asOf.toEpochMilli(), finding -> found.add(StoredSignal.of(1, finding)));
            Counted counted = Counted.of(found);
            Progress progress =
                    Progress.of(file, asOf.toEpochMilli(), law.pack().procedure().end(), zone);
            String department = " " + progress.department();
            count(sums, day(progress.firstAt(), zone) + department, 0, counted.level(), 0);
            if (progress.finishedAt() != CaseJudge.NO_REVIEW) {
                count(sums, day(progress.finishedAt(), zone) + department, 4, 0, 0);
            } else if (!progress.activity().isEmpty()) {
                count(sums, "-infinity" + department, 5, counted.level(), counted.provisional());
            }
        }
        return sums;
    }

    private static String day(long millis, ZoneId zone) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), zone).toString();
    }

    private static void count(
            Map<String, List<Long>> sums, String where, int first, int level, int provisional) {
        List<Long> counts =
                sums.computeIfAbsent(where, none -> new ArrayList<>(Collections.nCopies(12, 0L)));
        add(counts, first);
        if (level >= 2) {
            add(counts, first + level - 1);
        }
        if (provisional >= 2) {
            add(counts, 9 + provisional - 2);
        }
    }

    private static void add(List<Long> counts, int place) {
        counts.set(place, counts.get(place) + 1);
    }

    @Test
    void areWhatAllEventsComeTo() {
        assertThat(tallied()).hasSizeGreaterThan(100).isEqualTo(rebuilt(SUN_2026_11_15));
    }

    @Test
    void areTheSameWhenTheyAreCountedAnew() {
        Map<String, List<Long>> before = tallied();
        long signals =
                jdbc.queryForObject(
                        "select sum(standing) from supervision.signal_tally", Long.class);

        jdbc.execute("call supervision.recount()");

        assertThat(tallied()).isEqualTo(before);
        assertThat(signals)
                .isPositive()
                .isEqualTo(
                        jdbc.queryForObject(
                                """
                                select count(*) from supervision.signal
                                where status in ('STANDING', 'PROPOSED')
                                """,
                                Long.class));
    }

    @Test
    void followTheZoneInWhichDaysBegin() {
        Map<String, List<Long>> before = tallied();
        jdbc.execute(
                "create or replace function supervision.zone() returns text language sql stable"
                        + " return 'Pacific/Honolulu'");

        tallies.beginDaysInTheZone();

        assertThat(jdbc.queryForObject("select supervision.zone()", String.class))
                .isEqualTo("Asia/Shanghai");
        assertThat(tallied()).isEqualTo(before);
    }
}
