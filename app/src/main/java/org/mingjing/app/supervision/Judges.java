package org.mingjing.app.supervision;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.rulebook.Law;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.rule.CaseJudge;

/**
 * Judges who know the courses of the cases that they judged before, each lent to one thread at a
 * time. Another law, and another list of items, has other judges.
 */
final class Judges {
    private final int most;
    private final Deque<Lent> idle = new ArrayDeque<>();

    /**
     * @param most how many are kept while nobody needs them
     */
    Judges(int most) {
        this.most = most;
    }

    /** A judge, and by what it judges. */
    record Lent(CaseJudge judge, Law law, ServiceItems items) {
        private boolean isBy(Law other, ServiceItems others) {
            return law.id() == other.id() && items == others;
        }
    }

    /**
     * A judge by a law and a list of items.
     *
     * @param first any of the case files to be judged
     */
    Lent lend(Law law, ServiceItems items, CaseFile first) {
        Lent known = known(law, items);
        return known == null
                ? new Lent(new CaseJudge(law.rulebook(), law.calendars(), first), law, items)
                : known;
    }

    private synchronized @Nullable Lent known(Law law, ServiceItems items) {
        idle.removeIf(lent -> !lent.isBy(law, items));
        return idle.pollLast();
    }

    /** Takes a judge back that is done; those beyond the most that are kept are let go. */
    synchronized void takeBack(Lent lent) {
        if (idle.size() < most) {
            idle.addLast(lent);
        }
    }
}
