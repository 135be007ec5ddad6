package org.mingjing.app.supervision;

/** What can happen to a signal or a pattern. */
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
    /** A person asked for it to be revoked; a second one is awaited. */
    REVOCATION_ASKED,
    /** The second person did not agree. */
    REVOCATION_DECLINED,
    /** Who asked thought better of it. */
    REVOCATION_TAKEN_BACK,
    /** The second person agreed. */
    REVOKED,
    /** Who answers for it told how it came about. */
    EXPLAINED,
    /** Who answers for it told what was put right. */
    RECTIFIED
}
