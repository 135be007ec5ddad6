package org.mingjing.benchmarks;

/**
 * What two rules found in many cases: how much, and a fingerprint of which cases at which instants,
 * whatever the order in which it was found.
 *
 * @param overdue how many cases were not answered in time
 * @param withoutStart how many answers came without a start
 * @param fingerprint sum over all findings of a number mixed from rule, case and instant
 */
record Found(long overdue, long withoutStart, long fingerprint) {

    /** Gathers findings. One thread. */
    static final class Tally {
        private long overdue;
        private long withoutStart;
        private long fingerprint;

        /**
         * @param due the last millisecond in time
         */
        void overdue(int caseFile, long due) {
            overdue++;
            fingerprint += mixed(caseFile, due);
        }

        void withoutStart(int caseFile, long at) {
            withoutStart++;
            fingerprint += mixed(~caseFile, at);
        }

        Found found() {
            return new Found(overdue, withoutStart, fingerprint);
        }

        private static long mixed(int caseFile, long instant) {
            long mixed = (instant ^ ((long) caseFile << 32)) * 0x9E3779B97F4A7C15L;
            mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
            return mixed ^ (mixed >>> 32);
        }
    }
}
