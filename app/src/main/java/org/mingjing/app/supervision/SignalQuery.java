package org.mingjing.app.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.ListQuery;
import org.mingjing.core.rule.Level;

/**
 * Which signals are looked for, and in which order; null asks for nothing in particular. Dates are
 * days in the zone of the rule pack's calendar.
 *
 * @param rule the id of a rule
 * @param from the first day on which it arose
 * @param to the last day on which it arose
 * @param changed the day on which it was changed last
 * @param person who answers for it, by name
 * @param order {@code desc} for the other way round
 * @param page from 1
 */
public record SignalQuery(
        @Nullable String rule,
        @Nullable Level level,
        @Nullable Standing standing,
        @Nullable String department,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate changed,
        @Nullable String person,
        @Nullable Sort sort,
        @Nullable String order,
        @Nullable Integer page)
        implements ListQuery {
    /** By what signals are ordered. */
    public enum Sort {
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

    /** The signals that stand for which a person of a department answers, the newest first. */
    public static SignalQuery of(String person, String department) {
        return new SignalQuery(
                null,
                null,
                Standing.STANDING,
                department,
                null,
                null,
                null,
                person,
                Sort.AROSE,
                "desc",
                null);
    }

    @Override
    public String orderBy() {
        return sort == null ? "g.changed_at desc, g.id desc" : orderBy(sort.column, "g.id");
    }
}
