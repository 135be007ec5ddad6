package org.mingjing.core.proof;

/**
 * How many random cases a proof goes through: those of every day, more under the Maven profile
 * {@code proof}, few while mutants are hunted.
 */
public final class ProofSize {
    /** System property with the size in percent of every day's. */
    private static final String PERCENT = "mingjing.proof.percent";

    private static final int EVERY_DAY = 100;

    private ProofSize() {}

    /**
     * The number of cases.
     *
     * @param everyDay the number in the ordinary build
     * @return at least one
     */
    public static int of(int everyDay) {
        long percent = Integer.getInteger(PERCENT, EVERY_DAY);
        return (int) Math.max(1, everyDay * percent / EVERY_DAY);
    }
}
