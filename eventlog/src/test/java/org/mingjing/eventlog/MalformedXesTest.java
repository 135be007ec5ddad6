package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.SomeLog.WORDS;
import static org.mingjing.eventlog.SomeLog.bytes;
import static org.mingjing.eventlog.SomeLog.event;
import static org.mingjing.eventlog.SomeLog.gzip;
import static org.mingjing.eventlog.SomeLog.trace;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MalformedXesTest {
    private static final String SUN_2026_01_04 = "2026-01-04T09:30:00+08:00";
    private static final String GOOD = trace("good", event("T01", SUN_2026_01_04));

    @TempDir Path folder;

    private SomeLog read(String inner) {
        return SomeLog.ofXes(folder, inner);
    }

    private SomeLog readText(String text) {
        return readBytes(bytes(text));
    }

    private SomeLog readBytes(byte[] content) {
        return SomeLog.read(SomeLog.write(folder.resolve("log.xes"), content), SomeLog.XES);
    }

    private static void isProblem(SomeLog log, int line, ProblemKind kind, String... arguments) {
        Problem problem = log.onlyProblem();
        assertThat(problem.line()).isEqualTo(line);
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(problem.arguments()).containsExactly(arguments);
        assertThat(problem.source()).endsWith("log.xes");
    }

    @Test
    void leavesOutAValueThatDoesNotFitItsTypeAndKeepsTheEvent() {
        SomeLog log =
                read(
                        trace(
                                "c1",
                                event(
                                        "T01",
                                        SUN_2026_01_04,
                                        "\n<int key='amount' value='many'/>")));

        isProblem(log, 5, ProblemKind.NOT_A_NUMBER, "amount", "many");
        assertThat(log.caseFiles.eventCount()).isOne();
        assertThat(log.first().has(0, WORDS.attribute("amount"))).isFalse();
    }

    @Test
    void leavesOutANumberOfAMilliardDigits() {
        SomeLog log =
                read(
                        trace(
                                "c1",
                                event(
                                                "T01",
                                                SUN_2026_01_04,
                                                "<int key='amount' value='1E999999999'/>")
                                        + event(
                                                "T01",
                                                SUN_2026_01_04,
                                                "<int key='amount' value='1E-999999999'/>")));

        isProblem(log, 4, ProblemKind.NOT_A_NUMBER, "amount", "1E999999999");
        assertThat(log.first().value(1, WORDS.attribute("amount"), -1)).isZero();
    }

    @Test
    void refusesAnEventWhoseTimeCannotBeRead() {
        SomeLog log = read(trace("c1", event("T01", "2026-02-30T09:00:00Z")) + GOOD);

        isProblem(log, 4, ProblemKind.TIME_UNREADABLE, "time:timestamp", "2026-02-30T09:00:00Z");
        assertThat(log.tally).isEqualTo(new ReadingTally(2, 1, 0, 1, 0));
    }

    @Test
    void refusesAnEventWithoutATime() {
        SomeLog log =
                read(trace("c1", "<event>\n<string key='concept:name' value='T01'/></event>"));

        isProblem(log, 4, ProblemKind.EVENT_WITHOUT_TIME, "time:timestamp");
    }

    @Test
    void keepsAnEventWithoutAnActivityAsOther() {
        SomeLog log =
                read(trace("c1", "<event><date key='time:timestamp' value='2026-01-04'/></event>"));

        isProblem(log, 4, ProblemKind.EVENT_WITHOUT_ACTIVITY, "concept:name");
        assertThat(log.firstEvent().name()).isEmpty();
    }

    @Test
    void refusesATraceWithoutANameAndCountsItsEvents() {
        String events = event("T01", SUN_2026_01_04) + event("T02", SUN_2026_01_04);

        SomeLog log = read("<trace>\n" + events + "</trace>\n" + GOOD);

        isProblem(log, 2, ProblemKind.TRACE_WITHOUT_NAME, "concept:name", "2");
        assertThat(log.tally).isEqualTo(new ReadingTally(1, 1, 0, 2, 1));
    }

    @Test
    void refusesAnEventOutsideOfTraces() {
        SomeLog log = read(event("T01", SUN_2026_01_04) + GOOD);

        isProblem(log, 2, ProblemKind.EVENT_WITHOUT_TRACE);
        assertThat(log.tally.refusedEvents()).isOne();
    }

    @Test
    void addsARepeatedTraceToItsCase() {
        SomeLog log = read(GOOD + GOOD);

        isProblem(log, 6, ProblemKind.TRACE_REPEATED, "good");
        assertThat(log.first().eventCount()).isEqualTo(2);
    }

    @Test
    void tellsWhatARepeatedTraceContradicts() {
        SomeLog log =
                read(
                        trace("c1", "<int key='fee' value='1'/>")
                                + trace("c1", "<int key='fee' value='2'/>"));

        assertThat(log.kinds())
                .containsExactly(ProblemKind.TRACE_REPEATED, ProblemKind.CASE_CONTRADICTED);
        assertThat(log.problems.kept().get(1).arguments()).containsExactly("fee", "c1", "2");
        assertThat(log.first().value(WORDS.attribute("amount"), 0)).isEqualTo(10_000);
    }

    @Test
    void takesTheFirstOfRepeatedKeys() {
        SomeLog log =
                read(
                        trace(
                                "c1",
                                event(
                                        "T01",
                                        SUN_2026_01_04,
                                        "<int key='amount' value='1'/>",
                                        "<int key='amount' value='2'/>")));

        isProblem(log, 4, ProblemKind.KEY_REPEATED, "amount", "2");
        assertThat(log.first().value(0, WORDS.attribute("amount"), 0)).isEqualTo(10_000);
    }

    @Test
    void passesOverWhatXesDoesNotKnow() {
        SomeLog log = read("<city><trace/></city>\n" + trace("c1", "<int value='1'/>\n") + GOOD);

        assertThat(log.kinds())
                .containsExactly(ProblemKind.UNKNOWN_ELEMENT, ProblemKind.ATTRIBUTE_WITHOUT_KEY);
        assertThat(log.caseFiles.eventCount()).isOne();
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
        java.util.Random random = new java.util.Random(5);
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

        isProblem(log, 0, ProblemKind.TRAILING_BYTES);
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
        isProblem(readText("<html><body/></html>"), 1, ProblemKind.NOT_XES, "html");
    }

    @Test
    void saysThatAFileIsEmpty() {
        assertThat(readText("").onlyProblem().kind()).isEqualTo(ProblemKind.ILL_FORMED_XML);
    }

    @Test
    void refusesAnUnknownEncoding() {
        SomeLog log = readText("<?xml version='1.0' encoding='KLINGON'?><log/>");

        isProblem(log, 0, ProblemKind.UNKNOWN_ENCODING, "KLINGON");
    }

    @Test
    void refusesOnlyTheEventWhoseTextIsInAnotherEncoding() {
        byte[] mixed =
                bytes("<log>\n" + trace("c1", event("T01#", SUN_2026_01_04)) + GOOD + "</log>");
        int mark = new String(mixed, java.nio.charset.StandardCharsets.UTF_8).indexOf('#');
        mixed[mark] = (byte) 0xCA;

        SomeLog log = readBytes(mixed);

        isProblem(log, 4, ProblemKind.UNDECODABLE_TEXT, "concept:name");
        assertThat(log.tally).isEqualTo(new ReadingTally(2, 1, 0, 1, 0));
    }
}
