package org.mingjing.replay;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text is on a terminal: Chinese characters and full-width signs take two columns
 * (Unicode Standard Annex 11, wide and full-width).
 */
final class DisplayWidth {
    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int codePoint) {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return 0;
        }
        boolean wide =
                (codePoint >= 0x1100 && codePoint <= 0x115F)
                        || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                        || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                        || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                        || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                        || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                        || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                        || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
        return wide ? 2 : 1;
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
     * The text broken into lines of at most that many columns, at blanks and between ideographs.
     */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        int breakAt = -1;
        for (int codePoint : text.codePoints().toArray()) {
            if (codePoint == '\n' || (width + of(codePoint) > columns && breakAt != 0)) {
                int end = codePoint == '\n' || breakAt < 0 ? line.length() : breakAt;
                String rest = line.substring(end).stripLeading();
                lines.add(line.substring(0, end).stripTrailing());
                line = new StringBuilder(rest);
                width = of(rest);
                breakAt = -1;
            }
            if (codePoint == '\n') {
                continue;
            }
            boolean closing = "，。；：、）》〉」』”’！？,.;:)".indexOf(codePoint) >= 0;
            if (!closing && (codePoint == ' ' || of(codePoint) == 2) && line.length() > 0) {
                breakAt = line.length();
            }
            line.appendCodePoint(codePoint);
            width += of(codePoint);
        }
        if (line.length() > 0 || lines.isEmpty()) {
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
