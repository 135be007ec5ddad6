package org.mingjing.simulator;

/** For which items a {@link Twist} can be planned. */
enum Suits {
    ANY,
    IMMEDIATE,
    /** Immediate, with a promise in minutes. */
    MINUTES,
    /** Not decided at once. */
    SLOW,
    /** Handled, reviewed, approved and decided here. */
    DECIDED,
    /** Decided here, with a promise of at least five working days. */
    LONG,
    /** As {@link #LONG}, with a promise of at most ten. */
    LONG_AND_QUICK,
    /** As {@link #LONG}, and the law leaves more time than the promise. */
    LONGER_BY_LAW,
    /** Joint, decided here. */
    JOINT,
    ASSISTED,
    /** Assisted, and promised in more working days than an agent may be silent. */
    LONG_ASSISTED,
    REFERRED,
    RETURNED,
    PROMISED,
    STEP_LIMITS,
    SEPARATED,
    NOT_SEPARATED,
    HEARING,
    FEES,
    MATERIALS,
    NO_MATERIALS;

    private static final int LONG_DAYS = 5;
    private static final int QUICK_DAYS = 10;

    boolean suits(Item item) {
        return switch (this) {
            case ANY -> true;
            case IMMEDIATE -> item.type() == CaseType.IMMEDIATE;
            case MINUTES -> item.minutes() != Step.NONE;
            case SLOW -> item.type() != CaseType.IMMEDIATE;
            case DECIDED -> isDecided(item);
            case LONG -> isLong(item);
            case LONG_AND_QUICK -> isLong(item) && item.promised() <= QUICK_DAYS;
            case LONGER_BY_LAW -> isLong(item) && item.statutory() > item.promised() + 2;
            case JOINT -> item.type() == CaseType.JOINT;
            case ASSISTED -> item.type() == CaseType.ASSISTED;
            case LONG_ASSISTED ->
                    item.type() == CaseType.ASSISTED
                            && item.promised() > AgencyBreaches.DAYS_BETWEEN_VISITS;
            case REFERRED -> item.type() == CaseType.REFERRED;
            case RETURNED -> item.type() == CaseType.RETURNED;
            case PROMISED -> item.type() == CaseType.PROMISED && isLong(item);
            case STEP_LIMITS -> isDecided(item) && item.limitOf(Act.REVIEW) != Step.NONE;
            case SEPARATED -> isDecided(item) && item.separation();
            case NOT_SEPARATED -> isDecided(item) && !item.separation();
            case HEARING -> isLong(item) && item.hearing();
            case FEES -> !item.fees().isEmpty();
            case MATERIALS -> !item.materials().isEmpty();
            case NO_MATERIALS -> item.materials().isEmpty();
        };
    }

    private static boolean isLong(Item item) {
        return isDecided(item) && item.promised() >= LONG_DAYS;
    }

    static boolean isDecided(Item item) {
        return switch (item.type()) {
            case PROMISED, JOINT, ASSISTED -> true;
            case IMMEDIATE, REFERRED, RETURNED -> false;
        };
    }
}
