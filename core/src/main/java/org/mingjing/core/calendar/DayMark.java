package org.mingjing.core.calendar;

/** What a notice says about a date: nobody works, or everybody does. */
public enum DayMark {
    OFF,
    WORKED
}
