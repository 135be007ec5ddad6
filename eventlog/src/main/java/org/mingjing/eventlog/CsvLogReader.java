package org.mingjing.eventlog;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV (RFC 4180) whose first line names the columns; separated by commas, semicolons or tabs,
 * whichever the first line has most of. Each row is an event and tells of its case too.
 */
final class CsvLogReader implements LogReader {
    private static final int LONGEST_HEADER = 1 << 16;

    /** The line last reached. */
    private long line = 1;

    @Override
    public void read(LogText text, Intake intake, ProgressMeter meter, Report report)
            throws IOException {
        BufferedReader characters = new BufferedReader(text.reader(), LONGEST_HEADER);
        char separator = separator(characters);
        try (CsvReader<CsvRecord> reader = open(characters, separator)) {
            rows(reader.iterator(), text, intake, meter, report);
        } catch (CsvParseException e) {
            say(text, report, String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            say(text, report, String.valueOf(e.getMessage()));
        }
    }

    private static CsvReader<CsvRecord> open(Reader characters, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(characters);
    }

    private void rows(
            CloseableIterator<CsvRecord> records,
            LogText text,
            Intake intake,
            ProgressMeter meter,
            Report report) {
        @Nullable CsvRows rows = null;
        while (true) {
            text.reader().nextPiece();
            if (!records.hasNext()) {
                break;
            }
            CsvRecord cells = records.next();
            line = cells.getStartingLineNumber();
            if (rows != null) {
                rows.take(cells, (int) line);
                meter.event();
                continue;
            }
            CsvHeader header = new CsvHeader(cells, intake, report);
            if (!header.isComplete()) {
                return;
            }
            rows = new CsvRows(header, intake, report);
        }
        if (rows == null) {
            report.say(1, ProblemKind.NO_HEADER);
        }
    }

    private void say(LogText text, Report report, String said) {
        IOException failure = text.reader().failure();
        if (failure == null) {
            report.say((int) line, ProblemKind.BROKEN_CSV, said);
        } else {
            EventLogReader.say(report, (int) line, failure);
        }
    }

    private static char separator(BufferedReader characters) throws IOException {
        characters.mark(LONGEST_HEADER);
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < LONGEST_HEADER - 1; i++) {
            int character = characters.read();
            if (character < 0 || (!quoted && (character == '\n' || character == '\r'))) {
                break;
            }
            quoted ^= character == '"';
            commas += !quoted && character == ',' ? 1 : 0;
            semicolons += !quoted && character == ';' ? 1 : 0;
            tabs += !quoted && character == '\t' ? 1 : 0;
        }
        characters.reset();
        if (commas >= semicolons && commas >= tabs) {
            return ',';
        }
        return semicolons >= tabs ? ';' : '\t';
    }
}
