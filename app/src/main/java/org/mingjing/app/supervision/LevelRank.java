package org.mingjing.app.supervision;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.Level;

/** Levels as the database orders them: 0 for none, the gravest highest. */
final class LevelRank {
    static final int NONE = 0;

    private LevelRank() {}

    static int of(Level level) {
        return switch (level) {
            case NOTICE -> 1;
            case WARNING -> 2;
            case YELLOW -> 3;
            case RED -> 4;
        };
    }

    /** The level of a rank; null for none. */
    static @Nullable Level level(int rank) {
        for (Level level : Level.values()) {
            if (of(level) == rank) {
                return level;
            }
        }
        return null;
    }
}
