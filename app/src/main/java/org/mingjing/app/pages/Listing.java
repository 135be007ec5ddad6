package org.mingjing.app.pages;

import java.util.List;

/**
 * One page of a list.
 *
 * @param rows what it shows
 * @param page counted from 1
 * @param total how many rows the whole list has, counted up to {@link #MOST}
 * @param <T> what a row is
 */
public record Listing<T>(List<T> rows, int page, long total) {
    /** How many rows a page shows. */
    public static final int SIZE = 50;

    /** Lists are counted so far; beyond that there are simply more. */
    public static final int MOST = 10_000;

    public Listing {
        rows = List.copyOf(rows);
    }

    /** Whether there are more rows than were counted. */
    public boolean isMore() {
        return total > MOST;
    }

    public int pages() {
        return (int) Math.max(1, (Math.min(total, MOST) + SIZE - 1) / SIZE);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The place of the first row in the whole list, from 1. */
    public long first() {
        return (page - 1L) * SIZE + 1;
    }

    public long last() {
        return first() + rows.size() - 1;
    }
}
