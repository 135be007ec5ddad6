package org.mingjing.eventlog;

/**
 * Keeps a spreadsheet from running a text of a log as a formula.
 *
 * <p>Names and opinions come from outside, and whoever opens a CSV in a spreadsheet runs a cell
 * that begins with {@code = + - @}, a tab or a line break; full-width signs count where the
 * spreadsheet takes them for half-width ones. Such texts are written with an apostrophe before
 * them, which spreadsheets take for "this is text". A text that has the apostrophe already gets a
 * second one, so that reading our own files takes away exactly what writing them put there.
 * Numbers, dates and ids are written as they are.
 */
final class FormulaGuard {
    private static final char MARK = '\'';
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    static String put(String text) {
        boolean guarded =
                !text.isEmpty() && (text.charAt(0) == MARK || isDangerous(text.charAt(0)));
        return guarded ? MARK + text : text;
    }

    static String lift(String cell) {
        boolean guarded =
                cell.length() > 1
                        && cell.charAt(0) == MARK
                        && (cell.charAt(1) == MARK || isDangerous(cell.charAt(1)));
        return guarded ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(char first) {
        return DANGEROUS.indexOf(first) >= 0;
    }
}
