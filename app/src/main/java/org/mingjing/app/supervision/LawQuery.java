package org.mingjing.app.supervision;

import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.ListQuery;

/**
 * Which page of the due dates that a law changed.
 *
 * @param order {@code desc} for the other way round
 * @param page from 1
 */
public record LawQuery(@Nullable String order, @Nullable Integer page) implements ListQuery {
    @Override
    public String orderBy() {
        return orderBy("d.after", "d.id");
    }
}
