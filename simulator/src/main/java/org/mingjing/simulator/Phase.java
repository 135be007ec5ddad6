package org.mingjing.simulator;

/** The part of a case that a {@link Twist} is about; a case has at most one twist of a phase. */
enum Phase {
    AGENCY,
    RECEPTION,
    NOT_ACCEPTED,
    RECEIPT,
    MATERIAL,
    LATE_CORRECTION,
    SURVEY,
    OPINIONS,
    STEPS,
    PAUSE,
    PROMISE,
    DECISION,
    REFUSAL,
    HEARING,
    DELIVERY,
    CHARGE,
    PLACE,
    REPORT,
    CHANGE;

    /** Whether twists of the two can stand in one case. */
    boolean goesWith(Phase other) {
        return this != other && !excludes(other) && !other.excludes(this);
    }

    private boolean excludes(Phase other) {
        return switch (this) {
            case NOT_ACCEPTED -> other != RECEIPT && other != REPORT;
            case LATE_CORRECTION -> other == PAUSE || other == HEARING;
            case PROMISE -> other == DECISION || other == RECEPTION || other == CHANGE;
            case CHANGE ->
                    other == DECISION
                            || other == REPORT
                            || other == PAUSE
                            || other == HEARING
                            || other == STEPS;
            case REFUSAL -> other == DELIVERY || other == CHANGE;
            case HEARING -> other == PAUSE;
            case OPINIONS ->
                    other == DECISION || other == REFUSAL || other == DELIVERY || other == CHANGE;
            case AGENCY -> other == DECISION || other == REFUSAL || other == CHANGE;
            default -> false;
        };
    }
}
