package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;

class RoundTripTest {
    @TempDir Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private void losesNothing(CaseFiles written, Mapping mapping, String name) throws IOException {
        Path file = folder.resolve(name);

        EventLogWriter.write(written, mapping, file);
        SomeLog read = SomeLog.read(file, mapping);

        assertThat(read.problems.kept()).isEmpty();
        CaseFilesAssert.assertEqual(read.caseFiles, written);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNothingInXes(long seed) throws IOException {
        RandomCases cases = new RandomCases(seed);
        losesNothing(
                cases.caseFiles(), LosslessMapping.xes(SomeLog.WORDS, cases.zone()), "log.xes");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void losesNothingInCsv(long seed) throws IOException {
        RandomCases cases = new RandomCases(seed);
        losesNothing(
                cases.caseFiles(), LosslessMapping.csv(SomeLog.WORDS, cases.zone()), "log.csv.gz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"log.xes.gz", "log.csv"})
    void writesCasesAsTheyCome(String name) throws IOException {
        CaseFiles first =
                SomeLog.ofXes(folder, SomeLog.trace("c1", SomeLog.event("T01", "2026-01-04")))
                        .caseFiles;
        CaseFiles second =
                SomeLog.ofXes(folder, SomeLog.trace("c2", SomeLog.event("T02", "2026-01-05")))
                        .caseFiles;
        Mapping mapping = name.endsWith(".csv") ? SomeLog.CSV : SomeLog.XES;

        try (OpenLog log = EventLogWriter.open(mapping, folder.resolve(name))) {
            log.write(first);
            log.write(second);
        }

        CaseFiles read = SomeLog.read(folder.resolve(name), mapping).caseFiles;
        assertThat(read.size()).isEqualTo(2);
        assertThat(read.get(0).id()).isEqualTo("c1");
        assertThat(read.get(1).id()).isEqualTo("c2");
    }

    @Test
    void losesNothingOfALogOfOthers() throws IOException {
        String inner =
                SomeLog.trace(
                        "c1",
                        "<date key='enddate' value='2026-01-04T10:00:00Z'/>"
                                + SomeLog.event("T99", "2026-01-04")
                                + SomeLog.event("T01", "2026-01-04T09:30:00.688+08:00"));
        CaseFiles read = SomeLog.ofXes(folder, inner).caseFiles;

        losesNothing(read, LosslessMapping.xes(SomeLog.WORDS, SomeLog.SHANGHAI), "again.xes.gz");
        losesNothing(read, LosslessMapping.csv(SomeLog.WORDS, SomeLog.SHANGHAI), "again.csv");
    }

    @Test
    void takesBlanksOffWhatAProgramMadeItself() throws IOException {
        CaseFiles.Builder builder = CaseFiles.builder(SomeLog.WORDS, new CalendarId("CN"));
        builder.caseFile(" c1\u3000");
        Mapping mapping = LosslessMapping.csv(SomeLog.WORDS, SomeLog.SHANGHAI);
        Path file = folder.resolve("log.csv");

        EventLogWriter.write(builder.build(), mapping, file);

        assertThat(SomeLog.read(file, mapping).first().id()).isEqualTo("c1");
    }

    @Test
    void guardsATabAgainstSpreadsheetsAndBack() {
        assertThat(FormulaGuard.put("\tx")).isEqualTo("'\tx");
        assertThat(FormulaGuard.lift("'\tx")).isEqualTo("\tx");
    }

    @Test
    void writesWhatOtherMappingsName() throws IOException {
        SomeLog log =
                SomeLog.ofCsv(folder, "c1,T01,2026-01-04T09:30,,王,m1,,,1,,,12.5,2026-02-01,\n");
        Path file = folder.resolve("log.xes");

        EventLogWriter.write(log.caseFiles, SomeLog.XES, file);

        assertThat(Files.readString(file))
                .contains("<string key=\"concept:name\" value=\"T01\"/>")
                .contains("<date key=\"time:timestamp\" value=\"2026-01-04T09:30:00.000+08:00\"/>")
                .contains("<float key=\"amount\" value=\"12.5\"/>")
                .contains("<date key=\"due\" value=\"2026-02-01T00:00:00.000+08:00\"/>")
                .doesNotContain("m1");
    }

    @Test
    void writesNoFormulasIntoCsv() throws IOException {
        SomeLog log = SomeLog.ofCsv(folder, "=c1,T01,2026-01-04T09:30,,+1,,,,1,,,-12.5,,\n");
        Path file = folder.resolve("out.csv");

        EventLogWriter.write(log.caseFiles, SomeLog.CSV, file);

        assertThat(Files.readAllLines(file))
                .last()
                .isEqualTo("'=c1,T01,2026-01-04T09:30:00.000+08:00,,'+1,,,,1,-12.5,,,,accept,");
    }

    @Test
    void replacesWhatXmlCannotHold() throws IOException {
        CaseFiles.Builder builder = CaseFiles.builder(SomeLog.WORDS, new CalendarId("CN"));
        builder.caseFile("a\u0000b\uD800c\uFFFFd");
        Path file = folder.resolve("log.xes");

        EventLogWriter.write(builder.build(), SomeLog.XES, file);

        assertThat(SomeLog.read(file, SomeLog.XES).first().id()).isEqualTo("a?b?c?d");
    }

    @Test
    void refusesANameOfNoKind() {
        CaseFiles none = CaseFiles.builder(SomeLog.WORDS, new CalendarId("CN")).build();

        assertThatThrownBy(() -> EventLogWriter.write(none, SomeLog.XES, folder.resolve("a.txt")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(".xes.gz");
    }
}
