package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Lexicon;
import org.mingjing.core.casefile.Mapping;

/**
 * What an event costs in memory once a log is read, beyond the texts: in cases as short as those of
 * real logs, each event with two mapped attributes.
 */
class MemoryTest {
    private static final int CASES = 50_000;
    private static final int EVENTS_A_CASE = 4;
    private static final long BYTES_AN_EVENT = 64;

    @TempDir Path folder;

    @Test
    void anEventTakesAtMost64BytesBeyondTheTexts() throws IOException {
        Path file = generated();
        Mapping mapping =
                new Mapping(
                        SomeLog.WORDS,
                        SomeLog.SHANGHAI,
                        SomeLog.CSV.fields(),
                        SomeLog.CSV.activities(),
                        Map.of(
                                "amount", SomeLog.WORDS.attribute("amount"),
                                "told", SomeLog.WORDS.attribute("told")),
                        Map.of(),
                        Map.of(),
                        java.util.List.of());

        CaseFiles caseFiles = read(file, mapping);
        Lexicon texts = caseFiles.lexicon();
        int events = caseFiles.eventCount();
        long withEvents = usedHeapWith(caseFiles);
        caseFiles = CaseFiles.builder(SomeLog.WORDS, new CalendarId("CN")).build();
        long textsAlone = usedHeapWith(texts);

        assertThat(caseFiles.size()).isZero();
        assertThat(events).isEqualTo(CASES * EVENTS_A_CASE);
        assertThat((withEvents - textsAlone) / events).isBetween(40L, BYTES_AN_EVENT);
    }

    private static long usedHeapWith(Object held) {
        try {
            return usedHeap();
        } finally {
            Reference.reachabilityFence(held);
        }
    }

    private static CaseFiles read(Path file, Mapping mapping) {
        CaseFiles.Builder builder = CaseFiles.builder(SomeLog.WORDS, new CalendarId("CN"));
        EventLogReader.into(builder, mapping, new Problems()).read(file);
        return builder.build();
    }

    /** What is still reachable: the least of some collections, since one may come too early. */
    private static long usedHeap() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            least =
                    Math.min(
                            least,
                            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    /**
     * Rows with an opinion that nobody mapped, different in each, so that keeping it would show.
     */
    private Path generated() throws IOException {
        Path file = folder.resolve("log.csv");
        try (BufferedWriter rows = Files.newBufferedWriter(file)) {
            rows.write("case,step,at,person,amount,told,opinion\n");
            for (int i = 0; i < CASES * EVENTS_A_CASE; i++) {
                rows.write("case-" + i / EVENTS_A_CASE + ",T0" + (1 + i % 3));
                rows.write(",2026-01-04T09:30:00." + (100 + i % 900) + "Z,person-" + i % 50);
                rows.write("," + i % 77 + ".5,2026-01-05,opinion number " + i + "\n");
            }
        }
        return file;
    }
}
