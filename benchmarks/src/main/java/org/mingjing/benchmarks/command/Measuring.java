package org.mingjing.benchmarks.command;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;

/** A command of the bench, as it was asked for. */
public interface Measuring {
    /** Everything was measured. */
    int FINE = 0;

    /** What was to be measured does not do what it should. */
    int DIFFERENT = 1;

    /**
     * Measures.
     *
     * @param out where the figures go
     * @param err where it tells how far it is
     * @return the exit status
     * @throws BenchRefused when there is nothing to measure
     */
    int run(PrintStream out, PrintStream err)
            throws IOException, SQLException, InterruptedException;
}
