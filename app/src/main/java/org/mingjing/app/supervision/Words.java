package org.mingjing.app.supervision;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people look for in lists of cases and signals: a number, an applicant, an item or a person.
 *
 * <p>The beginning and the end of numbers have an index, what stands in between has none: it is
 * looked for only when nothing else is found.
 */
@Component
class Words {
    private static final int SHORTEST_PART = 3;
    private static final String INDEXED =
            """
            select h.id from casefile.heading h
            where lower(h.number) like :begin or reverse(lower(h.number)) like :end
                or lower(left(h.applicant, 100)) like :begin or h.item = any (:named)""";
    private static final String PART =
            "select h.id from casefile.heading h where position(:part in lower(h.number)) > 0";
    private static final String CASES =
            """
            select case_id from supervision.case_state where hands @> array[:whole::text]
            union all %s""";
    private static final String SIGNALS =
            """
            select x.id from supervision.signal x where x.hands @> array[:whole::text]
            union all select x.id from supervision.signal x where x.case_id in (%s)""";

    private final JdbcClient jdbc;
    private final ItemNames items;

    Words(JdbcClient jdbc, ItemNames items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /** Narrows to the cases in which somebody of that name acted, or that are called so. */
    Where cases(Where where, @Nullable String words) {
        return narrow(where, words, "s.case_id in (%s)", CASES);
    }

    /** Narrows to the signals for which somebody of that name answers, or of cases called so. */
    Where signals(Where where, @Nullable String words) {
        return narrow(where, words, "g.id in (%s)", SIGNALS);
    }

    /**
     * @param rows of whom somebody of that name is a hand, and those of the cases in its place
     */
    private Where narrow(Where where, @Nullable String told, String condition, String rows) {
        if (told == null || told.isBlank()) {
            return where;
        }
        String words = told.strip().toLowerCase(Locale.ROOT);
        String indexed = rows.formatted(INDEXED);
        if (words.length() < SHORTEST_PART || isAny(told.strip(), words, indexed)) {
            return valued(where, told.strip(), words).and(condition.formatted(indexed));
        }
        return where.value("whole", told.strip())
                .and(condition.formatted(rows.formatted(PART)), "part", words);
    }

    private boolean isAny(String whole, String words, String sql) {
        return valued(new Where(), whole, words)
                .in(jdbc, "select exists (" + sql + ")")
                .query(Boolean.class)
                .single();
    }

    private Where valued(Where where, String whole, String words) {
        return where.value("begin", like(words))
                .value("end", like(new StringBuilder(words).reverse().toString()))
                .value("named", items.named(words).toArray(String[]::new))
                .value("whole", whole);
    }

    private static String like(String begin) {
        return begin.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
