package org.mingjing.core.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.timelimit.Limit;

/**
 * The terms on which a limit is extended 延长: an approver who does not handle the case, once, before
 * the due date.
 *
 * @param activities mask of the activities that extend
 * @param longest the most that may be granted
 * @param granted attribute with the amount granted; null or absent grants the longest
 * @param approver attribute with the approver; null when the source cannot send one
 * @param scope which due dates move
 */
public record ExtensionTerms(
        long activities,
        Limit.Running longest,
        @Nullable Attribute granted,
        @Nullable Attribute approver,
        Scope scope) {
    /** The terms for a source that cannot send some attributes: those checks are not made. */
    ExtensionTerms without(Set<Attribute> absent) {
        return new ExtensionTerms(
                activities,
                longest,
                granted != null && absent.contains(granted) ? null : granted,
                approver != null && absent.contains(approver) ? null : approver,
                scope);
    }

    /** Which due dates an extension moves. */
    public enum Scope {
        BOTH,
        STATUTORY
    }
}
