package org.mingjing.core.rule;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.timelimit.Anchor;

/**
 * A rung as a pack defines it: its level and its distance from a due date in working days.
 *
 * <p>Below zero it is a warning: 00:00 of the k-th working day before the due date, where k is at
 * most one less than the limit, so that short items do not warn at acceptance. Zero is the first
 * instant that is late. Above zero it is 00:00 of the date after that many further working days.
 *
 * @param level how grave
 * @param anchor the due date it stands on
 * @param workingDays distance from that due date
 * @param withoutStatutory distance from the promised due date when there is no statutory one; null
 *     when the rung then does not exist. Only for the statutory anchor.
 */
public record LadderStep(
        Level level, Anchor anchor, int workingDays, @Nullable Integer withoutStatutory) {
    public LadderStep {
        if (withoutStatutory != null && anchor != Anchor.STATUTORY) {
            throw new IllegalArgumentException("only a statutory rung can fall back: " + level);
        }
    }

    public static LadderStep of(Level level, Anchor anchor, int workingDays) {
        return new LadderStep(level, anchor, workingDays, null);
    }
}
