package org.mingjing.replay;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is on a terminal: Chinese characters and full-width signs take two columns
 * (Unicode Standard Annex 11, wide and full-width).
 */
final class DisplayWidth {
    private static final String CLOSING = "，。；：、）》〉」』】”’！？％…,.;:!?)]%";
    private static final String OPENING = "（《〈「『【“‘([";

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x1F300 && codePoint <= 0x1F64F)
                || (codePoint >= 0x1F900 && codePoint <= 0x1F9FF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }

    /** The text, filled up with blanks on its right to that many columns. */
    static String padRight(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** The text, filled up with blanks on its left to that many columns. */
    static String padLeft(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }

    /**
     * The text broken into lines of at most that many columns, at blanks and between ideographs;
     * never before a closing sign or after an opening one. What has no such place is cut.
     */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            String rest = paragraph;
            while (of(rest) > columns) {
                int end = lineEnd(rest, columns);
                lines.add(rest.substring(0, end).stripTrailing());
                rest = rest.substring(end).stripLeading();
            }
            if (!rest.isEmpty() || paragraph.isEmpty()) {
                lines.add(rest.stripTrailing());
            }
        }
        return lines;
    }

    /** Where to break a text that is too wide: after its last place to break that still fits. */
    private static int lineEnd(String text, int columns) {
        int width = 0;
        int end = 0;
        int at = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (at > 0 && mayBreak(text.codePointBefore(at), codePoint)) {
                end = at;
            }
            width += of(codePoint);
            if (width > columns) {
                break;
            }
            at += Character.charCount(codePoint);
        }
        boolean onlyBlanks = text.substring(0, end).isBlank();
        return onlyBlanks ? Math.max(at, Character.charCount(text.codePointAt(0))) : end;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ') {
            return true;
        }
        if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || of(before) == 2 || of(after) == 2;
    }
}
