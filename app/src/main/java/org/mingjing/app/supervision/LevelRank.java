package org.mingjing.app.supervision;

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
}
