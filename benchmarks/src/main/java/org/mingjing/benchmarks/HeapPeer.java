package org.mingjing.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.casefile.CaseFile;

/**
 * What one would write by hand: a map of open cases and a heap of deadlines, fed in the order of
 * arrival. It finds the overdue decision and the decision without acceptance, and nothing else.
 */
final class HeapPeer {
    private static final int LIMIT = 20;

    private final LicensingYear year;
    private final WorkingCalendar calendar;
    private final int accept;
    private final int decide;

    private record Deadline(long after, int caseFile) implements Comparable<Deadline> {
        @Override
        public int compareTo(Deadline other) {
            return Long.compare(after, other.after);
        }
    }

    HeapPeer(LicensingYear year, WorkingCalendar calendar) {
        this.year = year;
        this.calendar = calendar;
        this.accept = year.caseFiles().vocabulary().activity("accept").code();
        this.decide = year.caseFiles().vocabulary().activity("decide").code();
    }

    /** How many cases are overdue, and how many decisions came without acceptance. */
    record Found(int overdue, int withoutAcceptance) {}

    Found run() {
        Map<Integer, Deadline> open = new HashMap<>();
        PriorityQueue<Deadline> deadlines = new PriorityQueue<>();
        int overdue = 0;
        int withoutAcceptance = 0;
        CaseFile view = year.caseFiles().get(0);
        for (int i = 0; i < year.events(); i++) {
            int caseFile = year.arrivalCase(i);
            year.caseFiles().move(view, caseFile);
            int position = year.arrivalPosition(i);
            long at = view.occurredAt(position);
            overdue += expire(open, deadlines, at);
            int activity = view.activityCode(position);
            if (activity == accept && !open.containsKey(caseFile)) {
                int due = calendar.addWorkingDays(calendar.dayOf(at), LIMIT);
                Deadline deadline = new Deadline(calendar.endOf(due), caseFile);
                open.put(caseFile, deadline);
                deadlines.add(deadline);
            } else if (activity == decide) {
                @Nullable Deadline deadline = open.get(caseFile);
                if (deadline == null) {
                    withoutAcceptance++;
                } else if (deadline.after() != Long.MIN_VALUE) {
                    open.put(caseFile, new Deadline(Long.MIN_VALUE, caseFile));
                }
            }
        }
        overdue += expire(open, deadlines, year.asOf());
        return new Found(overdue, withoutAcceptance);
    }

    private static int expire(
            Map<Integer, Deadline> open, PriorityQueue<Deadline> deadlines, long now) {
        int overdue = 0;
        while (!deadlines.isEmpty() && deadlines.peek().after() < now) {
            Deadline deadline = deadlines.remove();
            if (deadline.equals(open.get(deadline.caseFile()))) {
                overdue++;
            }
        }
        return overdue;
    }
}
