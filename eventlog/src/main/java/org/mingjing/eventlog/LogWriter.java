package org.mingjing.eventlog;

import java.io.IOException;
import java.io.Writer;
import org.mingjing.core.casefile.CaseFiles;

/** Writes one format of logs. */
interface LogWriter {
    void write(CaseFiles caseFiles, Writer target) throws IOException;
}
