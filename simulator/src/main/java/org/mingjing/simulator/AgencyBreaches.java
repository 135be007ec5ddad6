package org.mingjing.simulator;

import java.util.EnumSet;
import java.util.Set;

/** Assisted cases 代办: how soon the agent files, and whether the log is kept: LJ-9, LJ-10. */
final class AgencyBreaches {
    /** Working days within which an entry follows the one before it. */
    static final int DAYS_BETWEEN_VISITS = 10;

    private static final Set<Act> FILED =
            EnumSet.of(Act.APPLY, Act.ACCEPT, Act.REFUSE_ACCEPTANCE, Act.CLOSE, Act.WITHDRAW);
    private static final Set<Act> FOLLOWED =
            EnumSet.of(Act.VISIT, Act.CLOSE, Act.REFUSE_ACCEPTANCE, Act.WITHDRAW);

    private AgencyBreaches() {}

    static void find(Told told, Breaches found) {
        Item item = told.item();
        if (item == null || item.type() != CaseType.ASSISTED) {
            return;
        }
        int days = item.limitOf(Act.APPLY);
        for (int mandate : told.all(Act.ENTRUST)) {
            if (days != Step.NONE && isAwaited(told, mandate)) {
                found.late(
                        "LJ-9",
                        Level.YELLOW,
                        firstLate(told, mandate, days),
                        told.instantAfter(mandate, FILED));
            }
        }
        for (int entry : told.all(EnumSet.of(Act.ENTRUST, Act.VISIT))) {
            if (isOver(told, entry)) {
                continue;
            }
            long due = firstLate(told, entry, DAYS_BETWEEN_VISITS);
            if (due < told.instantAfter(entry, FOLLOWED)) {
                found.add("LJ-10", Level.WARNING, due);
            }
        }
    }

    /** Whether nothing had been filed when the agent was entrusted, or it had been refused. */
    private static boolean isAwaited(Told told, int mandate) {
        int filed = told.lastBefore(mandate, EnumSet.of(Act.APPLY, Act.ACCEPT));
        int refused = told.lastBefore(mandate, EnumSet.of(Act.REFUSE_ACCEPTANCE));
        return filed == Told.NONE || refused > filed;
    }

    private static boolean isOver(Told told, int entry) {
        int refused = told.lastBefore(entry, EnumSet.of(Act.REFUSE_ACCEPTANCE));
        return told.isBefore(entry, Act.CLOSE)
                || told.isBefore(entry, Act.WITHDRAW)
                || refused > told.lastBefore(entry + 1, EnumSet.of(Act.ENTRUST));
    }

    private static long firstLate(Told told, int from, int days) {
        return WallTime.startOf(told.calendar().plus(told.act(from).day(), days) + 1);
    }
}
