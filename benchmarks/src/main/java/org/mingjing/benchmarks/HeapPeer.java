package org.mingjing.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;

/**
 * What one would write by hand: a map of open cases and a heap of deadlines, fed in the order of
 * occurrence. It is handed what the engine is handed, packed messages, or columns, the fastest that
 * there is to read.
 */
final class HeapPeer implements Peer {
    private static final long ANSWERED = Long.MIN_VALUE;

    private final TwoRules rules;
    private final EventStream events;
    private final WorkingCalendar calendar;
    private final Handing handing;

    /** How it is handed an event. */
    private interface Handing {
        long at(int event);

        /** The activity of the event whose instant was asked last. */
        int activity(int event);
    }

    private record Deadline(long after, int caseFile) implements Comparable<Deadline> {
        @Override
        public int compareTo(Deadline other) {
            return Long.compare(after, other.after);
        }
    }

    private HeapPeer(
            TwoRules rules, EventStream events, WorkingCalendar calendar, Handing handing) {
        this.rules = rules;
        this.events = events;
        this.calendar = calendar;
        this.handing = handing;
    }

    /** One that reads each event where it lies among those of its case. */
    static HeapPeer ofPackedMessages(TwoRules rules, EventStream events, Workload workload) {
        CaseFiles caseFiles = workload.caseFiles();
        CaseFile view = caseFiles.get(0);
        Handing handing =
                new Handing() {
                    @Override
                    public long at(int event) {
                        caseFiles.move(view, events.caseFile(event));
                        return view.occurredAt(events.position(event));
                    }

                    @Override
                    public int activity(int event) {
                        return view.activityCode(events.position(event));
                    }
                };
        return new HeapPeer(rules, events, workload.calendar(), handing);
    }

    /** One that reads the columns of the stream. */
    static HeapPeer ofColumns(TwoRules rules, EventStream events, WorkingCalendar calendar) {
        Handing handing =
                new Handing() {
                    @Override
                    public long at(int event) {
                        return events.at(event);
                    }

                    @Override
                    public int activity(int event) {
                        return events.activity(event);
                    }
                };
        return new HeapPeer(rules, events, calendar, handing);
    }

    @Override
    public Found run() {
        Map<Integer, Deadline> open = new HashMap<>();
        PriorityQueue<Deadline> deadlines = new PriorityQueue<>();
        Found.Tally tally = new Found.Tally();
        for (int i = 0; i < events.size(); i++) {
            int caseFile = events.caseFile(i);
            long at = handing.at(i);
            expire(open, deadlines, at, tally);
            int activity = handing.activity(i);
            if (activity == rules.start() && !open.containsKey(caseFile)) {
                Deadline deadline = new Deadline(rules.dueAfter(at, calendar), caseFile);
                open.put(caseFile, deadline);
                deadlines.add(deadline);
            } else if (activity == rules.answer()) {
                answer(open, caseFile, at, tally);
            }
        }
        expire(open, deadlines, events.asOf(), tally);
        return tally.found();
    }

    private static void answer(
            Map<Integer, Deadline> open, int caseFile, long at, Found.Tally tally) {
        @Nullable Deadline deadline = open.get(caseFile);
        if (deadline == null) {
            tally.withoutStart(caseFile, at);
        } else if (deadline.after() != ANSWERED) {
            open.put(caseFile, new Deadline(ANSWERED, caseFile));
        }
    }

    private static void expire(
            Map<Integer, Deadline> open,
            PriorityQueue<Deadline> deadlines,
            long now,
            Found.Tally tally) {
        while (!deadlines.isEmpty() && deadlines.peek().after() < now) {
            Deadline deadline = deadlines.remove();
            if (deadline.equals(open.get(deadline.caseFile()))) {
                tally.overdue(deadline.caseFile(), deadline.after());
            }
        }
    }
}
