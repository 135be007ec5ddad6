package org.mingjing.benchmarks;

import java.util.concurrent.TimeUnit;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.OpenCaseFiles;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.rulepack.RulePack;
import org.mingjing.rulepack.RulePacks;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * {@code assess} side by side with what one would write by hand: one pass over grouped timelines
 * with the full pack and with two rules, live with one assessment for each event, and a map with a
 * heap of deadlines for the same two rules. Read the counter {@code events}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AssessBenchmark {
    @Param("100000")
    public int cases;

    private LicensingYear year =
            new LicensingYear(RulePacks.load("cn-licensing").vocabulary(), 1, 1);
    private Rulebook fullPack = RulePacks.load("cn-licensing").rulebook();
    private Rulebook twoRules = fullPack;
    private Calendars calendars = Calendars.of(ChineseCalendar.definition());
    private long found;

    /** Counts the events that were judged. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Judged {
        public long events;
    }

    @Setup
    public void prepare() {
        RulePack pack = RulePacks.load("cn-licensing");
        year = new LicensingYear(pack.vocabulary(), cases, 7);
        fullPack = pack.rulebook();
        twoRules = TwoRules.of(pack.vocabulary());
        calendars = Calendars.of(ChineseCalendar.definition());
    }

    @Benchmark
    public long onePassFullPack(Judged judged) {
        return onePass(fullPack, judged);
    }

    @Benchmark
    public long onePassTwoRules(Judged judged) {
        return onePass(twoRules, judged);
    }

    @Benchmark
    public long liveFullPack(Judged judged) {
        return live(fullPack, judged);
    }

    @Benchmark
    public long liveTwoRules(Judged judged) {
        return live(twoRules, judged);
    }

    @Benchmark
    public HeapPeer.Found mapAndHeapTwoRules(Judged judged) {
        HeapPeer peer = new HeapPeer(year, calendars.at(new CalendarId("CN"), year.asOf()));
        judged.events += year.events();
        return peer.run();
    }

    private long onePass(Rulebook rulebook, Judged judged) {
        CaseFiles caseFiles = year.caseFiles();
        CaseFile view = caseFiles.get(0);
        CaseJudge judge = new CaseJudge(rulebook, calendars, view);
        found = 0;
        for (int i = 0; i < caseFiles.size(); i++) {
            caseFiles.move(view, i);
            judge.judge(view, year.asOf(), finding -> found++);
        }
        judged.events += year.events();
        return found;
    }

    private long live(Rulebook rulebook, Judged judged) {
        CaseFiles source = year.caseFiles();
        CaseFile from = source.get(0);
        OpenCaseFiles open =
                new OpenCaseFiles(
                        source.vocabulary(), source.lexicon(), year.items(), from.calendar());
        for (int i = 0; i < source.size(); i++) {
            source.move(from, i);
            open.item(open.caseFile(from.id()), from.itemCode(), 1);
        }
        CaseFile view = open.get(0);
        CaseJudge judge = new CaseJudge(rulebook, calendars, view);
        found = 0;
        for (int i = 0; i < year.events(); i++) {
            int caseFile = year.arrivalCase(i);
            source.move(from, caseFile);
            open.add(caseFile, from, year.arrivalPosition(i));
            open.move(view, caseFile);
            long review =
                    judge.judge(view, from.receivedAt(year.arrivalPosition(i)), finding -> found++);
            found += review == CaseJudge.NO_REVIEW ? 0 : 1;
        }
        judged.events += year.events();
        return found;
    }
}
