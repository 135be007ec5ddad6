package org.mingjing.app.supervision;

import org.jspecify.annotations.Nullable;

/** What looking again did to a pattern. */
record PatternChange(ChangeKind kind, FoundPattern found, Standing standing) {
    /** What a pattern that is found does to what was known of it; null when nothing changed. */
    static @Nullable PatternChange of(@Nullable StoredPattern known, FoundPattern found) {
        if (known == null || known.standing() == Standing.WITHDRAWN) {
            return new PatternChange(ChangeKind.RAISED, found, Standing.STANDING);
        }
        if (known.found().equals(found)) {
            return null;
        }
        if (known.standing() == Standing.REVOKED) {
            return new PatternChange(ChangeKind.AMENDED, found, Standing.REVOKED);
        }
        boolean isGraver = found.level().compareTo(known.found().level()) > 0;
        return new PatternChange(
                isGraver ? ChangeKind.CLIMBED : ChangeKind.AMENDED, found, known.standing());
    }

    /**
     * What happens to a pattern that was not found again; null when it was withdrawn already, or
     * when a person took it back: it stays revoked, also when it is found once more.
     */
    static @Nullable PatternChange gone(StoredPattern known) {
        return known.standing().isSettled()
                ? null
                : new PatternChange(ChangeKind.WITHDRAWN, known.found(), Standing.WITHDRAWN);
    }
}
