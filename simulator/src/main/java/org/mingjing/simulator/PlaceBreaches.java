package org.mingjing.simulator;

import java.util.EnumSet;
import java.util.Set;

/** What must be done at the window, and what must be said when a case is returned: LJ-1 to LJ-3. */
final class PlaceBreaches {
    private static final Set<Act> AT_THE_WINDOW =
            EnumSet.of(Act.APPLY, Act.ACCEPT, Act.REFUSE_ACCEPTANCE, Act.DELIVER);
    private static final Set<Act> RETURNS = EnumSet.of(Act.CLOSE, Act.REFUSE_ACCEPTANCE);

    private PlaceBreaches() {}

    static void find(Told told, Breaches found) {
        boolean immediate = told.isOf(CaseType.IMMEDIATE);
        boolean returned = told.isOf(CaseType.RETURNED);
        for (Message message : told.acts()) {
            boolean elsewhere =
                    !message.isBlank(Field.PLACE) && !message.text(Field.PLACE).equals("window");
            if (immediate && message.act() == Act.DECIDE && elsewhere) {
                found.add("LJ-1", Level.YELLOW, message.occurredAt());
            }
            if (AT_THE_WINDOW.contains(message.act()) && elsewhere) {
                found.add("LJ-2", Level.YELLOW, message.occurredAt());
            }
            if (returned && RETURNS.contains(message.act()) && message.isBlank(Field.REASON)) {
                found.add("LJ-3", Level.YELLOW, message.occurredAt());
            }
        }
    }
}
