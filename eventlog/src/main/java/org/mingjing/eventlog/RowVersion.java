package org.mingjing.eventlog;

import java.util.Locale;

/** What every exchange table says of the synchronisation of its rows. */
final class RowVersion {
    static final String GUID = "row_guid";
    static final String OPERATION = "cd_operation";
    static final String TIME = "cd_time";

    private RowVersion() {}

    /** What became of a row. */
    private enum Operation {
        NEW,
        CHANGED,
        DELETED,
        UNKNOWN;

        static Operation of(String mark) {
            return switch (mark.toUpperCase(Locale.ROOT)) {
                case "I", "1", "新增" -> NEW;
                case "U", "2", "修改", "变更", "更新" -> CHANGED;
                case "D", "3", "删除" -> DELETED;
                default -> UNKNOWN;
            };
        }
    }

    /** Whether the row takes back what stood there; an operation that is none is told. */
    static boolean isDeleted(TableRow row) {
        String mark = row.text(OPERATION, "I");
        Operation operation = Operation.of(mark);
        if (operation == Operation.UNKNOWN) {
            row.report().gather(row.line(), ProblemKind.UNKNOWN_OPERATION, OPERATION, mark);
        }
        return operation == Operation.DELETED;
    }

    /** Whether the row stands in place of what stood there. */
    static boolean isChanged(TableRow row) {
        return Operation.of(row.text(OPERATION, "I")) == Operation.CHANGED;
    }
}
