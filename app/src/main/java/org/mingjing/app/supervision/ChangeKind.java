package org.mingjing.app.supervision;

/** What can happen to a signal. */
public enum ChangeKind {
    RAISED,
    /** Raised, and a person must confirm it before it counts. */
    PROPOSED,
    /** A graver rung was reached. */
    CLIMBED,
    LIFTED,
    /** The same finding, told otherwise by better data. */
    AMENDED,
    WITHDRAWN,
    CONFIRMED,
    REVOKED,
    /** Who answers for it told how it came about. */
    EXPLAINED,
    /** Who answers for it told what was put right. */
    RECTIFIED
}
