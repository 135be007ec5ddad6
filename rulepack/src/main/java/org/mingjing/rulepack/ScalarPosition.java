package org.mingjing.rulepack;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * Where a character of a text stands in its file, be the text written in one line, in several, or
 * as a block.
 *
 * @param place the text as a whole
 * @param line from 1
 * @param column from 1
 */
record ScalarPosition(Place place, int line, int column) {

    /**
     * The position of a character.
     *
     * @param text the text as it was read
     * @param offset 0 up to the length of the text
     */
    static ScalarPosition of(Place place, String text, int offset) {
        ScalarStyle style =
                place.node() instanceof ScalarNode scalar
                        ? scalar.getScalarStyle()
                        : ScalarStyle.PLAIN;
        boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        boolean quoted = style == ScalarStyle.SINGLE_QUOTED || style == ScalarStyle.DOUBLE_QUOTED;
        int line = place.line() + (block ? 1 : 0);
        int column = block ? indent(place, line) : place.column() - 1 + (quoted ? 1 : 0);
        /* Every line break of the file is one character of the text: a blank or a break. */
        int left = Math.min(offset, text.length());
        while (left > rest(place, line, column)) {
            left -= rest(place, line, column) + 1;
            line++;
            column = indent(place, line);
        }
        return new ScalarPosition(place, line, column + Math.max(left, 0) + 1);
    }

    void refuse(Bilingual expected, Bilingual found, @Nullable Bilingual hint) {
        place.file().refuse(line, column, place.path(), expected, found, hint);
    }

    private static int indent(Place place, int line) {
        String text = place.file().line(line - 1);
        return text.length() - text.stripLeading().length();
    }

    /** How much of a line belongs to the text, from a column on; the last one is endless. */
    private static int rest(Place place, int line, int column) {
        String text = place.file().line(line - 1).stripTrailing();
        return line >= lastLine(place) ? Integer.MAX_VALUE : Math.max(0, text.length() - column);
    }

    private static int lastLine(Place place) {
        return place.node().getEndMark().map(mark -> mark.getLine() + 1).orElse(place.line());
    }
}
