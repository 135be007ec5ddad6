package org.mingjing.app.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.Level;

/**
 * A case as lists show it.
 *
 * @param number at its source
 * @param item the code of the item; empty when none was told
 * @param itemName what people call it; the code when the catalogue does not know it
 * @param level the gravest signal that stands; null without one
 * @param person who acted last; empty when nobody is named
 * @param activity the last act
 * @param dueAt the earliest due date of a running clock; null when nothing runs
 * @param finishedAt null while it is not finished
 * @param applicant masked; empty when nobody told
 * @param provisional the gravest signal that would count if it were certain, where it is graver
 *     than the level; null without one
 * @param dueInWorkingDays whether the limit that is due next is counted in working days
 */
public record CaseRow(
        long id,
        String source,
        String number,
        String item,
        Bilingual itemName,
        String department,
        String person,
        @Nullable Level level,
        Activity activity,
        Instant firstAt,
        Instant lastAt,
        @Nullable Instant dueAt,
        @Nullable Instant finishedAt,
        CaseQuery.State state,
        String applicant,
        @Nullable Level provisional,
        boolean dueInWorkingDays) {

    public boolean isRunning() {
        return state == CaseQuery.State.RUNNING;
    }

    /** Its level, but no notice that only stands in for what is provisional. */
    public @Nullable Level shownLevel() {
        return provisional != null && level == Level.NOTICE ? null : level;
    }

    /** Whether a limit has run out unanswered. */
    public boolean isOverdue(Instant now) {
        return dueAt != null && now.isAfter(dueAt);
    }
}
