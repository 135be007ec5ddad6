package org.mingjing.replay;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;

/** A table in columns as wide as they need: names to the left, figures to the right. */
final class Table {
    private static final int GAP = 2;

    private final List<List<String>> rows;
    private final int names;
    private final int[] widths;

    /**
     * @param rows rows of equally many cells, the first of them the header
     * @param names how many columns from the left hold names
     */
    Table(List<List<String>> rows, int names) {
        this.rows = rows;
        this.names = names;
        this.widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
            }
        }
    }

    /** In columns of a terminal. */
    int width() {
        return Arrays.stream(widths).sum() + GAP * (widths.length - 1);
    }

    void print(PrintWriter out, Ink.Colours colours) {
        for (int i = 0; i < rows.size(); i++) {
            String line = line(rows.get(i));
            out.println(i == 0 ? Ink.FAINT.paint(line, colours) : line);
        }
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            line.append(
                    column < names
                            ? DisplayWidth.padRight(row.get(column), widths[column] + GAP)
                            : DisplayWidth.padLeft(row.get(column), widths[column] + GAP));
        }
        return line.toString().stripTrailing();
    }
}
