package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.SomeLog.WORDS;
import static org.mingjing.eventlog.SomeLog.bytes;
import static org.mingjing.eventlog.SomeLog.event;
import static org.mingjing.eventlog.SomeLog.gzip;
import static org.mingjing.eventlog.SomeLog.trace;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that break off, go on too long, or are no XES at all. */
class BrokenXesFilesTest {
    private static final String SUN_2026_01_04 = "2026-01-04T09:30:00+08:00";
    private static final String GOOD = trace("good", event("T01", SUN_2026_01_04));

    @TempDir Path folder;

    private SomeLog readText(String text) {
        return readBytes(bytes(text));
    }

    private SomeLog readBytes(byte[] content) {
        return SomeLog.read(SomeLog.write(folder.resolve("log.xes"), content), SomeLog.XES);
    }

    @Test
    void keepsWhatStoodBeforeTheFileBreaksOff() {
        String whole = "<log>\n" + GOOD + trace("c2", event("T01", SUN_2026_01_04));

        SomeLog log =
                readText(whole.substring(0, whole.length() - "</event>\n</trace>\n".length()));

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.ILL_FORMED_XML);
        assertThat(log.onlyProblem().line()).isEqualTo(8);
        assertThat(log.tally).isEqualTo(new ReadingTally(2, 1, 0, 0, 0));
    }

    @Test
    void keepsTheAttributesOfTheCaseInWhichTheFileBreaksOff() {
        SomeLog log = readText("<log>" + trace("c1", "<int key='fee' value='1'/><event>"));

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.ILL_FORMED_XML);
        assertThat(log.first().value(WORDS.attribute("amount"), 0)).isEqualTo(10_000);
    }

    @Test
    void tellsWhatFollowsTheLog() {
        SomeLog log = readText("<log>" + GOOD + "</log>\n<log></log>");

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.ILL_FORMED_XML);
        assertThat(log.caseFiles.eventCount()).isOne();
    }

    @Test
    void keepsWhatWasUnpackedBeforeTheGzipBreaksOff() {
        byte[] packed = gzip(bytes("<log>" + GOOD + " ".repeat(10) + randomTraces() + "</log>"));

        SomeLog log = readBytes(Arrays.copyOf(packed, packed.length / 2));

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.BROKEN_GZIP);
        assertThat(log.onlyProblem().line()).isPositive();
        assertThat(log.tally.events()).isBetween(1L, 2_000L);
    }

    private static String randomTraces() {
        StringBuilder traces = new StringBuilder();
        Random random = new Random(5);
        random.ints(2_000)
                .forEach(n -> traces.append(trace("c" + n, event("T01", SUN_2026_01_04))));
        return traces.toString();
    }

    @Test
    void tellsWhatFollowsTheGzip() {
        byte[] packed = gzip(bytes("<log>" + GOOD + "</log>"));
        byte[] more = Arrays.copyOf(packed, packed.length + 40);
        Arrays.fill(more, packed.length, more.length, (byte) 'x');

        SomeLog log = readBytes(more);

        assertThat(log.onlyProblem().kind()).isEqualTo(ProblemKind.TRAILING_BYTES);
        assertThat(log.onlyProblem().line()).isZero();
        assertThat(log.caseFiles.eventCount()).isOne();
    }

    @Test
    void readsEveryMemberOfAGzip() {
        byte[] one = gzip(bytes("<log>" + GOOD));
        byte[] two = gzip(bytes("</log>"));
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);

        assertThat(readBytes(both).problems.kept()).isEmpty();
    }

    @Test
    void refusesOtherXml() {
        Problem problem = readText("<html><body/></html>").onlyProblem();

        assertThat(problem.kind()).isEqualTo(ProblemKind.NOT_XES);
        assertThat(problem.line()).isOne();
        assertThat(problem.arguments()).containsExactly("html");
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertThat(readText("").onlyProblem().kind()).isEqualTo(ProblemKind.ILL_FORMED_XML);
    }

    @Test
    void refusesAnUnknownEncoding() {
        Problem problem = readText("<?xml version='1.0' encoding='KLINGON'?><log/>").onlyProblem();

        assertThat(problem.kind()).isEqualTo(ProblemKind.UNKNOWN_ENCODING);
        assertThat(problem.arguments()).containsExactly("KLINGON");
    }
}
