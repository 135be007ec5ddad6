package org.mingjing.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.eventlog.SomeLog.WORDS;
import static org.mingjing.eventlog.SomeLog.bytes;
import static org.mingjing.eventlog.SomeLog.event;
import static org.mingjing.eventlog.SomeLog.trace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with one event or trace of a log that is well-formed XML. */
class MalformedXesTest {
    private static final String SUN_2026_01_04 = "2026-01-04T09:30:00+08:00";
    private static final String GOOD = trace("good", event("T01", SUN_2026_01_04));

    @TempDir Path folder;

    private SomeLog read(String inner) {
        return SomeLog.ofXes(folder, inner);
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

    static Stream<Mistake> mistakes() {
        String amount = "<int key='amount' value='%s'/>";
        String twoEvents = event("T01", SUN_2026_01_04) + event("T02", SUN_2026_01_04);
        return Stream.of(
                one("a value of another type", ProblemKind.NOT_A_NUMBER, 5, "amount", "many")
                        .in(
                                trace(
                                        "c1",
                                        event(
                                                "T01",
                                                SUN_2026_01_04,
                                                "\n" + amount.formatted("many"))))
                        .leaving(1, 1, 0, 0),
                one("a milliard digits", ProblemKind.NOT_A_NUMBER, 4, "amount", "1E999999999")
                        .in(
                                trace(
                                        "c1",
                                        event(
                                                "T01",
                                                SUN_2026_01_04,
                                                amount.formatted("1E999999999"))))
                        .leaving(1, 1, 0, 0),
                one("a key again", ProblemKind.KEY_REPEATED, 4, "amount", "2")
                        .in(
                                trace(
                                        "c1",
                                        event(
                                                "T01",
                                                SUN_2026_01_04,
                                                amount.formatted("1"),
                                                amount.formatted("2"))))
                        .leaving(1, 1, 0, 0),
                one("no such day", ProblemKind.TIME_UNREADABLE, 4, "time:timestamp", "2026-02-30")
                        .in(trace("c1", event("T01", "2026-02-30")) + GOOD)
                        .leaving(2, 1, 1, 0),
                one("no time", ProblemKind.EVENT_WITHOUT_TIME, 4, "time:timestamp")
                        .in(
                                trace(
                                        "c1",
                                        "<event>\n<string key='concept:name' value='T01'/></event>"))
                        .leaving(1, 0, 1, 0),
                one("no activity", ProblemKind.EVENT_WITHOUT_ACTIVITY, 4, "concept:name")
                        .in(
                                trace(
                                        "c1",
                                        "<event><date key='time:timestamp' value='2026-01-04'/></event>"))
                        .leaving(1, 1, 0, 0),
                one("no case number", ProblemKind.TRACE_WITHOUT_NAME, 2, "concept:name", "2")
                        .in("<trace>\n" + twoEvents + "</trace>\n" + GOOD)
                        .leaving(1, 1, 2, 1),
                one("no trace", ProblemKind.EVENT_WITHOUT_TRACE, 2)
                        .in(event("T01", SUN_2026_01_04) + GOOD)
                        .leaving(1, 1, 1, 0),
                one("a trace again", ProblemKind.TRACE_REPEATED, 6, "good")
                        .in(GOOD + GOOD)
                        .leaving(1, 2, 0, 0));
    }

    private static Mistake one(String name, ProblemKind kind, int line, String... arguments) {
        return new Mistake(
                name, "", kind, line, List.of(arguments), new ReadingTally(0, 0, 0, 0, 0));
    }

    /** A log with one mistake, what is said of it, and what is taken. */
    record Mistake(
            String name,
            String inner,
            ProblemKind kind,
            int line,
            List<String> arguments,
            ReadingTally tally) {
        Mistake in(String traces) {
            return new Mistake(name, traces, kind, line, arguments, tally);
        }

        Mistake leaving(int cases, int events, int refusedEvents, int refusedTraces) {
            ReadingTally taken = new ReadingTally(cases, events, 0, refusedEvents, refusedTraces);
            return new Mistake(name, inner, kind, line, arguments, taken);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isToldWithItsPlaceAndTheRestIsTaken(Mistake mistake) {
        SomeLog log = read(mistake.inner());

        isProblem(log, mistake.line(), mistake.kind(), mistake.arguments().toArray(String[]::new));
        assertThat(log.tally).isEqualTo(mistake.tally());
    }

    @Test
    void leavesAValueThatDoesNotFitItsTypeUngiven() {
        SomeLog log =
                read(trace("c1", event("T01", SUN_2026_01_04, "<int key='amount' value='many'/>")));

        assertThat(log.first().has(0, WORDS.attribute("amount"))).isFalse();
    }

    @Test
    void takesTheSmallestNumbersForZero() {
        String least = "<int key='amount' value='1E-999999999'/>";

        SomeLog log = read(trace("c1", event("T01", SUN_2026_01_04, least)));

        assertThat(log.problems.isEmpty()).isTrue();
        assertThat(log.first().value(0, WORDS.attribute("amount"), -1)).isZero();
    }

    @Test
    void takesTheFirstOfRepeatedKeys() {
        String twice = "<int key='amount' value='1'/><int key='amount' value='2'/>";

        SomeLog log = read(trace("c1", event("T01", SUN_2026_01_04, twice)));

        assertThat(log.first().value(0, WORDS.attribute("amount"), 0)).isEqualTo(10_000);
    }

    @Test
    void leavesAnEventWithoutAnActivityUnnamed() {
        SomeLog log =
                read(trace("c1", "<event><date key='time:timestamp' value='2026-01-04'/></event>"));

        assertThat(log.firstEvent().name()).isEmpty();
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
    void passesOverWhatXesDoesNotKnow() {
        SomeLog log = read("<city><trace/></city>\n" + trace("c1", "<int value='1'/>\n") + GOOD);

        assertThat(log.kinds())
                .containsExactly(ProblemKind.UNKNOWN_ELEMENT, ProblemKind.ATTRIBUTE_WITHOUT_KEY);
        assertThat(log.caseFiles.eventCount()).isOne();
    }

    @Test
    void refusesOnlyTheEventWhoseTextIsInAnotherEncoding() {
        byte[] mixed =
                bytes("<log>\n" + trace("c1", event("T01#", SUN_2026_01_04)) + GOOD + "</log>");
        int mark = new String(mixed, StandardCharsets.UTF_8).indexOf('#');
        mixed[mark] = (byte) 0xCA;

        SomeLog log = readBytes(mixed);

        isProblem(log, 4, ProblemKind.UNDECODABLE_TEXT, "concept:name", "1", "4", "");
        assertThat(log.tally).isEqualTo(new ReadingTally(2, 1, 0, 1, 0));
    }
}
