package org.mingjing.eventlog;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;

/**
 * Writes case files as an event log: {@code .xes} (IEEE 1849) or {@code .csv}, packed when the name
 * ends in {@code .gz}.
 *
 * <p>What the mapping names is written under the mapping's keys; with a {@link LosslessMapping}
 * that is everything. Steps that a source kept as dates of the case are written as events. An empty
 * text counts as none. In CSV, a text that a spreadsheet would run as a formula is written with an
 * apostrophe before it, which our reader takes away again.
 */
public final class EventLogWriter {
    private static final int BUFFER = 1 << 16;

    private EventLogWriter() {}

    /**
     * Writes a file, in place of one that is there already.
     *
     * @throws IllegalArgumentException when the name tells no kind
     * @throws IOException when the file cannot be written
     */
    public static void write(CaseFiles caseFiles, Mapping mapping, Path file) throws IOException {
        try (OpenLog log = open(mapping, file)) {
            log.write(caseFiles);
        }
    }

    /**
     * Begins a file, in place of one that is there already, to which cases are written as they
     * come. All of them have the vocabulary of the mapping.
     *
     * @throws IllegalArgumentException when the name tells no kind
     * @throws IOException when the file cannot be written
     */
    public static OpenLog open(Mapping mapping, Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        boolean packed = name.endsWith(".gz");
        String kind = packed ? name.substring(0, name.length() - 3) : name;
        if (!kind.endsWith(".xes") && !kind.endsWith(".csv")) {
            throw new IllegalArgumentException(
                    "a log is written as .xes, .xes.gz, .csv or .csv.gz, not as " + name);
        }
        OutputStream bytes = new BufferedOutputStream(Files.newOutputStream(file), BUFFER);
        Writer text = encoder(packed ? new GZIPOutputStream(bytes, BUFFER) : bytes);
        LogWriter writer =
                kind.endsWith(".xes")
                        ? new XesLogWriter(mapping, text)
                        : new CsvLogWriter(mapping, text);
        return TextLog.begin(writer, text);
    }

    private static Writer encoder(OutputStream target) {
        return new BufferedWriter(
                new OutputStreamWriter(
                        target,
                        StandardCharsets.UTF_8
                                .newEncoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                BUFFER);
    }
}
