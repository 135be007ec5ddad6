package org.mingjing.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.WorkingCalendar;

/**
 * What one would write by hand: a map of open cases and a heap of deadlines, fed in the order of
 * occurrence.
 */
final class HeapPeer implements Peer {
    private static final long ANSWERED = Long.MIN_VALUE;

    private final TwoRules rules;
    private final EventStream events;
    private final WorkingCalendar calendar;

    private record Deadline(long after, int caseFile) implements Comparable<Deadline> {
        @Override
        public int compareTo(Deadline other) {
            return Long.compare(after, other.after);
        }
    }

    HeapPeer(TwoRules rules, EventStream events, WorkingCalendar calendar) {
        this.rules = rules;
        this.events = events;
        this.calendar = calendar;
    }

    @Override
    public Found run() {
        Map<Integer, Deadline> open = new HashMap<>();
        PriorityQueue<Deadline> deadlines = new PriorityQueue<>();
        Found.Tally tally = new Found.Tally();
        for (int i = 0; i < events.size(); i++) {
            int caseFile = events.caseFile(i);
            long at = events.at(i);
            expire(open, deadlines, at, tally);
            int activity = events.activity(i);
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
