package org.mingjing.benchmarks.command;

/** Checks of numbers in options. */
public final class Numbers {
    private Numbers() {}

    /**
     * Refuses what is less than one.
     *
     * @throws BenchRefused for such a number
     */
    public static void atLeastOne(String option, int number) {
        if (number < 1) {
            throw new BenchRefused(option + " takes a number from 1 on, not " + number);
        }
    }
}
