package org.mingjing.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Who gets into the embedded database: from this machine alone, by password, and the server as an
 * ordinary role. A directory of an earlier version, which let everybody in, is closed at the next
 * start.
 */
final class DatabaseDoor {
    private static final String CLOSED = rules("scram-sha-256");
    private static final String OPEN = rules("trust");

    private final Path directory;
    private final DatabaseSecret secret;

    DatabaseDoor(Path directory, DatabaseSecret secret) {
        this.directory = directory;
        this.secret = secret;
    }

    private static String rules(String method) {
        return """
               # Written by the server at its start.
               host all all 127.0.0.1/32 %1$s
               host all all ::1/128 %1$s
               """
                .formatted(method);
    }

    /** Whether there is a database in the directory. */
    boolean isThere() {
        return Files.exists(directory.resolve("postgresql.conf"));
    }

    /**
     * Prepares a start: a database that does not know the passwords takes them without being asked
     * for any, from this machine, for the moment until {@link #close} closed it.
     */
    void prepare() throws IOException {
        if (isThere() && secret.isNew()) {
            Files.writeString(rules(), OPEN);
        }
    }

    private Path rules() {
        return directory.resolve("pg_hba.conf");
    }

    /**
     * Sets the passwords, gives the tables to the server's role, and asks for passwords then on.
     */
    void close(Connection superuser) throws IOException, SQLException {
        if (Files.readString(rules()).equals(CLOSED)) {
            return;
        }
        try (Statement statement = superuser.createStatement()) {
            statement.execute(
                    "alter role %s password '%s'"
                            .formatted(DatabaseSecret.SUPERUSER, secret.superuser()));
            statement.execute(ROLE);
            statement.execute(
                    "alter role %s password '%s'".formatted(DatabaseSecret.OWNER, secret.owner()));
            statement.execute(OWNERSHIP);
            Files.writeString(rules(), CLOSED);
            statement.execute("select pg_reload_conf()");
        }
    }

    private static final String ROLE =
            """
            do $$ begin
                if not exists (select from pg_roles where rolname = 'mingjing') then
                    create role mingjing login;
                end if;
            end $$
            """;

    /* Whose database it is may make schemas, also in public, and owns no other right. */
    private static final String OWNERSHIP =
            """
            do $$
            declare
                one record;
            begin
                alter database postgres owner to mingjing;
                for one in
                    select format('schema %I', nspname) as what from pg_namespace
                    where nspname !~ '^pg_' and nspname not in ('public', 'information_schema')
                loop
                    execute 'alter ' || one.what || ' owner to mingjing';
                end loop;
                for one in
                    select format('%s %s',
                        case c.relkind when 'v' then 'view' when 'S' then 'sequence'
                            when 'm' then 'materialized view' else 'table' end,
                        c.oid::regclass) as what
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                        and c.relkind in ('r', 'p', 'v', 'm', 'S')
                    order by c.relkind = 'S'
                loop
                    execute 'alter ' || one.what || ' owner to mingjing';
                end loop;
                for one in
                    select 'routine ' || p.oid::regprocedure as what
                    from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                loop
                    execute 'alter ' || one.what || ' owner to mingjing';
                end loop;
            end $$
            """;
}
