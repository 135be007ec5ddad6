package org.mingjing.simulator;

import java.util.List;

/**
 * The limits that run side by side in one clock.
 *
 * @param all every limit, those of the law first, then the promises in the order in which they are
 *     named
 */
record Limits(List<DueDay> all) {
    Limits {
        all = List.copyOf(all);
    }

    /** The one that ends first; of two that end together the first named. */
    DueDay promised() {
        return earliest(all);
    }

    /** The law's. */
    DueDay statutory() {
        return earliest(all.stream().filter(limit -> limit.source() == DueDay.Source.LAW).toList());
    }

    private static DueDay earliest(List<DueDay> limits) {
        DueDay earliest = limits.getFirst();
        int day = earliest.day();
        for (DueDay limit : limits.subList(1, limits.size())) {
            int other = limit.day();
            if (other < day) {
                earliest = limit;
                day = other;
            }
        }
        return earliest;
    }
}
