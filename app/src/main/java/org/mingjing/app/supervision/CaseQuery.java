package org.mingjing.app.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.ListQuery;
import org.mingjing.core.rule.Level;

/**
 * Which cases are looked for, and in which order; null asks for nothing in particular. Dates are
 * days in the zone of the rule pack's calendar.
 *
 * @param q the beginning or end of a number, else a part of it; the beginning of an applicant's
 *     name, a part of an item's name, or the name of who acted
 * @param item the code of an item
 * @param person who acted last
 * @param level the gravest signal that stands
 * @param due until when a running limit is due
 * @param from the first day on which the case began
 * @param to the last day on which it began
 * @param finished the day on which it was finished
 * @param pattern the id of a pattern that shows in it
 * @param provisional the gravest signal that would count if it were certain
 * @param source the code of the source that tells it
 * @param order {@code desc} for the other way round
 * @param page from 1
 */
public record CaseQuery(
        @Nullable String q,
        @Nullable String item,
        @Nullable String department,
        @Nullable String person,
        @Nullable State state,
        @Nullable Level level,
        @Nullable Due due,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate finished,
        @Nullable Long pattern,
        @Nullable Level provisional,
        @Nullable String source,
        @Nullable Sort sort,
        @Nullable String order,
        @Nullable Integer page)
        implements ListQuery {
    /** Whether a case is in hand. */
    public enum State {
        RUNNING("s.finished_at is null and s.activity <> ''"),
        FINISHED("s.finished_at is not null"),
        /** No act stands: its messages were all deleted, or are all dated ahead. */
        EMPTY("s.finished_at is null and s.activity = ''");

        private final String condition;

        State(String condition) {
            this.condition = condition;
        }

        /** As SQL, of a state {@code s}. */
        String condition() {
            return condition;
        }
    }

    /** When the next limit of a running case is due. */
    public enum Due {
        OVERDUE,
        TODAY,
        WEEK
    }

    /** By what cases are ordered. */
    public enum Sort {
        NUMBER("h.number"),
        DEPARTMENT("s.department"),
        LEVEL("s.level"),
        DUE("s.due_at"),
        BEGAN("s.first_at"),
        LAST("s.last_at");

        private final String column;

        Sort(String column) {
            this.column = column;
        }
    }

    /** Everything, the last touched first. */
    public static CaseQuery all() {
        return new CaseQuery(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    /** The running cases, the most urgent first. */
    public static CaseQuery running(@Nullable Integer page) {
        return new CaseQuery(
                null,
                null,
                null,
                null,
                State.RUNNING,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Sort.DUE,
                "asc",
                page);
    }

    @Override
    public String orderBy() {
        return sort == null ? "s.last_at desc, s.case_id desc" : orderBy(sort.column, "s.case_id");
    }
}
