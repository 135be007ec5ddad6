package org.mingjing.simulator;

import java.util.EnumSet;
import java.util.Set;

/**
 * What must be done at the window, what must be said when a case is returned, and who may decide:
 * LJ-1 to LJ-5.
 */
final class PlaceBreaches {
    private static final Set<Act> AT_THE_WINDOW =
            EnumSet.of(Act.APPLY, Act.ACCEPT, Act.REFUSE_ACCEPTANCE, Act.DELIVER);
    private static final Set<String> OFF_THE_WINDOW = Set.of("office", "site");

    private final Told told;
    private final Breaches found;
    private boolean over;
    private boolean submitted;
    private int refusals;

    private PlaceBreaches(Told told, Breaches found) {
        this.told = told;
        this.found = found;
    }

    static void find(Told told, Breaches found) {
        PlaceBreaches breaches = new PlaceBreaches(told, found);
        told.acts().forEach(breaches::next);
    }

    private void next(Message message) {
        place(message);
        switch (message.act()) {
            case SUBMIT_UPWARD -> submitted = true;
            case WITHDRAW -> over = true;
            case DECIDE, REFUSE -> {
                over = true;
                decision(message);
            }
            case REFUSE_ACCEPTANCE -> {
                refusals++;
                if (refusals > 1) {
                    found.add("LJ-5", Level.WARNING, message.occurredAt());
                }
                reason(message);
            }
            case CLOSE -> {
                if (told.isOf(CaseType.RETURNED) && !over && refusals == 0) {
                    reason(message);
                }
            }
            default -> {
                // Nothing else is returned or decided.
            }
        }
    }

    private void place(Message message) {
        boolean off =
                OFF_THE_WINDOW.contains(message.text(Field.PLACE))
                        && Told.isUnderLawOf2020(message.day());
        boolean decision = message.act() == Act.DECIDE || message.act() == Act.REFUSE;
        if (off && decision && told.isOf(CaseType.IMMEDIATE)) {
            found.add("LJ-1", Level.YELLOW, message.occurredAt());
        }
        if (off && AT_THE_WINDOW.contains(message.act())) {
            found.add("LJ-2", Level.YELLOW, message.occurredAt());
        }
    }

    private void reason(Message message) {
        if (message.isBlank(Field.REASON) && message.isBlank(Field.REASON_CODE)) {
            found.add("LJ-3", Level.YELLOW, message.occurredAt());
        }
    }

    private void decision(Message message) {
        if (told.isOf(CaseType.REFERRED) && !submitted) {
            found.add("LJ-4", Level.YELLOW, message.occurredAt());
        }
    }
}
