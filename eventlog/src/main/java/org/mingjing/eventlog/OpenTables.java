package org.mingjing.eventlog;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
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
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.Vocabulary;

/** Exchange tables that are being written, all of them at once. */
final class OpenTables implements OpenLog {
    private final ZoneId zone;
    private final ExchangeDetails details;
    private final Map<ExchangeTable, CsvWriter> files = new EnumMap<>(ExchangeTable.class);
    private @Nullable Vocabulary vocabulary;
    private @Nullable RowCells cells;

    private OpenTables(ZoneId zone, ExchangeDetails details) {
        this.zone = zone;
        this.details = details;
    }

    static OpenTables begin(ZoneId zone, Path folder, ExchangeDetails details) throws IOException {
        OpenTables tables = new OpenTables(zone, details);
        boolean begun = false;
        try {
            for (ExchangeTable table : ExchangeTable.values()) {
                CsvWriter file = file(folder.resolve(table.table() + ".csv"));
                tables.files.put(table, file);
                file.writeRecord(table.columns());
            }
            begun = true;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (!begun) {
                tables.close();
            }
        }
        return tables;
    }

    private static CsvWriter file(Path path) throws IOException {
        BufferedWriter text = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    }

    @Override
    public void write(CaseFiles caseFiles) throws IOException {
        if (caseFiles.size() == 0) {
            return;
        }
        RowCells rows = cells(caseFiles.vocabulary());
        CaseFile view = caseFiles.get(0);
        try {
            for (int i = 0; i < caseFiles.size(); i++) {
                caseFiles.move(view, i);
                write(view, rows);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(CaseFile caseFile, RowCells rows) {
        for (RowStory story : CaseRows.of(caseFile)) {
            for (RowStory.State state : story.states()) {
                file(story.table()).writeRecord(rows.cells(state));
            }
        }
        if (caseFile.eventCount() == 0) {
            return;
        }
        int order = 0;
        for (String material : details.materials(caseFile.id())) {
            order++;
            file(ExchangeTable.MATERIAL)
                    .writeRecord(
                            rows.handedIn(
                                    caseFile.id(), order, material, firstReception(caseFile)));
        }
    }

    private static long firstReception(CaseFile caseFile) {
        long first = Long.MAX_VALUE;
        for (int position = 0; position < caseFile.eventCount(); position++) {
            first = Math.min(first, caseFile.receivedAt(position));
        }
        return first;
    }

    private CsvWriter file(ExchangeTable table) {
        return Objects.requireNonNull(files.get(table));
    }

    /** The cells of rows, whose words are those of the vocabulary. */
    private RowCells cells(Vocabulary words) {
        RowCells known = cells;
        if (known != null && words.equals(vocabulary)) {
            return known;
        }
        Mapping mapping =
                new Mapping(
                        words,
                        zone,
                        Mapping.Fields.XES,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        List.of());
        RowCells made = new RowCells(zone, new Meanings(mapping), details);
        vocabulary = words;
        cells = made;
        return made;
    }

    /** Closes every file, even when one of them fails. */
    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (CsvWriter file : files.values()) {
            try {
                file.close();
            } catch (IOException e) {
                if (failure != null) {
                    e.addSuppressed(failure);
                }
                failure = e;
            }
        }
        files.clear();
        if (failure != null) {
            throw failure;
        }
    }
}
