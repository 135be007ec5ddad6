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
import java.util.function.Consumer;

/**
 * The records of a CSV text (RFC 4180), its first line included; separated by commas, semicolons or
 * tabs, whichever the first line has most of. A line whose quotation marks do not match is told and
 * left out.
 */
final class CsvRecords {
    private static final int LONGEST_HEADER = 1 << 16;

    private CsvRecords() {}

    /**
     * Hands the records over, as far as the text goes; where it breaks off is told.
     *
     * @param broken told of each line that is left out
     * @throws IOException when the text itself cannot be got and no line is known
     */
    static void read(
            LogText text, Report report, Runnable broken, Consumer<Iterator<CsvRecord>> records)
            throws IOException {
        BufferedReader characters = new BufferedReader(text.reader(), LONGEST_HEADER);
        char separator = separator(characters);
        CsvLines lines =
                new CsvLines(
                        characters,
                        text.reader(),
                        separator,
                        line -> {
                            report.say(line, ProblemKind.QUOTES_UNMATCHED);
                            broken.run();
                        });
        try (CsvReader<CsvRecord> reader = open(lines, separator)) {
            records.accept(reader.iterator());
        } catch (CsvParseException | UncheckedIOException e) {
            IOException failure = text.reader().failure();
            if (failure == null) {
                String said = String.valueOf(e.getMessage());
                report.say(lines.line(), ProblemKind.BROKEN_CSV, said);
            } else {
                LogFile.say(report, lines.line(), failure);
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
