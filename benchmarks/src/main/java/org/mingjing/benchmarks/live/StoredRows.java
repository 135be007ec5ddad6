package org.mingjing.benchmarks.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mingjing.benchmarks.city.Batch;
import org.mingjing.benchmarks.city.CityEvent;
import org.mingjing.benchmarks.server.StoredTable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/**
 * What the server wrote, as text: rows of tables by the number of their case, and rows of events by
 * their message.
 */
final class StoredRows {
    private static final String TO_CASES = " join casefile.case_file c on c.id = r.case_id";

    private final Map<String, List<String>> caseFiles;
    private final Map<String, List<String>> states;
    private final Map<String, List<String>> signals;
    private final Map<String, List<String>> changes;
    private final Map<String, byte[]> events;

    private StoredRows(Connection connection, Tables tables) throws SQLException {
        caseFiles = byCase(connection, "casefile.case_file r join casefile.case_file c using (id)");
        states = byCase(connection, tables.state().name() + " r" + TO_CASES);
        signals = byCase(connection, tables.signal().name() + " r" + TO_CASES);
        changes =
                byCase(
                        connection,
                        tables.change().name()
                                + " r join supervision.signal s on s.id = r.signal_id"
                                + " join casefile.case_file c on c.id = s.case_id");
        events = events(connection, tables.event());
    }

    /** Reads all of it. */
    static StoredRows read(Connection connection, Tables tables) throws SQLException {
        return new StoredRows(connection, tables);
    }

    private static Map<String, List<String>> byCase(Connection connection, String from)
            throws SQLException {
        Map<String, List<String>> found = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select c.number, r::text from " + from)) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getString(1), none -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return found;
    }

    private static Map<String, byte[]> events(Connection connection, StoredTable event)
            throws SQLException {
        String sql =
                "copy (select r.message, r.version, %s from %s r) to stdout"
                        .formatted(event.listOf("r"), event.name());
        Map<String, byte[]> found = new HashMap<>();
        CopyOut rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql);
        for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
            String line = new String(row, StandardCharsets.UTF_8);
            int first = line.indexOf('\t');
            int second = line.indexOf('\t', first + 1);
            found.put(
                    line.substring(0, first) + " " + line.substring(first + 1, second),
                    line.substring(second + 1).getBytes(StandardCharsets.UTF_8));
        }
        return found;
    }

    /** What each batch of each sender comes to in rows, when they are written in their order. */
    List<List<Chunk>> chunks(
            List<List<Batch>> shares, Set<String> opened, List<List<Batch>> later) {
        Map<String, String> last = new HashMap<>();
        for (List<Batch> share : shares) {
            for (Batch batch : share) {
                batch.events().forEach(event -> last.put(event.caseNumber(), event.message()));
            }
        }
        later.forEach(share -> share.forEach(batch -> last.keySet().removeAll(cases(batch))));
        return shares.stream()
                .map(share -> share.stream().map(batch -> chunk(batch, opened, last)).toList())
                .toList();
    }

    private Chunk chunk(Batch batch, Set<String> opened, Map<String, String> last) {
        Set<String> touched = cases(batch);
        Set<String> ended = new HashSet<>();
        for (CityEvent event : batch.events()) {
            if (event.message().equals(last.get(event.caseNumber()))) {
                ended.add(event.caseNumber());
            }
        }
        List<String> isNew = touched.stream().filter(opened::add).toList();
        return new Chunk(
                copied(batch),
                new Chunk.Others(
                        rows(caseFiles, isNew),
                        rows(states, touched),
                        rows(signals, ended),
                        rows(changes, ended)));
    }

    private static Set<String> cases(Batch batch) {
        Set<String> cases = new LinkedHashSet<>();
        batch.events().forEach(event -> cases.add(event.caseNumber()));
        return cases;
    }

    private static List<String> rows(Map<String, List<String>> table, Collection<String> cases) {
        return cases.stream()
                .flatMap(number -> table.getOrDefault(number, List.of()).stream())
                .toList();
    }

    private byte[] copied(Batch batch) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (CityEvent event : batch.events()) {
            byte[] row =
                    Objects.requireNonNull(
                            events.get(event.message()), () -> "not stored: " + event.message());
            rows.writeBytes(row);
        }
        return rows.toByteArray();
    }

    /** Tells how many of each were stored. */
    String counted() {
        return "%,d cases, %,d events, %,d signals, %,d changes of signals"
                .formatted(caseFiles.size(), events.size(), many(signals), many(changes));
    }

    private static int many(Map<String, List<String>> table) {
        return table.values().stream().mapToInt(List::size).sum();
    }

    void check() throws IOException {
        if (!states.keySet().equals(caseFiles.keySet())) {
            throw new IOException("not every case has been judged");
        }
    }
}
