package org.mingjing.benchmarks;

import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;

/** The messages of many cases, all versions of each, in the order in which they were received. */
final class Arrivals {
    private final CaseFiles caseFiles;
    private final int[] cases;
    private final int[] positions;

    /**
     * @param caseFiles at least one
     */
    Arrivals(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
        int size = caseFiles.eventCount();
        int[] of = new int[size];
        int[] at = new int[size];
        TimeOrder order = new TimeOrder(size);
        CaseFile view = caseFiles.get(0);
        int next = 0;
        for (int i = 0; i < caseFiles.size(); i++) {
            caseFiles.move(view, i);
            for (int position = 0; position < view.eventCount(); position++) {
                of[next] = i;
                at[next++] = position;
                order.add(view.receivedAt(position));
            }
        }
        this.cases = new int[size];
        this.positions = new int[size];
        int[] indexes = order.indexes();
        for (int i = 0; i < size; i++) {
            cases[i] = of[indexes[i]];
            positions[i] = at[indexes[i]];
        }
    }

    CaseFiles caseFiles() {
        return caseFiles;
    }

    /** How many messages there are. */
    int size() {
        return cases.length;
    }

    /** The case of a message. */
    int caseFile(int message) {
        return cases[message];
    }

    /** The place of a message in its case's timeline. */
    int position(int message) {
        return positions[message];
    }
}
