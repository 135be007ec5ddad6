package org.mingjing.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.benchmarks.command.BenchRefused;
import org.mingjing.core.casefile.SourceProfile;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.rulepack.PackDraft;
import org.mingjing.rulepack.RulePack;

/** One run of {@code bench}: take a workload, hold all to the same findings, measure, tell. */
final class Bench {
    static final int FINE = 0;
    static final int DIFFERENT = 1;

    private static final int SMALL = 200_000;
    private static final int MIDDLE = 2_000_000;
    private static final int LARGE = 10;

    /** What the what-if changes. */
    private static final String CHANGED_RULE = "XK-42";

    private static final String CHANGED_LIMIT = "15 working days";

    private final BenchOptions options;
    private final PrintStream out;
    private final PrintStream err;

    Bench(BenchOptions options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs.
     *
     * @throws BenchRefused when there is nothing to measure
     */
    int run() throws IOException {
        options.check();
        RulePack pack = Workloads.pack(options.pack);
        TwoRules rules = twoRules(pack);
        progress("making the workload");
        Workloads workloads = new Workloads(pack);
        Workloads.Read read =
                options.events == null
                        ? workloads.generated(options.cases, options.seed)
                        : workloads.read(options.events, options.items);
        Workload workload = read.workload();
        Rulebook rulebook = pack.rulebook().sentBy(read.profile());
        tell(pack, rulebook, workload);
        EngineRuns engine = new EngineRuns(workload);
        Measurement cold =
                Measurement.once(
                        "engine, full pack, grouped, cold and once",
                        workload.events(),
                        () -> engine.grouped(rulebook));
        Judging judging = new Judging(rulebook, changed(pack, read.profile()));
        return compete(workload, judging, rules, cold);
    }

    /**
     * What the workload is judged by.
     *
     * @param changed the same with one limit changed; null when the pack has no such rule
     */
    private record Judging(Rulebook rulebook, @Nullable Rulebook changed) {}

    private @Nullable Rulebook changed(RulePack pack, SourceProfile profile) {
        return pack.rulebook().find(CHANGED_RULE) == null
                ? null
                : PackDraft.of(options.pack)
                        .limit(CHANGED_RULE, Anchor.STATUTORY, CHANGED_LIMIT)
                        .read()
                        .sharing(pack)
                        .rulebook()
                        .sentBy(profile);
    }

    private TwoRules twoRules(RulePack pack) {
        try {
            return TwoRules.of(
                    pack.vocabulary(), options.start, options.answer, options.workingDays);
        } catch (IllegalArgumentException e) {
            throw new BenchRefused(String.valueOf(e.getMessage()));
        }
    }

    private int compete(Workload workload, Judging judging, TwoRules rules, Measurement cold) {
        try (Contest contest = new Contest(rules)) {
            List<Measurement> once = new ArrayList<>(List.of(cold));
            for (PeerKind kind : options.chosenPeers()) {
                progress("starting " + kind.label());
                enter(contest, kind, workload, once);
            }
            progress("holding all to the same findings");
            List<String> disagreements = contest.disagreements();
            if (!disagreements.isEmpty()) {
                disagreements.forEach(err::println);
                return DIFFERENT;
            }
            Found found = new EngineRuns(workload).twoRules(rules);
            out.printf(
                    Locale.ROOT,
                    "All find the same by two rules: %,d overdue, %,d without start.%n%n",
                    found.overdue(),
                    found.withoutStart());
            List<Measurement> measured = measure(workload, judging, rules, contest);
            BenchReport report = new BenchReport(out, measured.get(0));
            report.ways(once, measured);
            report.sizes(sizes(workload, judging.rulebook()));
            progress("measuring memory");
            Memory memory = new Memory(workload);
            report.memory(memory.allocated(judging.rulebook()), memory.bytesPerOpenCase());
        }
        return FINE;
    }

    private void enter(Contest contest, PeerKind kind, Workload workload, List<Measurement> once) {
        Workload given = kind == PeerKind.DROOLS ? workload.sample(options.droolsCases) : workload;
        Peer peer = contest.enter(kind, given);
        if (kind.loads()) {
            once.add(Measurement.once(kind.label() + ", loading", given.events(), peer::load));
        }
    }

    private List<Measurement> measure(
            Workload workload, Judging judging, TwoRules rules, Contest contest) {
        Rulebook rulebook = judging.rulebook();
        Rounds rounds = new Rounds(this::progress);
        for (Contest.Entrant entrant : contest.entrants()) {
            int events = entrant.workload().events();
            rounds.add(entrant.what(), events, () -> entrant.peer().run());
        }
        EngineRuns engine = new EngineRuns(workload);
        Arrivals arrivals = new Arrivals(workload.caseFiles());
        Rulebook two = rules.rulebook();
        int all = workload.events();
        rounds.add("engine, two rules, grouped", all, () -> engine.twoRules(rules));
        rounds.add("engine, two rules, arrival", all, () -> engine.fromArrival(two, arrivals));
        rounds.add("engine, two rules, live", all, () -> engine.live(two, arrivals));
        rounds.add("engine, full pack, grouped", all, () -> engine.grouped(rulebook));
        rounds.add(
                "engine, full pack, grouped, " + options.threads + " threads",
                all,
                () -> engine.parallel(rulebook, options.threads));
        rounds.add("engine, full pack, arrival", all, () -> engine.fromArrival(rulebook, arrivals));
        rounds.add("engine, full pack, live", all, () -> engine.live(rulebook, arrivals));
        Rulebook changed = judging.changed();
        if (changed != null) {
            rounds.add(
                    "what-if of one limit, " + options.threads + " threads",
                    all,
                    () -> engine.whatIf(rulebook, changed, options.threads));
        }
        return rounds.measure(options.rounds);
    }

    private List<Measurement> sizes(Workload workload, Rulebook rulebook) {
        Rounds rounds = new Rounds(this::progress);
        List<Workload> sizes = new ArrayList<>();
        for (int events : new int[] {SMALL, MIDDLE}) {
            if (workload.events() > events) {
                long cases = (long) workload.cases() * events / workload.events();
                sizes.add(workload.sample((int) Math.max(1, cases)));
            }
        }
        sizes.add(workload);
        if (options.large) {
            progress("making ten times the workload");
            sizes.add(workload.times(LARGE));
        }
        for (Workload size : sizes) {
            String what = String.format(Locale.ROOT, "%,d events", size.events());
            EngineRuns engine = new EngineRuns(size);
            rounds.add(what, size.events(), () -> engine.grouped(rulebook));
        }
        return rounds.measure(options.rounds);
    }

    private void tell(RulePack pack, Rulebook rulebook, Workload workload) {
        Runtime machine = Runtime.getRuntime();
        out.printf(
                Locale.ROOT,
                "%,d cases, %,d events; pack %s with %d rules; two rules: %s after %s within %d"
                        + " working days%n",
                workload.cases(),
                workload.events(),
                pack.id(),
                rulebook.rules().size(),
                options.answer,
                options.start,
                options.workingDays);
        out.printf(
                Locale.ROOT,
                "Java %s, %d cores, heap of at most %,d MB; medians of %d rounds in turns%n",
                Runtime.version(),
                machine.availableProcessors(),
                machine.maxMemory() >> 20,
                options.rounds);
        out.flush();
    }

    private void progress(String what) {
        err.println("bench: " + what);
        err.flush();
    }
}
