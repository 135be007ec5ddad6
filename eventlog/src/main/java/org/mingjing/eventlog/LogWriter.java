package org.mingjing.eventlog;

import java.io.IOException;
import org.mingjing.core.casefile.CaseFiles;

/** Writes one format of logs: what stands before the cases, the cases, what stands after them. */
interface LogWriter {
    void begin() throws IOException;

    void write(CaseFiles caseFiles) throws IOException;

    void end() throws IOException;
}
