package org.mingjing.benchmarks.report;

import java.util.Locale;

/** What figures depend on besides what is measured. */
public final class Machine {
    private Machine() {}

    /**
     * In a few words.
     *
     * @param storage the file system on which the database lies
     */
    public static String told(String storage) {
        return String.format(
                Locale.ROOT,
                "Java %s, %d cores, the database on %s",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                storage);
    }
}
