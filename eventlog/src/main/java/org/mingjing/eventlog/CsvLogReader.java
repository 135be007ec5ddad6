package org.mingjing.eventlog;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.function.IntConsumer;

/**
 * Reads CSV (RFC 4180) whose first line names the columns; separated by commas, semicolons or tabs,
 * whichever the first line has most of. Each row is an event and tells of its case too.
 */
final class CsvLogReader implements LogReader {
    private static final int LONGEST_HEADER = 1 << 16;

    @Override
    public void read(LogText text, Intake intake, ProgressMeter meter, Report report)
            throws IOException {
        BufferedReader characters = new BufferedReader(text.reader(), LONGEST_HEADER);
        char separator = separator(characters);
        IntConsumer broken =
                line -> {
                    report.say(line, ProblemKind.QUOTES_UNMATCHED);
                    intake.refuseEvent();
                    meter.event();
                };
        CsvLines lines = new CsvLines(characters, text.reader(), separator, broken);
        try (CsvReader<CsvRecord> reader = open(lines, separator)) {
            rows(reader.iterator(), intake, meter, report);
        } catch (CsvParseException | UncheckedIOException e) {
            IOException failure = text.reader().failure();
            if (failure == null) {
                String said = String.valueOf(e.getMessage());
                report.say(lines.line(), ProblemKind.BROKEN_CSV, said);
            } else {
                EventLogReader.say(report, lines.line(), failure);
            }
        }
    }

    private static CsvReader<CsvRecord> open(Reader lines, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(lines);
    }

    private static void rows(
            Iterator<CsvRecord> records, Intake intake, ProgressMeter meter, Report report) {
        if (!records.hasNext()) {
            report.say(1, ProblemKind.NO_HEADER);
            return;
        }
        CsvHeader header = new CsvHeader(records.next(), intake, report);
        if (!header.isComplete()) {
            return;
        }
        CsvRows rows = new CsvRows(header, intake, report);
        while (records.hasNext()) {
            CsvRecord row = records.next();
            rows.take(row, (int) row.getStartingLineNumber());
            meter.event();
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
