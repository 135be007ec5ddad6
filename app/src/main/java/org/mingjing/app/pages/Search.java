package org.mingjing.app.pages;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Looks for the rows of a list: a page of them for the screen, all of them for a file.
 *
 * @param <R> what a row is
 */
public final class Search<R> {
    private static final int FETCHED_AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final String columns;
    private final String tables;
    private final RowMapper<R> mapper;

    /**
     * @param columns {@code select ...}, without the tables
     * @param tables {@code from ...}, without conditions
     */
    public Search(JdbcClient jdbc, String columns, String tables, RowMapper<R> mapper) {
        this.jdbc = jdbc;
        this.columns = columns;
        this.tables = tables;
        this.mapper = mapper;
    }

    /** One page of what is looked for, with how much there is. */
    public Listing<R> page(Where where, ListQuery query) {
        List<R> rows =
                where.value("skipped", (query.pageOrFirst() - 1L) * Listing.SIZE)
                        .value("most", Listing.SIZE)
                        .in(
                                jdbc,
                                columns
                                        + tables
                                        + "{where} order by "
                                        + query.orderBy()
                                        + " offset :skipped limit :most")
                        .query(mapper)
                        .list();
        return new Listing<>(rows, query.pageOrFirst(), count(where));
    }

    private long count(Where where) {
        return where.value("most", Listing.MOST + 1)
                .in(
                        jdbc,
                        "select count(*) from (select 1 " + tables + "{where} limit :most) counted")
                .query(Long.class)
                .single();
    }

    /** All that is looked for, one after the other, within the transaction of the caller. */
    public void each(Where where, ListQuery query, Consumer<R> taker) {
        where.in(jdbc, columns + tables + "{where} order by " + query.orderBy())
                .withFetchSize(FETCHED_AT_ONCE)
                .query((RowCallbackHandler) row -> taker.accept(mapper.mapRow(row, 0)));
    }
}
