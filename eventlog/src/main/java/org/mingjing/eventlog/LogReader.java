package org.mingjing.eventlog;

import java.io.IOException;

/** Reads one format of logs. */
interface LogReader {
    /**
     * Reads the whole text, or as far as it goes.
     *
     * @throws IOException when the text itself cannot be got and no line is known
     */
    void read(LogText text, Intake intake, ProgressMeter meter, Report report) throws IOException;
}
