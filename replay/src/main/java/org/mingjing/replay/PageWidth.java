package org.mingjing.replay;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many columns a line may take. Where nobody tells, as in a pipe, sentences are broken at
 * {@value #USUAL} columns and tables are as wide as they are.
 *
 * @param prose columns for sentences
 * @param table columns for tables
 */
record PageWidth(int prose, int table) {
    static final int NARROWEST = 60;
    static final int WIDEST = 200;
    static final int USUAL = 96;

    /** That many columns; too few or too many are taken for the nearest that can be used. */
    static PageWidth ofColumns(int columns) {
        int usable = Math.clamp(columns, NARROWEST, WIDEST);
        return new PageWidth(usable, usable);
    }

    /**
     * The width asked for, else that of the variable {@code COLUMNS}, else the usual one.
     *
     * @param wanted null when none was asked for
     */
    static PageWidth of(@Nullable Integer wanted, Map<String, String> environment) {
        if (wanted != null) {
            return ofColumns(wanted);
        }
        String columns = environment.getOrDefault("COLUMNS", "");
        return columns.matches("[1-9]\\d{0,5}")
                ? ofColumns(Integer.parseInt(columns))
                : new PageWidth(USUAL, Integer.MAX_VALUE);
    }
}
