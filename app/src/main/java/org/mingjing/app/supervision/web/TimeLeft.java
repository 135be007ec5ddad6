package org.mingjing.app.supervision.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.CaseRow;
import org.mingjing.core.calendar.WorkingCalendar;

/**
 * How long there is until a case's next limit is due, or since it was: in working days 工作日 where
 * the limit counts those, else in the largest unit that is not zero.
 */
final class TimeLeft {
    private final Tongue tongue;
    private final WorkingCalendar calendar;
    private final Instant now;

    TimeLeft(Tongue tongue, WorkingCalendar calendar, Instant now) {
        this.tongue = tongue;
        this.calendar = calendar;
        this.now = now;
    }

    /** In words; empty when nothing is due. */
    public String of(CaseRow row) {
        Instant due = row.dueAt();
        if (due == null) {
            return "";
        }
        boolean isLate = now.isAfter(due);
        int days = row.dueInWorkingDays() ? workingDays(tongue.day(due)) : 0;
        if (days > 0) {
            return tongue.say(
                    isLate ? "cases.late" : "cases.left", tongue.say("span.working-days", days));
        }
        return row.dueInWorkingDays() && !isLate
                ? tongue.say("cases.left-today")
                : tongue.say(
                        isLate ? "cases.late" : "cases.left",
                        tongue.span(Duration.between(now, due)));
    }

    /** Of the days that are left, the due date included; of those that passed since, today. */
    private int workingDays(LocalDate due) {
        LocalDate today = tongue.day(now);
        return today.isAfter(due)
                ? calendar.workingDaysBetween(due.plusDays(1), today.plusDays(1))
                : calendar.workingDaysBetween(today.plusDays(1), due.plusDays(1));
    }

    /** By which calendar working days are counted; empty for a case whose limit counts none. */
    public String calendar(CaseRow row) {
        return row.dueAt() != null && row.dueInWorkingDays()
                ? tongue.say("cases.calendar", calendar.version())
                : "";
    }
}
