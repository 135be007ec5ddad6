package org.mingjing.eventlog;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;

/**
 * Writes case files of the vocabulary of licensing as the national exchange tables {@code
 * up_pro_*}: one CSV file a table, with all columns of the table in UTF-8.
 *
 * <p>Every event is told, with its time, its person and what was explained; links that have no
 * table of their own are rows of {@code up_pro_process} under their Chinese names. The tables
 * cannot carry approvers, numbers of documents, days requested, payments, posts and the other
 * attributes of the vocabulary, nor departments but those of applications and acceptances. A row is
 * written again with {@code U} whenever an event that it tells was received later or changed, and
 * with {@code D} when all were deleted; the columns that describe the applicant stay empty.
 *
 * <p>What was read from such tables and is written again reads as the same case files.
 */
public final class ExchangeTablesWriter {
    private ExchangeTablesWriter() {}

    /**
     * Writes the tables into a folder, which is made if it is not there, in place of those there.
     *
     * @param zone of the times in the tables, which name none
     * @throws IOException when a file cannot be written
     */
    public static void write(CaseFiles caseFiles, ZoneId zone, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<ExchangeTable, CsvWriter> files = new EnumMap<>(ExchangeTable.class);
        try {
            for (ExchangeTable table : ExchangeTable.values()) {
                CsvWriter file = file(folder.resolve(table.table() + ".csv"));
                files.put(table, file);
                file.writeRecord(table.columns());
            }
            writeCases(caseFiles, zone, files);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            close(files);
        }
    }

    private static CsvWriter file(Path path) throws IOException {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(path, StandardCharsets.UTF_8);
    }

    private static void writeCases(
            CaseFiles caseFiles, ZoneId zone, Map<ExchangeTable, CsvWriter> files) {
        if (caseFiles.size() == 0) {
            return;
        }
        Mapping words =
                new Mapping(
                        caseFiles.vocabulary(),
                        zone,
                        Mapping.Fields.XES,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        List.of());
        RowCells cells = new RowCells(zone, new Meanings(words));
        CaseFile view = caseFiles.get(0);
        for (int i = 0; i < caseFiles.size(); i++) {
            caseFiles.move(view, i);
            for (RowStory story : CaseRows.of(view)) {
                CsvWriter file = Objects.requireNonNull(files.get(story.table()));
                for (RowStory.State state : story.states()) {
                    file.writeRecord(cells.cells(state));
                }
            }
        }
    }

    private static void close(Map<ExchangeTable, CsvWriter> files) throws IOException {
        for (CsvWriter file : files.values()) {
            file.close();
        }
    }
}
