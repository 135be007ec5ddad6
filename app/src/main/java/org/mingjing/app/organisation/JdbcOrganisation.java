package org.mingjing.app.organisation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mingjing.app.SqlArrays;
import org.mingjing.app.casefile.Seat;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Departments, posts and people in the database. */
@Repository
class JdbcOrganisation {
    private static final Comparator<Seat> ORDER =
            Comparator.comparing(Seat::department)
                    .thenComparing(Seat::post)
                    .thenComparing(Seat::person);

    private final JdbcTemplate jdbc;

    JdbcOrganisation(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds what is not there yet, in one order for all servers. */
    void add(Set<Seat> seats, Instant at) {
        List<Seat> ordered = seats.stream().sorted(ORDER).toList();
        jdbc.execute(
                (ConnectionCallback<Boolean>)
                        connection -> {
                            addDepartments(connection, ordered, at);
                            addPosts(connection, ordered, at);
                            return true;
                        });
    }

    private static void addDepartments(Connection connection, List<Seat> seats, Instant at)
            throws SQLException {
        String sql =
                """
                insert into organisation.department (region, name, added_at)
                select region.id, named.name, ?
                from (select distinct unnest(?::text[]) as name order by 1) as named
                join organisation.region on region.parent is null
                on conflict do nothing
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            new SqlArrays<>(connection, statement, 1, seats).texts(Seat::department);
            statement.executeUpdate();
        }
    }

    private static void addPosts(Connection connection, List<Seat> seats, Instant at)
            throws SQLException {
        String sql =
                """
                insert into organisation.post (department, name, person, added_at)
                select department.id, seen.post, seen.person, ?
                from unnest(?::text[], ?::text[], ?::text[]) as seen (department, post, person)
                join organisation.department on department.name = seen.department
                join organisation.region on region.id = department.region and region.parent is null
                where seen.post <> '' or seen.person <> ''
                order by department.id, seen.post, seen.person
                on conflict do nothing
                """;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            new SqlArrays<>(connection, statement, 1, seats)
                    .texts(Seat::department)
                    .texts(Seat::post)
                    .texts(Seat::person);
            statement.executeUpdate();
        }
    }

    List<String> departments() {
        return jdbc.queryForList(
                "select name from organisation.department order by name", String.class);
    }

    List<Seat> seats(String department) {
        return jdbc.query(
                """
                select d.name, p.name, p.person
                from organisation.post p join organisation.department d on d.id = p.department
                where d.name = ? order by p.name, p.person
                """,
                (rows, row) -> new Seat(rows.getString(1), rows.getString(2), rows.getString(3)),
                department);
    }
}
