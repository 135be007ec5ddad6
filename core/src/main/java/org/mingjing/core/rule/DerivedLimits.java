package org.mingjing.core.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/**
 * The limits that cases bring along, as dates they carry or extensions granted: each is made once
 * and used again, so that judging allocates nothing. Reused by one thread at a time.
 */
final class DerivedLimits {
    /** Eleven years of dates; a power of two. */
    private static final int DATES = 4096;

    /** A power of two, of which at most half is filled. */
    private static final int AMOUNTS = 512;

    private final Limit.@Nullable Until[] dates = new Limit.@Nullable Until[DATES];
    private final Limit.@Nullable Running[] amounts = new Limit.@Nullable Running[AMOUNTS];
    private int filled;

    Limit.Until until(int day) {
        int slot = day & (DATES - 1);
        Limit.Until known = dates[slot];
        if (known != null && known.day() == day) {
            return known;
        }
        Limit.Until made = new Limit.Until(day);
        dates[slot] = made;
        return made;
    }

    Limit.Running running(int amount, LimitUnit unit, Roll roll) {
        int slot = amount & (AMOUNTS - 1);
        for (Limit.Running known = amounts[slot]; known != null; known = amounts[slot]) {
            if (known.amount() == amount && known.unit() == unit && known.roll() == roll) {
                return known;
            }
            slot = (slot + 1) & (AMOUNTS - 1);
        }
        if (filled == AMOUNTS / 2) {
            Arrays.fill(amounts, null);
            filled = 0;
        }
        Limit.Running made = new Limit.Running(amount, unit, roll);
        amounts[slot] = made;
        filled++;
        return made;
    }
}
