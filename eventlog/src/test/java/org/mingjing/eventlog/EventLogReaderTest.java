package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;

class EventLogReaderTest {
    @TempDir Path folder;

    @Test
    void refusesANameOfNoKind() {
        SomeLog log = SomeLog.read(folder.resolve("log.txt"), SomeLog.XES);

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.UNKNOWN_KIND);
        assertThat(log.onlyProblem().message().zh()).contains("“log.txt”").contains(".csv.gz");
    }

    @Test
    void saysThatThereIsNoFile() {
        SomeLog log = SomeLog.read(folder.resolve("none.xes"), SomeLog.XES);

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.NO_FILE);
        assertThat(log.onlyProblem().place()).endsWith("none.xes");
    }

    @Test
    void saysThatAFolderHoldsNoTable() throws IOException {
        SomeLog log = SomeLog.read(Files.createDirectory(folder.resolve("logs.xes")), SomeLog.XES);

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.NO_TABLE);
    }

    @Test
    void reportsProgressEveryFewThousandEvents() {
        StringBuilder rows = new StringBuilder(SomeLog.CSV_HEADER);
        rows.append("c1,T01,2026-01-04,,,,,,,,,,,\n".repeat(10_000));
        Path file = SomeLog.write(folder.resolve("log.csv"), SomeLog.bytes(rows.toString()));
        List<List<Long>> reports = new ArrayList<>();
        CaseFiles.Builder builder = CaseFiles.builder(SomeLog.WORDS, new CalendarId("CN"));

        EventLogReader.into(builder, SomeLog.CSV, new Problems())
                .progress((read, size, events) -> reports.add(List.of(read, size, events)))
                .read(file);

        long size = file.toFile().length();
        assertThat(reports)
                .extracting(report -> report.get(2))
                .containsExactly(4096L, 8192L, 10_000L);
        assertThat(reports).extracting(report -> report.get(1)).containsOnly(size);
        assertThat(reports).last().isEqualTo(List.of(size, size, 10_000L));
        assertThat(reports.get(0).get(0)).isBetween(1L, size - 1);
    }

    @Test
    void refusesAMappingWhosePatternIsNone() {
        Mapping wrong =
                new Mapping(
                        SomeLog.WORDS,
                        SomeLog.SHANGHAI,
                        Mapping.Fields.XES,
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        List.of("nonsense"));
        CaseFiles.Builder builder = CaseFiles.builder(SomeLog.WORDS, new CalendarId("CN"));

        assertThatThrownBy(() -> EventLogReader.into(builder, wrong, new Problems()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
