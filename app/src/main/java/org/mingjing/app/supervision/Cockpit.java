package org.mingjing.app.supervision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

/** The figures of the cockpit 监察台, counted from the states of the cases. */
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
                select r.*,
                    (select count(*) from supervision.case_state
                        where first_at >= :today and first_at < :tomorrow),
                    (select count(*) from supervision.case_state
                        where finished_at >= :today and finished_at < :tomorrow),
                    c.*, w.*, p.*
                from (
                    select count(*), count(*) filter (where due_at < :now),
                        count(*) filter (where due_at >= :today and due_at < :tomorrow),
                        count(*) filter (where level = 2), count(*) filter (where level = 3),
                        count(*) filter (where level = 4), count(*) filter (where provisional = 2),
                        count(*) filter (where provisional = 3),
                        count(*) filter (where provisional = 4)
                    from supervision.case_state
                    where finished_at is null and activity <> '') as r,
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
                    from supervision.pattern where status = 'STANDING') as p
                """;
        return jdbc.sql(sql)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
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
                                        row.getLong(17)))
                .single();
    }

    /** The departments with the most signals for their cases first; the small ones last. */
    public List<DepartmentFigures> departments() {
        String sql =
                """
                select department, count(*), count(*) filter (where level = 2),
                    count(*) filter (where level = 3), count(*) filter (where level = 4)
                from supervision.case_state
                where first_at >= ? and department <> ''
                group by department
                """;
        return jdbc
                .sql(sql)
                .param(at(departmentsFrom()))
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
        Map<LocalDate, Long> received = byDay("first_at", from);
        Map<LocalDate, Long> finished = byDay("finished_at", from);
        WorkingCalendar calendar = law.calendars().at(law.calendar(), clock.instant());
        List<DayFlow> days = new ArrayList<>(FLOW_DAYS);
        for (LocalDate day = from; !day.isAfter(today()); day = day.plusDays(1)) {
            days.add(
                    new DayFlow(
                            day,
                            received.getOrDefault(day, 0L),
                            finished.getOrDefault(day, 0L),
                            calendar.isWorkingDay(day)));
        }
        return days;
    }

    private Map<LocalDate, Long> byDay(String column, LocalDate from) {
        String sql =
                """
                select (%1$s at time zone :zone)::date, count(*)
                from supervision.case_state
                where %1$s >= :from and %1$s < :until
                group by 1
                """
                        .formatted(column);
        Map<LocalDate, Long> days = new HashMap<>();
        jdbc.sql(sql)
                .param("zone", tongues.zone().getId())
                .param("from", at(from))
                .param("until", at(today().plusDays(1)))
                .query(
                        (RowCallbackHandler)
                                row -> days.put(row.getObject(1, LocalDate.class), row.getLong(2)));
        return days;
    }

    private OffsetDateTime at(LocalDate date) {
        return date.atStartOfDay(tongues.zone()).toOffsetDateTime();
    }
}
