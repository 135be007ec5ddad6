package org.mingjing.app.pages;

import org.jspecify.annotations.Nullable;

/** What is looked for in a list: in which order, and which page of it. */
public interface ListQuery {
    /** From 1; null for the first. */
    @Nullable Integer page();

    /** {@code desc} for the other way round. */
    @Nullable String order();

    /** The order of the rows as SQL says it, total. */
    String orderBy();

    default int pageOrFirst() {
        Integer page = page();
        return page == null ? 1 : Math.max(1, page);
    }

    /** The order of a column, and of another one for what is alike in it. */
    default String orderBy(String column, String id) {
        String way = "desc".equals(order()) ? "desc" : "asc";
        return "%s %s nulls last, %s %s".formatted(column, way, id, way);
    }
}
