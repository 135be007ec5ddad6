package org.mingjing.app.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheets of an Excel workbook, written row by row: what one sheet cannot hold goes on in the
 * next, so that no list is cut, and no more than a few rows are held.
 */
final class Sheets {
    /** With its heading, less than the 1,048,576 rows of a sheet. */
    static final int ROWS = 1_000_000;

    private static final int HELD = 1_000;

    private final Workbook book;
    private final String title;
    private final List<String> heading;
    private final int most;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    /**
     * @param most the rows of a sheet, its heading apart
     */
    Sheets(Workbook book, String title, List<String> heading, int most) {
        this.book = book;
        this.title = title;
        this.heading = List.copyOf(heading);
        this.most = most;
        this.sheet = begin(title);
    }

    private Worksheet begin(String name) {
        Worksheet next = book.newWorksheet(name);
        row = 0;
        fill(next, heading);
        next.range(0, 0, 0, heading.size() - 1).style().bold().set();
        next.freezePane(0, 1);
        return next;
    }

    void add(List<Object> cells) {
        try {
            if (row > most) {
                sheet.finish();
                sheet = begin(title + " " + ++sheets);
            }
            fill(sheet, cells);
            if (row % HELD == 0) {
                sheet.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Worksheet into, List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Long number) {
                into.value(row, column, number);
            } else {
                into.inlineString(row, column, String.valueOf(cells.get(column)));
            }
        }
        row++;
    }
}
