package org.mingjing.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.app.exchange.FileImport;
import org.mingjing.app.exchange.ImportProgress;
import org.mingjing.app.exchange.Imported;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.RealData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * The first 20,000 Italian road fines, imported through the server, give the signals that replay
 * finds. The log is that of docs/data.md.
 */
@ServerTest
@TestPropertySource(properties = "mingjing.rulebook.pack=it-road-fines")
class FinesParityIT {
    private static final int CASES = 20_000;

    @TempDir Path folder;
    @Autowired FileImport imports;
    @Autowired LawInForce law;
    @Autowired JdbcTemplate jdbc;

    /** The beginning of a log whose traces each end on a line of their own. */
    private static void copyFirst(int cases, Path log, Path target) throws IOException {
        try (BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        new GZIPInputStream(Files.newInputStream(log)),
                                        StandardCharsets.UTF_8));
                BufferedWriter copy = Files.newBufferedWriter(target)) {
            int ended = 0;
            while (ended < cases) {
                String line = lines.readLine();
                copy.append(line).append('\n');
                ended += line.contains("</trace>") ? 1 : 0;
            }
            copy.append("</log>\n");
        }
    }

    @Test
    void findsWhatReplayFinds() throws IOException {
        Path log = RealData.folder("fines").resolve("Road_Traffic_Fine_Management_Process.xes.gz");
        Path first = folder.resolve("first.xes");
        copyFirst(CASES, log, first);

        Imported imported = imports.read(first, "fines", null, ImportProgress.NONE);

        SortedSet<String> findings = Parity.findings(law.pack(), first, null, null);
        assertThat(imported.cases()).isEqualTo(CASES);
        assertThat(findings).hasSizeGreaterThan(1_000);
        assertThat(Parity.signals(jdbc)).isEqualTo(findings);
    }
}
