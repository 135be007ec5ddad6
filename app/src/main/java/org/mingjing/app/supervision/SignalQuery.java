package org.mingjing.app.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.ListQuery;
import org.mingjing.core.rule.Level;

/**
 * Which signals are looked for, and in which order; null asks for nothing in particular. Dates are
 * days in the zone of the rule pack's calendar.
 *
 * @param q the beginning or end of a case's number, else a part of it; the beginning of an
 *     applicant's name, a part of an item's name, or the name of who answers for it
 * @param rule the id of a rule
 * @param from the first day on which it arose
 * @param to the last day on which it arose
 * @param changed the day on which it was changed last
 * @param person who answers for it, by name
 * @param certainty whether all that it rests on is known
 * @param answered whether who is responsible answered
 * @param revocation whether somebody asked for it to be revoked and a second person is awaited
 * @param order {@code desc} for the other way round
 * @param page from 1
 */
public record SignalQuery(
        @Nullable String q,
        @Nullable String rule,
        @Nullable Level level,
        @Nullable Standing standing,
        @Nullable String department,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate changed,
        @Nullable String person,
        @Nullable Certainty certainty,
        @Nullable Answered answered,
        @Nullable Awaiting revocation,
        @Nullable Sort sort,
        @Nullable String order,
        @Nullable Integer page)
        implements ListQuery {
    /** Whether a signal counts as what it is. */
    public enum Certainty {
        CERTAIN,
        /** It rests on what is not known yet: shown, no card. */
        PROVISIONAL
    }

    /** Whether who is responsible explained or rectified it. */
    public enum Answered {
        YES,
        NO
    }

    /** By what signals are ordered. */
    public enum Sort {
        /** Those not answered first, then those of running cases, the gravest and oldest first. */
        URGENCY(
                "(g.answered_at is not null), (s.finished_at is not null), -g.level, g.provisional,"
                        + " g.arose_at"),
        LEVEL("g.level"),
        RULE("g.rule"),
        NUMBER("h.number"),
        DEPARTMENT("s.department"),
        AROSE("g.arose_at"),
        CHANGED("g.changed_at");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    /** The signals that stand, the most urgent first. */
    public static SignalQuery standing(
            @Nullable Level level, @Nullable Answered answered, @Nullable Integer page) {
        return new SignalQuery(
                null,
                null,
                level,
                Standing.STANDING,
                null,
                null,
                null,
                null,
                null,
                null,
                answered,
                null,
                Sort.URGENCY,
                "asc",
                page);
    }

    @Override
    public String orderBy() {
        return sort == null ? "g.changed_at desc, g.id desc" : orderBy(sort.column, "g.id");
    }
}
