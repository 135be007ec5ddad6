package org.mingjing.benchmarks;

import java.util.concurrent.TimeUnit;
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

    private final RulePack pack = RulePacks.load("cn-licensing");
    private final TwoRules rules = TwoRules.ofLicensing(pack.vocabulary());
    private final Rulebook fullPack = pack.rulebook();
    private final Rulebook twoRules = rules.rulebook();
    private Workload workload = LicensingYear.workload(pack.vocabulary(), 1, 1);
    private Arrivals arrivals = new Arrivals(workload.caseFiles());
    private EventStream stream = workload.stream();

    /** Counts the events that were judged. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Judged {
        public long events;
    }

    @Setup
    public void prepare() {
        workload = LicensingYear.workload(pack.vocabulary(), cases, 7);
        arrivals = new Arrivals(workload.caseFiles());
        stream = workload.stream();
    }

    @Benchmark
    public long onePassFullPack(Judged judged) {
        judged.events += workload.events();
        return new EngineRuns(workload).grouped(fullPack);
    }

    @Benchmark
    public long onePassTwoRules(Judged judged) {
        judged.events += workload.events();
        return new EngineRuns(workload).grouped(twoRules);
    }

    @Benchmark
    public long liveFullPack(Judged judged) {
        judged.events += workload.events();
        return new EngineRuns(workload).live(fullPack, arrivals);
    }

    @Benchmark
    public long liveTwoRules(Judged judged) {
        judged.events += workload.events();
        return new EngineRuns(workload).live(twoRules, arrivals);
    }

    @Benchmark
    public Found mapAndHeapTwoRules(Judged judged) {
        judged.events += workload.events();
        return HeapPeer.ofPackedMessages(rules, stream, workload).run();
    }
}
