package org.mingjing.app.exchange;

import org.mingjing.eventlog.Problems;

/**
 * What an import did.
 *
 * @param cases how many cases were taken up
 * @param accepted messages that were new
 * @param duplicates messages that were known
 * @param contradicted messages that say something else than what is known by that id and version
 * @param problems what in the file could not be taken, with its place
 * @param isWhole whether it came to the end of the file, and was not cancelled before
 */
public record Imported(
        int cases,
        long accepted,
        long duplicates,
        long contradicted,
        Problems problems,
        boolean isWhole) {
    /** Whether the file tells of no case at all. */
    boolean isEmpty() {
        return isWhole && cases == 0;
    }

    /** Whether anything of the file is missing now. */
    boolean isFlawed() {
        return contradicted > 0 || problems.isAnythingLost();
    }

    /** The same import, of which a part was taken by who ran it before and came again. */
    Imported after(long acceptedBefore) {
        return new Imported(
                cases,
                accepted + acceptedBefore,
                Math.max(0, duplicates - acceptedBefore),
                contradicted,
                problems,
                isWhole);
    }

    static final Imported NOTHING = new Imported(0, 0, 0, 0, new Problems(), false);
}
