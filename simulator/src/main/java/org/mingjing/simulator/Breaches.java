package org.mingjing.simulator;

import java.util.ArrayList;
import java.util.List;

/** The breaches found in one case, as of an instant. */
final class Breaches {
    private final long asOf;
    private final List<Breach> found = new ArrayList<>();

    Breaches(long asOf) {
        this.asOf = asOf;
    }

    /** Something that happened and is wrong in itself. */
    void add(String rule, Level level, long aroseAt) {
        if (aroseAt <= asOf) {
            found.add(Breach.standing(rule, level, aroseAt));
        }
    }

    void add(Breach breach) {
        found.add(breach);
    }

    /**
     * A card at the first instant that is late, unless the answer came before it.
     *
     * @param answered {@link Long#MAX_VALUE} when nobody answered
     */
    void late(String rule, Level level, long firstLate, long answered) {
        if (firstLate <= answered) {
            add(rule, level, firstLate);
        }
    }

    List<Breach> list() {
        return List.copyOf(found);
    }
}
