package org.mingjing.app.supervision;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.rulebook.Law;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.rule.CaseJudge;
import org.springframework.stereotype.Component;

/**
 * Judges who know the courses of the cases that they judged before, each lent to one thread at a
 * time. Another law, and another list of items, has other judges.
 */
@Component
class Judges {
    private final LawInForce law;
    private final Catalogue catalogue;
    private final int most = Runtime.getRuntime().availableProcessors();
    private final Deque<Lent> idle = new ArrayDeque<>();

    Judges(LawInForce law, Catalogue catalogue) {
        this.law = law;
        this.catalogue = catalogue;
    }

    /** A judge, and by what it judges. */
    record Lent(CaseJudge judge, Law law, ServiceItems items) {}

    /**
     * A judge by the law and the items in force, which the transaction holds.
     *
     * @param first any of the case files to be judged
     */
    Lent lend(CaseFile first) {
        Law inForce = law.law();
        ServiceItems items = catalogue.items();
        Lent known = known(inForce, items);
        return known == null
                ? new Lent(
                        new CaseJudge(inForce.rulebook(), inForce.calendars(), first),
                        inForce,
                        items)
                : known;
    }

    private synchronized @Nullable Lent known(Law inForce, ServiceItems items) {
        idle.removeIf(lent -> lent.law().id() != inForce.id() || lent.items() != items);
        return idle.pollLast();
    }

    /** Takes a judge back; those beyond what can be at work at once are let go. */
    synchronized void takeBack(Lent lent) {
        if (idle.size() < most) {
            idle.addLast(lent);
        }
    }
}
