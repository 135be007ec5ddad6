package org.mingjing.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.OpenCaseFiles;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.FindingSink;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.rule.Unjudged;

/** Measures what judging allocates, and what open cases hold. */
final class Memory {
    /** What {@link CaseFiles} says of itself. */
    private static final long BYTES_AN_EVENT = 40;

    private static final long BYTES_AN_ATTRIBUTE = 8;

    private final Workload workload;

    Memory(Workload workload) {
        this.workload = workload;
    }

    /**
     * What judging cases without findings allocated.
     *
     * @param cases how many of them there were
     */
    record Allocated(long cases, long bytes) {
        double bytesPerCase() {
            return (double) bytes / Math.max(1, cases);
        }
    }

    /** What one pass over cases judged before allocates for those without findings. */
    Allocated allocated(Rulebook rulebook) {
        CaseFiles caseFiles = workload.caseFiles();
        CaseFile view = caseFiles.get(0);
        CaseJudge judge = new CaseJudge(rulebook, workload.calendars(), view);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] findings = new long[1];
        FindingSink sink = counting(findings);
        pass(caseFiles, view, judge, sink);
        long cases = 0;
        long bytes = 0;
        for (int i = 0; i < caseFiles.size(); i++) {
            caseFiles.move(view, i);
            findings[0] = 0;
            long before = threads.getCurrentThreadAllocatedBytes();
            judge.judge(view, workload.asOf(), sink);
            long allocated = threads.getCurrentThreadAllocatedBytes() - before;
            if (findings[0] == 0) {
                cases++;
                bytes += allocated;
            }
        }
        return new Allocated(cases, bytes);
    }

    private void pass(CaseFiles caseFiles, CaseFile view, CaseJudge judge, FindingSink sink) {
        for (int i = 0; i < caseFiles.size(); i++) {
            caseFiles.move(view, i);
            judge.judge(view, workload.asOf(), sink);
        }
    }

    private static FindingSink counting(long[] findings) {
        return new FindingSink() {
            @Override
            public void found(Finding finding) {
                findings[0]++;
            }

            @Override
            public void unjudged(Unjudged unjudged) {
                findings[0]++;
            }
        };
    }

    /**
     * Bytes that the memory of a live host holds for each open case beyond its packed events and
     * their attributes; the texts, which all cases share, are not counted.
     */
    double bytesPerOpenCase() {
        long before = used();
        OpenCaseFiles open = new EngineRuns(workload).open();
        try {
            long packed = fill(open);
            return (double) (used() - before - packed) / open.size();
        } finally {
            Reference.reachabilityFence(open);
        }
    }

    /** Adds all events, and answers with the bytes that they take packed. */
    private long fill(OpenCaseFiles open) {
        CaseFiles source = workload.caseFiles();
        CaseFile from = source.get(0);
        long packed = 0;
        for (int i = 0; i < source.size(); i++) {
            source.move(from, i);
            for (int position = 0; position < from.eventCount(); position++) {
                open.add(i, from, position);
                packed += BYTES_AN_EVENT + BYTES_AN_ATTRIBUTE * from.attributeCount(position);
            }
        }
        return packed;
    }

    /** What is reachable; once more for what only the first collection lets go of. */
    private static long used() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
