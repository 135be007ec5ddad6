package org.mingjing.eventlog;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** One file being read as text: whatever ends it early becomes a problem of its report. */
final class LogFile {
    private LogFile() {}

    /** Reads a text to its end. */
    @FunctionalInterface
    interface TextReader {
        /**
         * Reads the whole text, or as far as it goes.
         *
         * @throws IOException when the text itself cannot be got and no line is known
         */
        void read(LogText text, ProgressMeter meter) throws IOException;
    }

    static void read(
            Path file,
            ReadingLimits limits,
            ReadingProgress progress,
            Report report,
            TextReader reader) {
        try (LogText text = LogText.open(file, limits)) {
            ProgressMeter meter = new ProgressMeter(progress, text);
            reader.read(text, meter);
            meter.done();
            if (text.hasTrailingBytes()) {
                report.say(0, ProblemKind.TRAILING_BYTES);
            }
            if (text.isGuessed()) {
                report.say(0, ProblemKind.ENCODING_GUESSED, text.charset().name());
            }
        } catch (IOException e) {
            say(report, 0, e);
        } finally {
            report.settle();
        }
    }

    /** What ended a file early, as a problem. */
    static void say(Report report, int line, IOException failure) {
        switch (failure) {
            case Refusal refusal -> report.say(line, refusal);
            case EOFException end -> report.say(line, ProblemKind.BROKEN_GZIP, words(end));
            case ZipException zip -> report.say(line, ProblemKind.BROKEN_GZIP, words(zip));
            case NoSuchFileException none -> report.say(line, ProblemKind.NO_FILE);
            default -> report.say(line, ProblemKind.UNREADABLE_FILE, words(failure));
        }
    }

    private static String words(IOException failure) {
        String message = failure.getMessage();
        return message == null ? "unexpected end" : message;
    }
}
