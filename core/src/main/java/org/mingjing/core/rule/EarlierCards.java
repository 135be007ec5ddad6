package org.mingjing.core.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.CaseFile;

/**
 * Whether the time limits of a rulebook had given a case a card at an earlier instant, by what was
 * known then. Asked only where a message came in several versions. Used by one thread.
 */
final class EarlierCards {
    private final Rulebook rulebook;
    private final Calendars calendars;
    private @Nullable CaseJudge judge;
    private boolean found;

    EarlierCards(Rulebook rulebook, Calendars calendars) {
        this.rulebook = rulebook;
        this.calendars = calendars;
    }

    boolean hadCard(CaseFile file, long asOf) {
        CaseJudge limits = judge;
        if (limits == null) {
            List<Rule> clocks =
                    rulebook.rules().stream().filter(TimeLimit.class::isInstance).toList();
            limits =
                    new CaseJudge(
                            Rulebook.of(rulebook.vocabulary(), rulebook.procedure(), clocks),
                            calendars,
                            file);
            judge = limits;
        }
        found = false;
        limits.judge(
                file, asOf, finding -> found |= finding.rungs().stream().anyMatch(Rung::isCard));
        return found;
    }
}
