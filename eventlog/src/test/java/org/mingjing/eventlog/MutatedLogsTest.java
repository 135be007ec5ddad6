package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.SomeLog.event;
import static org.mingjing.eventlog.SomeLog.trace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.casefile.Mapping;

/** Whatever becomes of a log on its way, reading it says what is wrong and never fails. */
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

    private static final byte[] PIECES =
            SomeLog.bytes("<>&\"'/=!-[];,\n\r\t{}0E9 ]]><!<?&#x;\u0000");

    @TempDir Path folder;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 250);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofXesAreReadAsFarAsTheyGo(long seed) {
        survives("log.xes", mutated(XES, new Random(seed)), SomeLog.XES);
        survives("log.xes", mutated(SomeLog.gzip(XES), new Random(-seed)), SomeLog.XES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void ofCsvAreReadAsFarAsTheyGo(long seed) {
        survives("log.csv", mutated(CSV, new Random(seed)), SomeLog.CSV);
        survives("log.csv", mutated(SomeLog.gzip(CSV), new Random(-seed)), SomeLog.CSV);
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

    private static byte[] mutated(byte[] original, Random random) {
        byte[] content = original.clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && content.length > 1; i++) {
            content = changed(content, random);
        }
        return content;
    }

    private static byte[] changed(byte[] content, Random random) {
        int at = random.nextInt(content.length);
        int length = Math.min(content.length - at, 1 + random.nextInt(20));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(content, at);
            case 1 -> joined(content, at, new byte[0], at + length);
            case 2 -> joined(content, at, Arrays.copyOfRange(content, at, at + length), at);
            case 3 -> {
                int from = random.nextInt(PIECES.length);
                int to = Math.min(PIECES.length, from + 1 + random.nextInt(4));
                yield joined(content, at, Arrays.copyOfRange(PIECES, from, to), at);
            }
            case 4 -> joined(content, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            default -> {
                int from = random.nextInt(PIECES.length);
                yield joined(content, at, new byte[] {PIECES[from]}, at + 1);
            }
        };
    }

    private static byte[] joined(byte[] content, int head, byte[] middle, int tail) {
        byte[] all = Arrays.copyOf(content, head + middle.length + content.length - tail);
        System.arraycopy(middle, 0, all, head, middle.length);
        System.arraycopy(content, tail, all, head + middle.length, content.length - tail);
        return all;
    }
}
