package org.mingjing.eventlog;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table with its place. Texts are without the {@link Blanks} around them; an empty one,
 * {@code NULL} and {@code \N}, as databases export what is not there, are none.
 */
record TableRow(Map<String, Integer> columns, CsvRecord cells, int line, Report report) {
    /** What stands in a column; null when nothing does, or the table has no such column. */
    @Nullable String text(String column) {
        Integer index = columns.get(column);
        if (index == null) {
            return null;
        }
        String cell = Blanks.strip(FormulaGuard.lift(cells.getField(index)));
        return cell.isEmpty() || cell.equals("NULL") || cell.equals("\\N") ? null : cell;
    }

    /** Whether the table has such a column. */
    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** What stands in a column, else another text. */
    String text(String column, String otherwise) {
        String text = text(column);
        return text == null ? otherwise : text;
    }

    /** Whether the table has such a column at all. */
    boolean hasColumn(String column) {
        return columns.containsKey(column);
    }

    /** The whole number in a column, else another one; a text that is none is told. */
    int count(String column, int lowest, int highest, int otherwise) {
        String text = text(column);
        if (text == null) {
            return otherwise;
        }
        if (text.matches("[+-]?\\d{1,9}(\\.0+)?")) {
            int number = Integer.parseInt(text.replaceFirst("\\..*", ""));
            if (number >= lowest && number <= highest) {
                return number;
            }
        }
        say(
                ProblemKind.NOT_A_COUNT,
                column,
                text,
                Integer.toString(lowest),
                Integer.toString(highest));
        return otherwise;
    }

    /** The flag in a column; false without one, or when it is none, which is told. */
    boolean flag(String column) {
        String text = text(column);
        if (text == null) {
            return false;
        }
        long flag = Values.flag(text);
        if (flag == Values.UNFIT) {
            say(ProblemKind.NOT_A_FLAG, column, text);
        }
        return flag == 1;
    }

    void say(ProblemKind kind, String... arguments) {
        report.say(line, kind, arguments);
    }
}
