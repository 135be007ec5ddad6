package org.mingjing.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** What is true of a generated city and what the server says of it: by rule, a line a rung. */
final class Truth {
    private Truth() {}

    /** What {@code truth.csv} tells. */
    static SortedMap<String, List<String>> of(Path city) throws IOException {
        SortedMap<String, List<String>> rungs = new TreeMap<>();
        try (Stream<String> lines = Files.lines(city.resolve("truth.csv"))) {
            lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(
                            cells ->
                                    add(
                                            rungs,
                                            cells[1],
                                            cells[0],
                                            cells[2],
                                            OffsetDateTime.parse(cells[3]).toInstant(),
                                            Boolean.parseBoolean(cells[4])));
        }
        rungs.values().forEach(list -> list.sort(null));
        return rungs;
    }

    /** What the signals of the server tell that were not withdrawn. */
    static SortedMap<String, List<String>> signals(JdbcTemplate jdbc) {
        SortedMap<String, List<String>> rungs = new TreeMap<>();
        jdbc.query(
                """
                select s.rule, c.number, s.rungs
                from supervision.signal s join casefile.case_file c on c.id = s.case_id
                where s.status <> 'WITHDRAWN'
                """,
                rows -> {
                    for (String rung : rows.getString(3).split(";", -1)) {
                        String[] words = rung.strip().split("[@ ]", -1);
                        add(
                                rungs,
                                rows.getString(1),
                                rows.getString(2),
                                words[0].toLowerCase(Locale.ROOT),
                                Instant.ofEpochMilli(Long.parseLong(words[1])),
                                rung.contains("lifted"));
                    }
                });
        rungs.values().forEach(list -> list.sort(null));
        return rungs;
    }

    private static void add(
            SortedMap<String, List<String>> rungs,
            String rule,
            String caseNumber,
            String level,
            Instant aroseAt,
            boolean lifted) {
        rungs.computeIfAbsent(rule, none -> new ArrayList<>())
                .add(caseNumber + " " + level + " " + aroseAt + (lifted ? " lifted" : ""));
    }
}
