package org.mingjing.app.supervision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.Where;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All cases that were judged, in the order in which they came, to be gone through in pieces. */
@Component
public class AllCases {
    private static final String TABLES =
            """
            from supervision.case_state s
            join casefile.heading h on h.id = s.case_id
            """;

    private final JdbcClient jdbc;

    AllCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A case, by its id in the database, with its number and whose it is. */
    public record Named(long id, String number, String department) {}

    /**
     * Which of them are gone through; null or 1 for all.
     *
     * @param item the code of an item
     * @param oneIn about one case in so many, the same every time
     */
    public record Choice(@Nullable String department, @Nullable String item, int oneIn) {
        public Choice {
            if (oneIn < 1) {
                throw new IllegalArgumentException("one case in " + oneIn);
            }
        }

        private Where where() {
            Where where = new Where().is("s.department", department).is("h.item", item);
            return oneIn == 1 ? where : where.and("s.case_id % :n = 0", "n", oneIn);
        }
    }

    public long count(Choice choice) {
        return choice.where()
                .in(jdbc, "select count(*) " + TABLES + "{where}")
                .query(Long.class)
                .single();
    }

    /** The next ones after an id, at most so many. */
    public List<Named> after(long id, Choice choice, int most) {
        return choice.where()
                .and("s.case_id > :after", "after", id)
                .value("most", most)
                .in(
                        jdbc,
                        "select s.case_id, h.number, s.department "
                                + TABLES
                                + "{where} order by s.case_id limit :most")
                .query(
                        (row, number) ->
                                new Named(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }
}
