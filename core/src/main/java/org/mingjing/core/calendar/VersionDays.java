package org.mingjing.core.calendar;

/**
 * The days of one version: which are marked, which are worked, and which years are published.
 *
 * @param week the days worked without any notice
 * @param marked the days about which notices speak
 * @param counted the working days which follow from both, counted
 * @param published the years for which no first notice is awaited
 */
record VersionDays(
        WeekPattern week, MarkedDays marked, CountedDays counted, PublishedYears published) {

    DayKind kindOf(int day) {
        boolean workedInEveryWeek = week.isWorked(day);
        MarkedDays.Marked mark = marked.find(day);
        if (mark == null) {
            return workedInEveryWeek ? DayKind.WORKDAY : DayKind.WEEKEND;
        }
        return switch (mark.day().mark()) {
            case OFF -> DayKind.HOLIDAY;
            case WORKED -> workedInEveryWeek ? DayKind.WORKDAY : DayKind.MAKE_UP;
        };
    }
}
