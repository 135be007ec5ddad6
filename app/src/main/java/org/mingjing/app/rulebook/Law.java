package org.mingjing.app.rulebook;

import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.rulepack.PackFiles;
import org.mingjing.rulepack.RulePack;

/**
 * What cases are judged by: a rule pack, counting by the calendar that was in force with it.
 *
 * @param id its number, in the order of coming into force
 * @param files what the pack was read from
 * @param pack the pack with that calendar
 */
public record Law(long id, PackFiles files, RulePack pack, Calendars calendars) {
    static Law of(long id, PackFiles files, RulePack pack) {
        return new Law(id, files, pack, Calendars.of(pack.calendar()));
    }

    public Rulebook rulebook() {
        return pack.rulebook();
    }
}
