package org.mingjing.simulator;

import java.util.List;
import java.util.Set;

/**
 * The truth about a case: every rule read plainly over the acts of its plan, as of an instant.
 *
 * <p>One class for each group of rules; each is a loop over the acts that counts days by walking.
 */
final class Judge {
    /** The rules that are time limits, whose cards count when somebody changes a time later. */
    private static final Set<String> TIME_LIMITS =
            Set.of(
                    "XK-32-4", "XK-32-P", "XK-34-2", "XK-42", "XK-42J", "XK-43", "XK-44", "XK-47",
                    "XK-50", "YS-36b", "YS-36bI", "YS-36bJ", "LJ-7", "LJ-9", "HJ-1", "HJ-2", "HJ-3",
                    "P-05");

    private final NaiveCalendar calendar;
    private final long asOf;

    Judge(NaiveCalendar calendar, long asOf) {
        this.calendar = calendar;
        this.asOf = asOf;
    }

    /** Everything that is wrong, in no particular order. */
    List<Breach> judge(PlannedCase planned) {
        Told told = new Told(planned, calendar, asOf);
        Breaches found = new Breaches(asOf);
        ReceptionBreaches.find(told, found);
        DecisionBreaches.find(told, found);
        ImmediateBreaches.find(told, found);
        ReasonsBreaches.find(told, found);
        StepBreaches.find(told, found);
        ProcedureBreaches.find(told, found);
        ChargeBreaches.find(told, found);
        PauseBreaches.find(told, found);
        PlaceBreaches.find(told, found);
        JointBreaches.find(told, found);
        AgencyBreaches.find(told, found);
        OrderBreaches.find(told, found);
        ReportingBreaches.find(told, found);
        return found.list();
    }

    static List<Breach> timeLimits(Told told) {
        Breaches found = new Breaches(told.asOf());
        ReceptionBreaches.find(told, found);
        DecisionBreaches.find(told, found);
        ImmediateBreaches.find(told, found);
        ReasonsBreaches.find(told, found);
        StepBreaches.find(told, found);
        ProcedureBreaches.find(told, found);
        PauseBreaches.find(told, found);
        JointBreaches.find(told, found);
        AgencyBreaches.find(told, found);
        return found.list().stream().filter(breach -> TIME_LIMITS.contains(breach.rule())).toList();
    }
}
