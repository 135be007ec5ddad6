package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.SomeLog.event;
import static org.mingjing.eventlog.SomeLog.trace;

import java.nio.file.Path;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.proof.ProofSize;

/** Whatever becomes of a log on its way, reading it says what is wrong and never fails. */
@Timeout(60)
class MutatedLogsTest {
    private static final byte[] XES =
            SomeLog.bytes(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log xes.version=\"1.0\">\n"
                            + "<global scope=\"event\"><int key=\"amount\" value=\"9\"/></global>\n"
                            + trace(
                                    "办件一",
                                    "<date key=\"enddate\" value=\"2026-01-06T10:00:00Z\"/>"
                                            + event(
                                                    "T01",
                                                    "2026-01-04T09:30:00.688+08:00",
                                                    "<float key=\"amount\" value=\"1.5\"/>")
                                            + event("T02", "2026-01-05"))
                            + trace("c2", event("T01", "2026-01-04T09:30:00Z"))
                            + "<!-- end --></log>\n");

    private static final byte[] CSV =
            SomeLog.bytes(
                    SomeLog.CSV_HEADER
                            + """
                            办件一,T01,2026-01-04T09:30:00Z,,"王, 某",m1,1,,1,i1,1,12.5,2026-02-01,
                            办件一,"T
                            02",2026-01-05,,李,m2,1,D,2,i1,1,,2026-02-01,2026-01-06
                            c2,T01,2026-01-04 09:30,,"say ""yes"" now",,,,,,,,,
                            """);

    @TempDir Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, ProofSize.of(250));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofXesAreReadAsFarAsTheyGo(long seed) {
        survives("log.xes", MutatedBytes.of(XES, new Random(seed)), SomeLog.XES);
        survives("log.xes", MutatedBytes.of(SomeLog.gzip(XES), new Random(-seed)), SomeLog.XES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofCsvAreReadAsFarAsTheyGo(long seed) {
        survives("log.csv", MutatedBytes.of(CSV, new Random(seed)), SomeLog.CSV);
        survives("log.csv", MutatedBytes.of(SomeLog.gzip(CSV), new Random(-seed)), SomeLog.CSV);
    }

    private void survives(String name, byte[] content, Mapping mapping) {
        SomeLog log = SomeLog.read(SomeLog.write(folder.resolve(name), content), mapping);

        assertThat(log.caseFiles.eventCount())
                .isEqualTo((int) (log.tally.events() + log.tally.caseEvents()));
        assertThat(log.problems.kept())
                .allSatisfy(problem -> assertThat(problem.message().zh()).isNotBlank())
                .noneSatisfy(
                        problem ->
                                assertThat(problem.arguments().toString()).contains("Exception"));
        assertThat(log.tally.refusedEvents())
                .isLessThanOrEqualTo(
                        log.problems.count(Severity.ERROR) + 3 * log.tally.refusedTraces());
    }
}
