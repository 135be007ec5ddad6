package org.mingjing.app.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.app.SqlArrays;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What could not be taken, many at a time. */
@Repository
class JdbcRefusals {
    private final JdbcTemplate jdbc;

    JdbcRefusals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Remembers refusals, and answers with those that are new. */
    Set<Refusal> add(List<Refusal> refusals) {
        return changed(
                refusals,
                """
                insert into casefile.refused (source, number, reference)
                select * from unnest(?::text[], ?::text[], ?::text[])
                on conflict do nothing
                returning source, number, reference
                """);
    }

    /** Forgets refusals, and answers with those that were known. */
    Set<Refusal> remove(List<Refusal> refusals) {
        return changed(
                refusals,
                """
                delete from casefile.refused r
                using unnest(?::text[], ?::text[], ?::text[]) as named (source, number, reference)
                where r.source = named.source and r.number = named.number
                    and r.reference = named.reference
                returning r.source, r.number, r.reference
                """);
    }

    private Set<Refusal> changed(List<Refusal> refusals, String sql) {
        if (refusals.isEmpty()) {
            return Set.of();
        }
        return jdbc.execute(
                (ConnectionCallback<Set<Refusal>>)
                        connection -> {
                            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                                return changed(connection, statement, refusals);
                            }
                        });
    }

    private static Set<Refusal> changed(
            Connection connection, PreparedStatement statement, List<Refusal> refusals)
            throws SQLException {
        Map<List<String>, Refusal> named = new HashMap<>();
        refusals.forEach(
                one -> named.put(List.of(one.source(), one.caseNumber(), one.reference()), one));
        new SqlArrays<>(connection, statement, 0, named.values())
                .texts(Refusal::source)
                .texts(Refusal::caseNumber)
                .texts(Refusal::reference);
        Set<Refusal> changed = new HashSet<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                changed.add(
                        named.get(
                                List.of(rows.getString(1), rows.getString(2), rows.getString(3))));
            }
        }
        return changed;
    }
}
