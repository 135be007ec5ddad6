package org.mingjing.app.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.app.pages.Tongues;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.calendar.WorkingCalendar;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures of the cockpit 监察台, summed up from the {@linkplain Tallies tallies}. */
@Component
public class Cockpit {
    private static final int FLOW_DAYS = 40;
    private static final int DEPARTMENT_DAYS = 90;

    private final JdbcClient jdbc;
    private final LawInForce law;
    private final Tongues tongues;
    private final Clock clock;

    Cockpit(JdbcClient jdbc, LawInForce law, Tongues tongues, Clock clock) {
        this.jdbc = jdbc;
        this.law = law;
        this.tongues = tongues;
        this.clock = clock;
    }

    /** Today in the zone of the calendar. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), tongues.zone());
    }

    /** The first day of those that the departments are compared over. */
    public LocalDate departmentsFrom() {
        return today().minusDays(DEPARTMENT_DAYS - 1L);
    }

    /** All that is counted today, in one statement. */
    public CockpitFigures figures() {
        String sql =
                """
                select r.running, d.overdue, d.today, r.warning, r.yellow, r.red, r.maybe_warning,
                    r.maybe_yellow, r.maybe_red, t.*, c.*, w.*, p.*, a.*
                from (
                    select coalesce(sum(running), 0) as running,
                        coalesce(sum(running_warning), 0) as warning,
                        coalesce(sum(running_yellow), 0) as yellow,
                        coalesce(sum(running_red), 0) as red,
                        coalesce(sum(maybe_warning), 0) as maybe_warning,
                        coalesce(sum(maybe_yellow), 0) as maybe_yellow,
                        coalesce(sum(maybe_red), 0) as maybe_red
                    from supervision.case_tally where day = '-infinity') as r,
                (
                    select count(*) filter (where due_at < :now) as overdue,
                        count(*) filter (where due_at >= :today) as today
                    from supervision.case_state
                    where finished_at is null and due_at < :tomorrow) as d,
                (
                    select coalesce(sum(began), 0), coalesce(sum(finished), 0)
                    from supervision.case_tally where day = :day) as t,
                (
                    select count(*) filter (where level = 2), count(*) filter (where level = 3),
                        count(*) filter (where level = 4)
                    from supervision.signal
                    where arose_at >= :today and arose_at < :tomorrow and status = 'STANDING'
                        and not provisional) as c,
                (
                    select count(*)
                    from supervision.signal
                    where changed_at >= :today and changed_at < :tomorrow
                        and status = 'WITHDRAWN') as w,
                (
                    select count(*),
                        count(*) filter (where raised_at >= :today and raised_at < :tomorrow)
                    from supervision.pattern where status = 'STANDING') as p,
                (
                    select
                        (select count(*) from supervision.signal where revocation is not null),
                        (select count(*) from supervision.pattern where revocation is not null)
                ) as a
                """;
        return jdbc.sql(sql)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("day", today())
                .param("today", at(today()))
                .param("tomorrow", at(today().plusDays(1)))
                .query(
                        (row, number) ->
                                new CockpitFigures(
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getLong(5),
                                        row.getLong(6),
                                        row.getLong(7),
                                        row.getLong(8),
                                        row.getLong(9),
                                        row.getLong(10),
                                        row.getLong(11),
                                        row.getLong(12),
                                        row.getLong(13),
                                        row.getLong(14),
                                        row.getLong(15),
                                        row.getLong(16),
                                        row.getLong(17),
                                        row.getLong(18),
                                        row.getLong(19)))
                .single();
    }

    /** The departments with the most signals for their cases first; the small ones last. */
    public List<DepartmentFigures> departments() {
        String sql =
                """
                select department, sum(began), sum(began_warning), sum(began_yellow),
                    sum(began_red)
                from supervision.case_tally
                where day >= ? and department <> ''
                group by department
                having sum(began) > 0
                """;
        return jdbc
                .sql(sql)
                .param(departmentsFrom())
                .query(
                        (row, number) ->
                                new DepartmentFigures(
                                        row.getString(1),
                                        row.getLong(2),
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getLong(5)))
                .list()
                .stream()
                .sorted(
                        Comparator.comparing(DepartmentFigures::isRanked)
                                .thenComparingDouble(DepartmentFigures::burden)
                                .reversed()
                                .thenComparing(DepartmentFigures::department))
                .toList();
    }

    /** What came in and was finished on each of the last days. */
    public List<DayFlow> flow() {
        LocalDate from = today().minusDays(FLOW_DAYS - 1L);
        WorkingCalendar calendar = law.calendars().at(law.calendar(), clock.instant());
        Map<LocalDate, DayFlow> counted = counted(from, calendar);
        return from.datesUntil(today().plusDays(1))
                .map(
                        day ->
                                counted.getOrDefault(
                                        day, new DayFlow(day, 0, 0, calendar.isWorkingDay(day))))
                .toList();
    }

    private Map<LocalDate, DayFlow> counted(LocalDate from, WorkingCalendar calendar) {
        String sql =
                """
                select day, sum(began), sum(finished)
                from supervision.case_tally
                where day >= ? and day <= ?
                group by day
                """;
        Map<LocalDate, DayFlow> days = new HashMap<>();
        jdbc.sql(sql)
                .params(from, today())
                .query(
                        (RowCallbackHandler)
                                row -> {
                                    LocalDate day = row.getObject(1, LocalDate.class);
                                    days.put(
                                            day,
                                            new DayFlow(
                                                    day,
                                                    row.getLong(2),
                                                    row.getLong(3),
                                                    calendar.isWorkingDay(day)));
                                });
        return days;
    }

    private OffsetDateTime at(LocalDate date) {
        return date.atStartOfDay(tongues.zone()).toOffsetDateTime();
    }
}
