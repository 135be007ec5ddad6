package org.mingjing.app.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A law as its history tells it.
 *
 * @param since when it came into force
 * @param reason what is new about it
 * @param pack id and version of its rule pack
 * @param packBefore those of the law before; empty for the first
 * @param reference of the notice that brought it; empty for none
 * @param years that the notice arranges, joined by blanks; empty when it amends earlier ones
 * @param days how many days the notice marks
 * @param person who published the notice; empty when a server brought the law as it started
 * @param firstChanged the first day of which the calendar tells something else than before; null
 *     when it tells the same
 * @param lastChanged the last such day
 */
public record LawInHistory(
        long id,
        Instant since,
        Reason reason,
        String pack,
        String packBefore,
        String reference,
        String years,
        int days,
        String person,
        @Nullable LocalDate firstChanged,
        @Nullable LocalDate lastChanged) {
    /** What is new about a law. */
    public enum Reason {
        /** It is the first that is known. */
        FIRST,
        /** Somebody published a notice. */
        NOTICE,
        /** The rule pack is another one, or another version. */
        RULEBOOK,
        /** The text of the rule pack was changed, and its version was not. */
        EDITED,
        /** Another calendar came with the rule pack or with the software. */
        CALENDAR,
        /** Rule pack and calendar are others. */
        BOTH
    }

    /** Whether its rules may be others than before. */
    public boolean isOfRules() {
        return reason != Reason.NOTICE && reason != Reason.CALENDAR;
    }
}
