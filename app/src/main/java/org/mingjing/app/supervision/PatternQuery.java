package org.mingjing.app.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.ListQuery;
import org.mingjing.core.rule.Level;

/**
 * Which patterns are looked for, and in which order; null asks for nothing in particular. Dates are
 * days in the zone of the rule pack's calendar.
 *
 * @param rule the id of a pattern's rule
 * @param department the department itself, or that of the person
 * @param from the first day on which it began
 * @param to the last day on which it began
 * @param raised the day on which it was found
 * @param revocation whether somebody asked for it to be revoked and a second person is awaited
 */
public record PatternQuery(
        @Nullable String rule,
        @Nullable Level level,
        @Nullable String department,
        @Nullable Standing standing,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate raised,
        @Nullable Awaiting revocation,
        @Nullable Sort sort,
        @Nullable String order,
        @Nullable Integer page)
        implements ListQuery {
    /** By what patterns are ordered. */
    public enum Sort {
        LEVEL("p.level"),
        RULE("p.rule"),
        SUBJECT("p.subject"),
        BEGAN("p.began_at"),
        CHANGED("p.changed_at");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    /** Everything, those first that began last. */
    public static PatternQuery all() {
        return new PatternQuery(null, null, null, null, null, null, null, null, null, null, null);
    }

    @Override
    public String orderBy() {
        return sort == null ? "p.began_at desc, p.id" : orderBy(sort.column, "p.id");
    }
}
