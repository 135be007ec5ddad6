package org.mingjing.app.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.ListQuery;

/**
 * Which refused messages are looked for, and in which order; null asks for nothing in particular.
 * Dates are days in the zone of the rule pack's calendar.
 *
 * @param q the number of a case, or the id of a message
 * @param source the code of a source
 * @param from the first day on which it came
 * @param to the last day on which it came
 */
public record RefusedQuery(
        @Nullable String q,
        @Nullable String source,
        @Nullable Reason reason,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Sort sort,
        @Nullable String order,
        @Nullable Integer page)
        implements ListQuery {
    /** By what refused messages are ordered. */
    public enum Sort {
        RECEIVED("received_at"),
        SOURCE("source"),
        NUMBER("case_number"),
        REASON("reason");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    /** Whatever waits. */
    public static RefusedQuery all() {
        return new RefusedQuery(null, null, null, null, null, null, null, null);
    }

    @Override
    public String orderBy() {
        return sort == null ? "id desc" : orderBy(sort.column, "id");
    }

    /** What is looked for, without blanks around; null when nothing is. */
    @Nullable String words() {
        return q == null || q.isBlank() ? null : q.strip();
    }
}
