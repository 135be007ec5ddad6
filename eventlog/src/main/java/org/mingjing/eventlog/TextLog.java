package org.mingjing.eventlog;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.mingjing.core.casefile.CaseFiles;

/** A log in one file of text. After a failure it is closed as it stands, without its end. */
final class TextLog implements OpenLog {
    private final LogWriter writer;
    private final Closeable file;
    private boolean sound;

    private TextLog(LogWriter writer, Closeable file) {
        this.writer = writer;
        this.file = file;
    }

    /** Begins a log; a file that cannot even be begun is closed. */
    static TextLog begin(LogWriter writer, Closeable file) throws IOException {
        TextLog log = new TextLog(writer, file);
        try {
            writer.begin();
            log.sound = true;
        } finally {
            if (!log.sound) {
                file.close();
            }
        }
        return log;
    }

    @Override
    public void write(CaseFiles caseFiles) throws IOException {
        sound = false;
        try {
            writer.write(caseFiles);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        sound = true;
    }

    @Override
    public void close() throws IOException {
        try (file) {
            if (sound) {
                sound = false;
                writer.end();
            }
        }
    }
}
