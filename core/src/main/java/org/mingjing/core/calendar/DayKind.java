package org.mingjing.core.calendar;

/** What a calendar makes of a day. */
public enum DayKind {
    /** A day worked as in every week 工作日, also when a notice says so expressly. */
    WORKDAY,
    /** A day off as in every week 双休日. */
    WEEKEND,
    /** A day off by a notice 节假日, whatever the day of the week. */
    HOLIDAY,
    /** A day of the weekend which a notice makes a working day 调休上班. */
    MAKE_UP;

    public boolean isWorked() {
        return this == WORKDAY || this == MAKE_UP;
    }
}
