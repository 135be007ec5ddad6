package org.mingjing.app.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.rulebook.LawInHistory;
import org.mingjing.core.casefile.Bilingual;

/**
 * A due date that a law changed, as lists show it.
 *
 * @param law the law that is the reason
 * @param ruleTitle what people call the rule; the whole case where clocks could not be compared
 * @param rule the rule that runs the clock; empty for the earliest due date of the whole case
 * @param anchor {@code PROMISED} or {@code STATUTORY}; empty where the rule is
 * @param at when it was changed
 * @param before null when there was none
 * @param after null when there is none any more
 * @param start the act from which the clock counts; null for a whole case, and where it is not
 *     known
 */
public record MovedDue(
        LawInHistory law,
        long caseId,
        String number,
        Bilingual itemName,
        String department,
        String rule,
        Bilingual ruleTitle,
        String anchor,
        Instant at,
        @Nullable Instant before,
        @Nullable Instant after,
        @Nullable ClockStart start) {}
