package org.mingjing.core.rule;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;

/**
 * Which act answers which: one of some activities that does not name another text than what it
 * answers, as the opinion of the department that was asked for it. Where either names none, nobody
 * can tell them apart, and the act counts as an answer.
 */
final class Answers {
    private Answers() {}

    /**
     * The first answer to an event among the events from an index on, or -1.
     *
     * @param activities mask of the activities that answer
     * @param matching the text that both name; null when any of them answers
     */
    static int firstTo(
            int asked, Facts facts, long activities, @Nullable Attribute matching, int from) {
        int event = facts.firstOf(activities, from);
        while (event >= 0 && !answers(event, asked, facts, matching)) {
            event = facts.firstOf(activities, event + 1);
        }
        return event;
    }

    private static boolean answers(
            int event, int asked, Facts facts, @Nullable Attribute matching) {
        return matching == null
                || !facts.has(asked, matching)
                || !facts.has(event, matching)
                || facts.value(event, matching, 0) == facts.value(asked, matching, 0);
    }
}
