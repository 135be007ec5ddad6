package org.mingjing.simulator;

/** Plans what the agent of an assisted case 代办 does: files the application, keeps the log. */
final class AgencyPlan {
    /** An agent gives a case up that nobody decides. */
    private static final int MOST_VISITS = 12;

    private final Draft draft;
    private final Chance chance;
    private final NaiveCalendar calendar;

    AgencyPlan(Draft draft) {
        this.draft = draft;
        this.chance = draft.chance();
        this.calendar = draft.calendar();
    }

    /** The mandate, at the instant of the draft; answers when the application is filed. */
    long entrusted() {
        draft.tell(Act.ENTRUST, draft.now(), draft.team().clerk());
        int days = draft.item().limitOf(Act.APPLY);
        int due = calendar.plus(draft.today(), days);
        if (draft.has(Twist.FILED_LATE)) {
            return draft.on(calendar.plus(due, chance.between(1, 3)));
        }
        return draft.has(Twist.FILED_IN_THE_LAST_MILLISECOND)
                ? WallTime.endOf(due)
                : draft.inWorkingDays(chance.between(0, days - 1));
    }

    /** The entries in the log, when the course of the case is known. */
    void log() {
        Message mandate = draft.last(Act.ENTRUST);
        if (mandate == null || draft.has(Twist.NOT_FOLLOWED)) {
            return;
        }
        int day = mandate.day();
        if (draft.has(Twist.FOLLOWED_IN_THE_LAST_MILLISECOND)) {
            day = calendar.plus(day, AgencyBreaches.DAYS_BETWEEN_VISITS);
            visit(WallTime.endOf(day));
        }
        int last = lastDay();
        for (int visits = 0;
                visits < MOST_VISITS
                        && calendar.plus(day, AgencyBreaches.DAYS_BETWEEN_VISITS) <= last;
                visits++) {
            day = calendar.plus(day, chance.between(5, 9));
            visit(OfficeHours.instant(day, chance));
        }
    }

    private void visit(long at) {
        draft.aside(Act.VISIT, at, draft.team().clerk());
    }

    /** The day of completion; for ever while there is none. */
    private int lastDay() {
        Message close = draft.last(Act.CLOSE);
        return close == null ? Integer.MAX_VALUE : close.day();
    }
}
