package org.mingjing.eventlog;

/**
 * What surrounds a text without belonging to it: white space of Unicode, so the full-width blank
 * and the one that does not break a line too, and the two characters of no width, U+200B and
 * U+FEFF, that files glued together leave behind. With them one person would be two.
 */
final class Blanks {
    private static final char NEXT_LINE = '\u0085';
    private static final char ZERO_WIDTH = '\u200B';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Blanks() {}

    /** The text without blanks at its beginning and end; the same object where there are none. */
    static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == NEXT_LINE
                || character == ZERO_WIDTH
                || character == BYTE_ORDER_MARK;
    }
}
