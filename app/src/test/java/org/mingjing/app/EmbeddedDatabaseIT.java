package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database beside the server keeps what was committed, and lets nobody else in. */
@ServerTest
class EmbeddedDatabaseIT {
    @TempDir Path folder;
    @Autowired JdbcTemplate jdbc;
    @Autowired EmbeddedDatabase database;

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static void refusesStrangers(EmbeddedDatabase database) {
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", ""))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(
                        () -> DriverManager.getConnection(database.url(), "postgres", "postgres"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    private static <T> T ask(EmbeddedDatabase database, Class<T> type, String sql)
            throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(
                        database.url(), database.username(), database.password())) {
            return new JdbcTemplate(new SingleConnectionDataSource(connection, true))
                    .queryForObject(sql, type);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void writesThroughToTheDisk(String setting) {
        assertThat(jdbc.queryForObject("select current_setting(?)", String.class, setting))
                .isEqualTo("on");
    }

    @Test
    void letsTheServerInAsAnOrdinaryRole() {
        assertThat(jdbc.queryForObject("select current_user", String.class)).isEqualTo("mingjing");
        assertThat(
                        jdbc.queryForObject(
                                """
                                select rolsuper or rolcreaterole or rolcreatedb
                                from pg_roles where rolname = current_user
                                """,
                                Boolean.class))
                .isFalse();
    }

    @Test
    void asksStrangersForAPassword() {
        refusesStrangers(database);
    }

    @Test
    void listensOnThisMachineAlone() throws IOException {
        assertThat(jdbc.queryForObject("select current_setting('listen_addresses')", String.class))
                .isEqualTo("localhost");
        int port = Integer.parseInt(database.url().replaceAll(".*:(\\d+)/.*", "$1"));
        assertThat(Path.of("/tmp/.s.PGSQL." + port)).doesNotExist();
    }

    @Test
    void closesADatabaseThatLetEverybodyIn() throws Exception {
        Path directory = folder.resolve("postgres");
        try (EmbeddedPostgres old =
                        EmbeddedPostgres.builder()
                                .setDataDirectory(directory)
                                .setCleanDataDirectory(false)
                                .start();
                Connection connection = old.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema casefile");
            statement.execute(
                    "create table casefile.event (id bigint generated always as identity)");
            statement.execute("create function casefile.one() returns int return 1");
            statement.execute("create table history (version int)");
        }

        try (EmbeddedDatabase closed = EmbeddedDatabase.start(directory, 0)) {
            refusesStrangers(closed);
            assertThat(
                            ask(
                                    closed,
                                    String.class,
                                    """
                                    select string_agg(relname, ' ' order by relname)
                                    from pg_class
                                    where relowner = (select oid from pg_roles where rolname = current_user)
                                    """))
                    .isEqualTo("event event_id_seq history");
        }
        assertThat(permissions(directory)).isEqualTo("rwx------");
        assertThat(permissions(folder.resolve("postgres.secret"))).isEqualTo("rw-------");
        assertThat(permissions(folder.resolve("postgres.port"))).isEqualTo("rw-------");
    }

    @Test
    void startsAgainWithTheSamePasswords() throws Exception {
        Path directory = folder.resolve("postgres");
        String password;
        try (EmbeddedDatabase first = EmbeddedDatabase.start(directory, 0)) {
            password = first.password();
        }
        try (EmbeddedDatabase again = EmbeddedDatabase.start(directory, 0)) {
            assertThat(again.password()).isEqualTo(password).hasSizeGreaterThan(40);
            assertThat(ask(again, String.class, "select current_user")).isEqualTo("mingjing");
        }
    }

    @Test
    void takesNewPasswordsWhenTheyWereLost() throws Exception {
        Path directory = folder.resolve("postgres");
        EmbeddedDatabase.start(directory, 0).close();
        Files.delete(folder.resolve("postgres.secret"));

        try (EmbeddedDatabase again = EmbeddedDatabase.start(directory, 0)) {
            refusesStrangers(again);
            assertThat(ask(again, String.class, "select current_user")).isEqualTo("mingjing");
        }
    }
}
