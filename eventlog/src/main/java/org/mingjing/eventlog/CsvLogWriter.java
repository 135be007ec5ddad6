package org.mingjing.eventlog;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;

/**
 * Writes CSV (RFC 4180, UTF-8 without a byte order mark, lines end with LF): a row for each event,
 * with the data of its case repeated; texts go through the {@link FormulaGuard}.
 */
final class CsvLogWriter implements LogWriter {
    private final CaseTelling telling;
    private final Row row;
    private final CsvWriter csv;

    /** Of a target that its owner closes. */
    CsvLogWriter(Mapping mapping, Writer target) {
        this.telling = new CaseTelling(mapping);
        this.row = new Row(telling.keys(), new InstantTexts(mapping.zone()));
        this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(target);
    }

    @Override
    public void begin() {
        csv.writeRecord(telling.keys());
    }

    @Override
    public void write(CaseFiles caseFiles) {
        for (int i = 0; i < caseFiles.size(); i++) {
            write(caseFiles.get(i));
        }
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }

    private void write(CaseFile caseFile) {
        for (int position = 0; position < caseFile.eventCount(); position++) {
            row.clear();
            telling.tellEvent(caseFile, position, row);
            telling.tellCase(caseFile, row);
            csv.writeRecord(row.cells);
        }
        if (caseFile.eventCount() == 0) {
            row.clear();
            row.text(OwnKeys.MARKS, OwnKeys.CASE_ONLY);
            telling.tellCase(caseFile, row);
            csv.writeRecord(row.cells);
        }
    }

    /** The cells of one row. */
    private static final class Row implements CellSink {
        private final Map<String, Integer> columns = new HashMap<>();
        private final InstantTexts instants;
        private final String[] cells;

        Row(List<String> keys, InstantTexts instants) {
            keys.forEach(key -> columns.put(key, columns.size()));
            this.instants = instants;
            this.cells = new String[keys.size()];
        }

        void clear() {
            Arrays.fill(cells, "");
        }

        @Override
        public void text(String key, String value) {
            put(key, FormulaGuard.put(value));
        }

        @Override
        public void number(String key, BigDecimal value) {
            put(key, InstantTexts.text(value));
        }

        @Override
        public void instant(String key, long epochMillis) {
            put(key, instants.text(epochMillis));
        }

        @Override
        public void day(String key, LocalDate value) {
            put(key, value.toString());
        }

        @Override
        public void flag(String key, boolean value) {
            put(key, Boolean.toString(value));
        }

        private void put(String key, String cell) {
            Integer column = columns.get(key);
            if (column != null && cells[column].isEmpty()) {
                cells[column] = cell;
            }
        }
    }
}
