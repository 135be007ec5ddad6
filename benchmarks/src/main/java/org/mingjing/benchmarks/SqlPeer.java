package org.mingjing.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.mingjing.core.calendar.WorkingCalendar;

/**
 * A database: the events and the calendar are loaded into two tables, and one query finds what
 * stands against the two rules. Working days are counted by joining the calendar, in which every
 * day tells how many working days there were until then.
 */
abstract class SqlPeer implements Peer {
    private static final String QUESTION =
            """
            with started as (
                select case_file, min(position) as position, min(day) as day
                from event
                where activity = ?
                group by case_file
            ), answered as (
                select event.case_file, min(event.occurred_at) as occurred_at
                from event
                join started on started.case_file = event.case_file
                where event.activity = ? and event.position > started.position
                group by event.case_file
            )
            select 1 as rule, started.case_file, due.ends_at as found_at
            from started
            join calendar as begun on begun.day = started.day
            join calendar as due on due.works and due.worked = begun.worked + ?
            left join answered on answered.case_file = started.case_file
            where due.ends_at < coalesce(answered.occurred_at, ?)
            union all
            select 2, event.case_file, event.occurred_at
            from event
            left join started on started.case_file = event.case_file
            where event.activity = ?
                and (started.case_file is null or event.position < started.position)
            """;

    private static final String[] TABLES = {
        "drop table if exists event",
        "drop table if exists calendar",
        """
        create table calendar (day int, works boolean, worked int, ends_at bigint)
        """,
        """
        create table event (
            case_file int, position int, activity int, occurred_at bigint, day int)
        """,
    };

    private final TwoRules rules;
    private final EventStream events;
    private final WorkingCalendar calendar;
    private final Connection connection;

    SqlPeer(TwoRules rules, EventStream events, WorkingCalendar calendar, Connection connection) {
        this.rules = rules;
        this.events = events;
        this.calendar = calendar;
        this.connection = connection;
    }

    @Override
    public final void load() {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute(table);
            }
            loadCalendar();
            loadEvents(connection, events, calendar);
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new IllegalStateException("the tables cannot be loaded", e);
        }
    }

    /** Writes the rows of the table {@code event}, in the fastest way that the database has. */
    abstract void loadEvents(Connection to, EventStream source, WorkingCalendar days)
            throws SQLException;

    private void loadCalendar() throws SQLException {
        int first = calendar.dayOf(events.at(0));
        int last = calendar.dayOf(events.at(events.size() - 1)) + 30 + 4 * rules.workingDays();
        int worked = 0;
        try (PreparedStatement insert =
                connection.prepareStatement("insert into calendar values (?, ?, ?, ?)")) {
            for (int day = first; day <= last; day++) {
                boolean works = calendar.isWorkingDay(day);
                worked += works ? 1 : 0;
                insert.setInt(1, day);
                insert.setBoolean(2, works);
                insert.setInt(3, worked);
                insert.setLong(4, calendar.endOf(day));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @Override
    public final Found run() {
        Found.Tally tally = new Found.Tally();
        try (PreparedStatement question = connection.prepareStatement(QUESTION)) {
            question.setInt(1, rules.start());
            question.setInt(2, rules.answer());
            question.setInt(3, rules.workingDays());
            question.setLong(4, events.asOf());
            question.setInt(5, rules.answer());
            try (ResultSet rows = question.executeQuery()) {
                while (rows.next()) {
                    if (rows.getInt(1) == 1) {
                        tally.overdue(rows.getInt(2), rows.getLong(3));
                    } else {
                        tally.withoutStart(rows.getInt(2), rows.getLong(3));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the question cannot be answered", e);
        }
        return tally.found();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the connection cannot be closed", e);
        }
    }
}
