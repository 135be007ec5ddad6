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
    static Scale upTo(long greatest, int steps) {
        long step = 1;
        long[] factors = {2, 5, 10};
        long power = 1;
        int next = 0;
        while (step * steps < greatest) {
            step = factors[next] * power;
            next++;
            if (next == factors.length) {
                next = 0;
                power *= 10;
            }
        }
        long top = Math.max(step, Math.ceilDiv(greatest, step) * step);
        return new Scale(step, top);
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
