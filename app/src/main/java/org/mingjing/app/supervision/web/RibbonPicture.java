package org.mingjing.app.supervision.web;

import java.util.List;

/**
 * The ribbon 时限带 of a time limit as a picture: a strip of days with marks above and dates below.
 * Lengths are in units of the picture.
 *
 * @param told what it shows, in one sentence
 * @param top where the days begin
 */
record RibbonPicture(
        int width,
        int height,
        int top,
        String told,
        List<Cell> cells,
        List<Mark> marks,
        List<Label> labels) {
    /** How high a day is. */
    static final int TALL = 46;

    RibbonPicture {
        cells = List.copyOf(cells);
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    /**
     * A day, or a fold of many.
     *
     * @param style what it counts for, as classes of the style sheet
     * @param number how much is used up at its end; empty when that is not told
     * @param sign what tells it from days of the same colour; empty when nothing
     * @param told what it was and why
     */
    record Cell(int x, int width, String style, String number, String sign, String told) {
        public int middle() {
            return x + width / 2;
        }
    }

    /**
     * A date above the days: a warning, the end of a limit.
     *
     * @param textX where its words end or begin
     * @param anchor {@code end} or {@code start}
     */
    record Mark(int x, int y, int textX, String anchor, String style, String text) {}

    /** Words below the days. */
    record Label(int x, int y, String anchor, String style, String text) {}
}
