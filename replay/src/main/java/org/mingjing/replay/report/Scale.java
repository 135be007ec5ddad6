package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A scale from 0 in round steps that reaches a greatest value.
 *
 * @param step 1, 2 or 5 times a power of ten
 * @param top the last step, at least the greatest value
 */
record Scale(long step, long top) {
    /** Of equal tops the finer steps are taken: they come first. */
    private static final long[] FACTORS = {1, 2, 5};

    private static final long FARTHEST = Long.MAX_VALUE / 100;

    /** The scale of at most so many steps that ends closest to the greatest value. */
    static Scale upTo(long greatest, int steps) {
        Scale best = new Scale(1, Long.MAX_VALUE);
        for (long power = 1; power <= Math.max(1, greatest) && power < FARTHEST; power *= 10) {
            for (long factor : FACTORS) {
                long step = factor * power;
                Scale one = new Scale(step, Math.max(step, Math.ceilDiv(greatest, step) * step));
                if (one.top / step <= steps && one.top < best.top) {
                    best = one;
                }
            }
        }
        return best;
    }

    /** Every step from 0 to the top. */
    List<Long> ticks() {
        List<Long> ticks = new ArrayList<>();
        for (long tick = 0; tick <= top; tick += step) {
            ticks.add(tick);
        }
        return ticks;
    }
}
