package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.core.RealData;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.Mapping;

/** The real logs are read whole and without a problem. */
class RealLogsTest {
    @TempDir Path folder;

    private static Mapping mapping(Map<String, Attribute> onEvents) {
        return new Mapping(
                SomeLog.WORDS,
                ZoneId.of("Europe/Amsterdam"),
                Mapping.Fields.XES,
                Map.of("Create Fine", SomeLog.WORDS.activity("accept")),
                onEvents,
                Map.of("deadline", SomeLog.WORDS.attribute("told")),
                Map.of("enddate", SomeLog.WORDS.activity("decide")),
                List.of());
    }

    private static SomeLog read(String folder, String name, Map<String, Attribute> onEvents) {
        SomeLog log = SomeLog.read(RealData.folder(folder).resolve(name), mapping(onEvents));
        assertThat(log.kinds()).containsExactly(ProblemKind.ACTIVITIES_UNMAPPED);
        return log;
    }

    @Test
    void readsTheReceiptPhaseWithItsEndDates() {
        SomeLog log = read("permits", "receipt.xes.gz", Map.of());

        assertThat(log.tally).isEqualTo(new ReadingTally(1_434, 8_577, 1_329, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "BPIC15_1.xes.gz, 1199, 52217, 3340",
        "BPIC15_2.xes.gz, 832, 44354, 398",
        "BPIC15_3.xes.gz, 1409, 59681, 3850"
    })
    void readsTheBuildingPermits(String name, int cases, int events, int withDueDate) {
        Attribute due = SomeLog.WORDS.attribute("due");

        SomeLog log = read("permits", name, Map.of("dueDate", due));

        assertThat(log.caseFiles.size()).isEqualTo(cases);
        assertThat(log.tally.events()).isEqualTo(events);
        long found = 0;
        for (int i = 0; i < cases; i++) {
            var caseFile = log.caseFiles.get(i);
            for (int position = 0; position < caseFile.eventCount(); position++) {
                found += caseFile.has(position, due) ? 1 : 0;
            }
        }
        assertThat(found).isEqualTo(withDueDate);
    }

    @Test
    void readsTheFines() {
        SomeLog log =
                read(
                        "fines",
                        "Road_Traffic_Fine_Management_Process.xes.gz",
                        Map.of("amount", SomeLog.WORDS.attribute("amount")));

        assertThat(log.tally).isEqualTo(new ReadingTally(150_370, 561_470, 0, 0, 0));
    }

    @Test
    void losesNothingOfTheReceiptPhase() throws IOException {
        SomeLog log = read("permits", "receipt.xes.gz", Map.of());
        Mapping csv = LosslessMapping.csv(SomeLog.WORDS, ZoneId.of("Europe/Amsterdam"));
        Mapping xes = LosslessMapping.xes(SomeLog.WORDS, ZoneId.of("Europe/Amsterdam"));

        EventLogWriter.write(log.caseFiles, csv, folder.resolve("log.csv"));
        SomeLog asCsv = SomeLog.read(folder.resolve("log.csv"), csv);
        EventLogWriter.write(asCsv.caseFiles, xes, folder.resolve("log.xes.gz"));
        SomeLog asXes = SomeLog.read(folder.resolve("log.xes.gz"), xes);

        assertThat(asXes.problems.kept()).isEmpty();
        CaseFilesAssert.assertEqual(asXes.caseFiles, log.caseFiles);
    }
}
