package org.mingjing.core.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.CaseFile;

/**
 * What ends a case 办结, so that it is no longer in hand. Limits have endings of their own, and no
 * rule judges by this one.
 *
 * @param activities mask of the activities that do; 0 when none does
 * @param day the attribute of the case that tells the day, or the instant, on which it ended; null
 *     when the log has none
 */
public record CaseEnd(long activities, @Nullable Attribute day) {
    /** Nothing is known to end a case: all are in hand. */
    public static final CaseEnd NONE = new CaseEnd(0, null);

    public CaseEnd {
        if (day != null
                && day.type() != AttributeType.DATE
                && day.type() != AttributeType.INSTANT) {
            throw new IllegalArgumentException(day.id() + " tells neither a day nor an instant");
        }
    }

    /** Whether an activity ends a case. */
    public boolean isBy(int activityCode) {
        return (activities & (1L << activityCode)) != 0;
    }

    /**
     * When the case itself says that it ended, a day at its beginning; null when it does not say.
     *
     * @param zone of the days
     */
    public @Nullable Instant toldBy(CaseFile file, ZoneId zone) {
        if (day == null || !file.has(day)) {
            return null;
        }
        long told = file.value(day, 0);
        return day.type() == AttributeType.INSTANT
                ? Instant.ofEpochMilli(told)
                : LocalDate.ofEpochDay(told).atStartOfDay(zone).toInstant();
    }
}
