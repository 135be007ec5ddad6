package org.mingjing.app.supervision;

import org.jspecify.annotations.Nullable;

/**
 * What looking again, or a person, did to a pattern.
 *
 * @param cause the person's reason; empty when nobody did it
 * @param person who decided it; empty when nobody did
 */
record PatternChange(
        ChangeKind kind, FoundPattern found, Standing standing, String cause, String person) {
    private static PatternChange by(ChangeKind kind, FoundPattern found, Standing standing) {
        return new PatternChange(kind, found, standing, "", "");
    }

    /** What a pattern that is found does to what was known of it; null when nothing changed. */
    static @Nullable PatternChange of(@Nullable StoredPattern known, FoundPattern found) {
        if (known == null || known.standing() == Standing.WITHDRAWN) {
            return by(ChangeKind.RAISED, found, Standing.STANDING);
        }
        if (known.found().equals(found)) {
            return null;
        }
        if (known.standing() == Standing.REVOKED) {
            return by(ChangeKind.AMENDED, found, Standing.REVOKED);
        }
        boolean isGraver = found.level().compareTo(known.found().level()) > 0;
        return by(isGraver ? ChangeKind.CLIMBED : ChangeKind.AMENDED, found, known.standing());
    }

    /**
     * What happens to a pattern that was not found again; null when it was withdrawn already, or
     * when a person took it back: it stays revoked, also when it is found once more.
     */
    static @Nullable PatternChange gone(StoredPattern known) {
        return known.standing().isSettled()
                ? null
                : by(ChangeKind.WITHDRAWN, known.found(), Standing.WITHDRAWN);
    }

    static PatternChange revoked(StoredPattern known, String person, String reason) {
        return new PatternChange(
                ChangeKind.REVOKED, known.found(), Standing.REVOKED, reason, person);
    }
}
