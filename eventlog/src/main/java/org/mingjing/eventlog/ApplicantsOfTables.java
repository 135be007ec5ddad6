package org.mingjing.eventlog;

import java.util.Arrays;

/**
 * Which of the names of applicants that exchange tables tell count: of each case the one that was
 * synchronised last, of two at once the greater one, so that the order of rows makes no difference.
 */
final class ApplicantsOfTables {
    /** No check needs it, so that nobody is told where it is missing. */
    static final String COLUMN = "applyer_name";

    private final CaseIntake cases;
    private long[] toldAt = new long[0];
    private String[] names = new String[0];

    ApplicantsOfTables(CaseIntake cases) {
        this.cases = cases;
    }

    /**
     * Takes what a row tells.
     *
     * @param at when it was synchronised, epoch milliseconds
     */
    void take(int caseFile, TableRow row, long at) {
        String name = row.text(COLUMN, "");
        if (name.isEmpty() || name.indexOf(LogText.UNDECODABLE) >= 0) {
            return;
        }
        makeRoom(caseFile);
        boolean isLater =
                at > toldAt[caseFile]
                        || (at == toldAt[caseFile] && name.compareTo(names[caseFile]) > 0);
        if (isLater) {
            toldAt[caseFile] = at;
            names[caseFile] = name;
            cases.applicant(caseFile, name);
        }
    }

    private void makeRoom(int caseFile) {
        int from = names.length;
        if (caseFile >= from) {
            int length = Math.max(caseFile + 1, from * 2);
            toldAt = Arrays.copyOf(toldAt, length);
            names = Arrays.copyOf(names, length);
            Arrays.fill(toldAt, from, length, Long.MIN_VALUE);
            Arrays.fill(names, from, length, "");
        }
    }
}
