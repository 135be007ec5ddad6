package org.mingjing.eventlog;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV, whose columns are known by their names in letters of either case: read row by
 * row. Rows that cannot be taken are told and counted.
 */
final class Table {
    private final TableShape shape;
    private final Report report;
    private final Runnable refused;
    private final List<String> wanted;
    private Consumer<TableRow> lost = row -> {};
    private List<String> names = List.of();

    /**
     * A table of that shape.
     *
     * @param refused told of each row that is not handed over
     */
    Table(TableShape shape, Report report, Runnable refused) {
        this.shape = shape;
        this.wanted = shape.columns();
        this.report = report;
        this.refused = refused;
    }

    /** Hands over, to another, rows that lack something but whose cells stand in their columns. */
    Table losing(Consumer<TableRow> another) {
        this.lost = another;
        return this;
    }

    /** Hands over all rows that hold what is required. */
    void read(Iterator<CsvRecord> records, Consumer<TableRow> rows) {
        if (!records.hasNext()) {
            report.say(1, ProblemKind.NO_HEADER);
            return;
        }
        names =
                records.next().getFields().stream()
                        .map(name -> Blanks.strip(name).toLowerCase(Locale.ROOT))
                        .toList();
        Map<String, Integer> columns = columns();
        if (!check()) {
            return;
        }
        while (records.hasNext()) {
            CsvRecord cells = records.next();
            int line = (int) cells.getStartingLineNumber();
            TableRow row = new TableRow(columns, cells, line, report);
            if (isSound(row, cells.getFieldCount(), names.size())) {
                rows.accept(row);
            } else {
                refused.run();
            }
        }
    }

    /** The names of the columns that were found, in small letters; none before it was read. */
    List<String> names() {
        return names;
    }

    private Map<String, Integer> columns() {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (columns.putIfAbsent(name, i) != null && wanted.contains(name)) {
                report.say(1, ProblemKind.COLUMN_REPEATED, name);
            }
        }
        return columns;
    }

    private boolean check() {
        List<String> missing =
                shape.required().stream().filter(name -> !names.contains(name)).toList();
        if (!missing.isEmpty()) {
            report.say(
                    1,
                    ProblemKind.COLUMNS_MISSING,
                    String.join(", ", missing),
                    String.join(", ", names),
                    "");
            return false;
        }
        List<String> absent =
                shape.others().stream().filter(name -> !names.contains(name)).toList();
        if (!absent.isEmpty()) {
            report.say(1, ProblemKind.COLUMNS_NOT_SENT, String.join(", ", absent));
        }
        String reception = shape.reception();
        if (reception != null && !names.contains(reception)) {
            report.say(1, ProblemKind.RECEPTION_NOT_SENT, reception);
        }
        return true;
    }

    private boolean isSound(TableRow row, int cells, int expected) {
        if (cells != expected) {
            row.say(
                    ProblemKind.WRONG_COLUMN_COUNT,
                    Integer.toString(cells),
                    Integer.toString(expected));
            return false;
        }
        boolean sound = isSound(row);
        if (!sound) {
            lost.accept(row);
        }
        return sound;
    }

    private boolean isSound(TableRow row) {
        for (String column : wanted) {
            @Nullable String text = row.text(column);
            if (text != null && text.indexOf(LogText.UNDECODABLE) >= 0) {
                report.gather(row.line(), ProblemKind.UNDECODABLE_TEXT, column, "");
                return false;
            }
        }
        for (String column : shape.required()) {
            if (row.text(column) == null) {
                row.say(ProblemKind.ROW_WITHOUT, column);
                return false;
            }
        }
        return true;
    }
}
