package org.mingjing.core.timelimit;

/** The unit in which a time limit 时限 is counted. */
public enum LimitUnit {
    /** Minutes 分钟, running only within the calendar's working hours. */
    MINUTES,
    /** Working hours 工作小时, sixty minutes each. */
    WORKING_HOURS,
    /** Working days 工作日: the day of the starting event is not counted (行政许可法 82). */
    WORKING_DAYS,
    /** Calendar days 自然日: the day of the starting event is not counted (民法典 201). */
    CALENDAR_DAYS,
    /** Calendar months 月, ending on the same day of the month, or on its last (民法典 202). */
    MONTHS;

    /** Whether the limit ends with a day rather than at an instant. */
    public boolean endsWithDay() {
        return this != MINUTES && this != WORKING_HOURS;
    }

    /** Whether days off never count. */
    public boolean countsOnlyWork() {
        return this != CALENDAR_DAYS && this != MONTHS;
    }
}
