package org.mingjing.eventlog;

import java.io.Closeable;
import java.io.IOException;
import org.mingjing.core.casefile.CaseFiles;

/**
 * A log that is being written, some cases at a time, so that it need not fit into memory. It is
 * complete once it is closed. Not thread-safe.
 */
public interface OpenLog extends Closeable {
    /**
     * Writes cases after those written before. A case is told whole, and once.
     *
     * @throws IOException when that fails; the log can then only be closed, and is not complete
     */
    void write(CaseFiles caseFiles) throws IOException;

    /** Ends the log. */
    @Override
    void close() throws IOException;
}
