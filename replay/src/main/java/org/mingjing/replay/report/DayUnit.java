package org.mingjing.replay.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;

/** The days in which it is told how early or late an answer was: those of its limit. */
enum DayUnit {
    /** 工作日. */
    WORKING_DAYS,
    /** 自然日, also for months and dates. */
    CALENDAR_DAYS;

    /** The days of a limit; null for one that runs by the instant. */
    static @Nullable DayUnit of(Limit limit) {
        if (!(limit instanceof Limit.Running running)) {
            return CALENDAR_DAYS;
        }
        if (!running.unit().endsWithDay()) {
            return null;
        }
        return running.unit() == LimitUnit.WORKING_DAYS ? WORKING_DAYS : CALENDAR_DAYS;
    }

    /** The last part of its keys. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
