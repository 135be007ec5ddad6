package org.mingjing.benchmarks;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.OpenCaseFiles;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.FindingSink;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.rule.Unjudged;
import org.mingjing.replay.whatif.WhatIf;
import org.mingjing.replay.whatif.Yardstick;

/** The ways in which the engine judges a workload. Each answers with the number of findings. */
final class EngineRuns {
    private final Workload workload;

    EngineRuns(Workload workload) {
        this.workload = workload;
    }

    /** Each case once, on timelines that are grouped already. */
    long grouped(Rulebook rulebook) {
        return grouped(rulebook, workload.caseFiles());
    }

    private long grouped(Rulebook rulebook, CaseFiles caseFiles) {
        return part(rulebook, caseFiles, 0, caseFiles.size());
    }

    private long part(Rulebook rulebook, CaseFiles caseFiles, int from, int to) {
        CaseFile view = caseFiles.get(from);
        CaseJudge judge = new CaseJudge(rulebook, workload.calendars(), view);
        Count count = new Count();
        for (int i = from; i < to; i++) {
            caseFiles.move(view, i);
            judge.judge(view, workload.asOf(), count);
        }
        return count.findings;
    }

    /** Each case once, by several threads at a time. */
    long parallel(Rulebook rulebook, int threads) {
        CaseFiles caseFiles = workload.caseFiles();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<Long>> parts = new ArrayList<>();
            for (long i = 0; i < threads; i++) {
                int from = (int) (i * caseFiles.size() / threads);
                int to = (int) ((i + 1) * caseFiles.size() / threads);
                if (from < to) {
                    parts.add(executor.submit(() -> part(rulebook, caseFiles, from, to)));
                }
            }
            long found = 0;
            for (Future<Long> part : parts) {
                found += part.get();
            }
            return found;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a part could not be judged", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while judging", e);
        }
    }

    /** Each case by two rulebooks, and what differs; by several threads. */
    long whatIf(Rulebook before, Rulebook after, int threads) {
        WhatIf whatIf =
                new WhatIf(yardstick(before), yardstick(after), file -> "", ZoneOffset.UTC)
                        .threads(threads);
        try {
            return whatIf.compare(workload.caseFiles(), workload.asOf(), one -> {}, cases -> true)
                    .all()
                    .changed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while comparing", e);
        }
    }

    private Yardstick yardstick(Rulebook rulebook) {
        return new Yardstick(rulebook, workload.calendars(), null);
    }

    /** Messages in the order of arrival are grouped by case, then each case is judged once. */
    long fromArrival(Rulebook rulebook, Arrivals arrivals) {
        CaseFiles source = arrivals.caseFiles();
        CaseFiles.Builder builder = workload.builder();
        CaseFile from = source.get(0);
        for (int i = 0; i < source.size(); i++) {
            source.move(from, i);
            builder.beside(builder.caseFile(from), from);
        }
        for (int i = 0; i < arrivals.size(); i++) {
            source.move(from, arrivals.caseFile(i));
            builder.add(arrivals.caseFile(i), from, arrivals.position(i));
        }
        return grouped(rulebook, builder.build());
    }

    /** Each message as it arrives, the whole case judged after each. */
    long live(Rulebook rulebook, Arrivals arrivals) {
        CaseFiles source = arrivals.caseFiles();
        CaseFile from = source.get(0);
        OpenCaseFiles open = open();
        CaseFile view = open.get(0);
        CaseJudge judge = new CaseJudge(rulebook, workload.calendars(), view);
        Count count = new Count();
        for (int i = 0; i < arrivals.size(); i++) {
            int caseFile = arrivals.caseFile(i);
            int position = arrivals.position(i);
            source.move(from, caseFile);
            open.add(caseFile, from, position);
            open.move(view, caseFile);
            judge.judge(view, from.receivedAt(position), count);
        }
        return count.findings;
    }

    /** All cases open, without any event yet. */
    OpenCaseFiles open() {
        CaseFiles source = workload.caseFiles();
        CaseFile from = source.get(0);
        OpenCaseFiles open =
                new OpenCaseFiles(
                        source.vocabulary(), source.lexicon(), workload.items(), from.calendar());
        for (int i = 0; i < source.size(); i++) {
            source.move(from, i);
            open.beside(open.caseFile(from.id()), from);
        }
        return open;
    }

    /** Each case once, by two rules, with all that is found told as the peers tell it. */
    Found twoRules(TwoRules rules) {
        CaseFiles caseFiles = workload.caseFiles();
        CaseFile view = caseFiles.get(0);
        CaseJudge judge = new CaseJudge(rules.rulebook(), workload.calendars(), view);
        Found.Tally tally = new Found.Tally();
        int[] index = new int[1];
        FindingSink sink = finding -> tell(finding, index[0], tally);
        for (int i = 0; i < caseFiles.size(); i++) {
            caseFiles.move(view, i);
            index[0] = i;
            judge.judge(view, workload.asOf(), sink);
        }
        return tally.found();
    }

    private static void tell(Finding finding, int caseFile, Found.Tally tally) {
        if (finding.rule().id().equals(TwoRules.OVERDUE)) {
            tally.overdue(caseFile, finding.highest().dueMillis());
        } else {
            tally.withoutStart(caseFile, finding.highest().aroseAtMillis());
        }
    }

    /** Counts findings; what could not be judged is no finding. */
    private static final class Count implements FindingSink {
        private long findings;

        @Override
        public void found(Finding finding) {
            findings++;
        }

        @Override
        public void unjudged(Unjudged unjudged) {}
    }
}
