package org.mingjing.eventlog;

/** What every exchange table says of the synchronisation of its rows. */
final class RowVersion {
    static final String GUID = "row_guid";
    static final String OPERATION = "cd_operation";
    static final String TIME = "cd_time";

    private RowVersion() {}

    /** Whether the row takes back what stood there; an operation that is none is told. */
    static boolean isDeleted(TableRow row) {
        String operation = row.text(OPERATION);
        if (operation == null) {
            return false;
        }
        long voided = Values.voided(operation);
        if (voided == Values.UNFIT) {
            row.say(ProblemKind.NOT_A_VOID_MARK, OPERATION, operation);
        }
        return voided == 1;
    }
}
