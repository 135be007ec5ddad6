package org.mingjing.app.supervision;

import java.util.Collection;

/**
 * What the signals of a case come to.
 *
 * @param level the gravest that stands and is certain, 0 for none, else one more than the level's
 *     place
 * @param provisional the gravest that stands and is provisional, where it is graver than what is
 *     certain; 0 for none
 */
record Counted(int level, int provisional) {
    static Counted of(Collection<StoredSignal> signals) {
        int level = LevelRank.NONE;
        int provisional = LevelRank.NONE;
        for (StoredSignal signal : signals) {
            if (signal.standing() == Standing.STANDING) {
                level = Math.max(level, signal.rank());
                provisional = Math.max(provisional, signal.provisionalRank());
            }
        }
        return new Counted(level, provisional > level ? provisional : LevelRank.NONE);
    }
}
