package org.mingjing.app.whatif;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.casefile.Timelines;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.supervision.AllCases;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.replay.whatif.CaseComparison;
import org.mingjing.replay.whatif.Comparison;
import org.mingjing.replay.whatif.Difference;
import org.mingjing.replay.whatif.Yardstick;
import org.mingjing.rulepack.RulePack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Runs what-ifs one after the other in the background, over the cases as they are stored. The last
 * ones are kept in memory, on the server that ran them.
 */
@Component
public class WhatIfs implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(WhatIfs.class);
    private static final int KEPT = 10;
    private static final int BATCH = 1_000;
    private static final int LONGEST_BATCH_SECONDS = 10;

    private final AllCases cases;
    private final Timelines timelines;
    private final LawInForce law;
    private final Clock clock;
    private final AtomicLong numbers = new AtomicLong();
    private final ConcurrentLinkedDeque<WhatIfRun> runs = new ConcurrentLinkedDeque<>();
    private final ExecutorService one =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("what-if").factory());

    WhatIfs(AllCases cases, Timelines timelines, LawInForce law, Clock clock) {
        this.cases = cases;
        this.timelines = timelines;
        this.law = law;
        this.clock = clock;
    }

    /** Whether cases stored here can be judged by a pack: it speaks the words of the law's. */
    public boolean isFit(RulePack pack) {
        return inForce().readsAs(yardstick(pack, null));
    }

    /**
     * Asks; the answer follows.
     *
     * @param person who asks
     */
    public WhatIfRun start(WhatIfQuestion question, String person) {
        WhatIfRun run = new WhatIfRun(numbers.incrementAndGet(), question, person, clock.instant());
        runs.addFirst(run);
        while (runs.size() > KEPT) {
            runs.removeLast().stop();
        }
        one.execute(() -> run(run));
        return run;
    }

    /**
     * Has one end after the cases at hand.
     *
     * @param person who wants it
     */
    public void cancel(WhatIfRun run, String person) {
        run.cancel(person, clock.instant());
    }

    /** The last ones, the newest first. */
    public List<WhatIfRun> latest() {
        return List.copyOf(runs);
    }

    public @Nullable WhatIfRun find(long id) {
        return runs.stream().filter(run -> run.id() == id).findFirst().orElse(null);
    }

    private Yardstick inForce() {
        return new Yardstick(law.rulebook(), law.calendars(), null);
    }

    private Yardstick asked(WhatIfQuestion question) {
        return yardstick(question.pack(), question.items());
    }

    private Yardstick yardstick(RulePack pack, @Nullable ServiceItems items) {
        return new Yardstick(
                pack.sharing(law.pack()).rulebook(), Calendars.of(pack.calendar()), items);
    }

    private void run(WhatIfRun run) {
        try {
            Comparison counted = new Comparison(law.pack().calendar().zone());
            boolean isWhole = compare(run, counted);
            run.end(isWhole ? WhatIfRun.State.DONE : WhatIfRun.State.CANCELLED, counted);
        } catch (RuntimeException e) {
            LOG.error("what-if {} ended early", run.id(), e);
            run.end(WhatIfRun.State.FAILED, null);
        }
    }

    private boolean compare(WhatIfRun run, Comparison counted) {
        AllCases.Choice choice = run.question().cases();
        long all = cases.count(choice);
        long done = 0;
        long last = 0;
        while (run.goesOn(done, all)) {
            List<AllCases.Named> next = cases.after(last, choice, BATCH);
            if (next.isEmpty()) {
                return true;
            }
            compare(run, next, counted);
            last = next.getLast().id();
            done += next.size();
        }
        return false;
    }

    private void compare(WhatIfRun run, List<AllCases.Named> batch, Comparison counted) {
        Map<Long, AllCases.Named> named = new HashMap<>();
        batch.forEach(one -> named.put(one.id(), one));
        CaseFiles files = timelines.of(new ArrayList<>(named.keySet()));
        if (files.size() == 0) {
            return;
        }
        CaseFile file = files.get(0);
        CaseComparison compared = new CaseComparison(inForce(), asked(run.question()), file);
        for (int i = 0; i < files.size(); i++) {
            files.move(file, i);
            AllCases.Named of = named.get(Long.parseLong(file.id()));
            List<Difference> differences = compared.compare(file, run.asOf().toEpochMilli());
            if (of != null) {
                counted.add(compared, differences, file.eventCount(), of.department());
                differences.forEach(difference -> run.keep(of, difference));
            }
        }
        counted.addUnjudged(compared.unjudged());
    }

    @Override
    public void destroy() throws InterruptedException {
        runs.forEach(WhatIfRun::stop);
        one.shutdown();
        if (!one.awaitTermination(LONGEST_BATCH_SECONDS, TimeUnit.SECONDS)) {
            one.shutdownNow();
        }
    }
}
