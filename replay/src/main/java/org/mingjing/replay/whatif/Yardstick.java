package org.mingjing.replay.whatif;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.Rulebook;

/**
 * What cases are judged by: the rules, the calendars by which their limits are counted, and the
 * service items that are applied for.
 *
 * @param calendars among them those of all cases
 * @param items null for those that the case files know
 */
public record Yardstick(Rulebook rulebook, Calendars calendars, @Nullable ServiceItems items) {
    /** The rules by which this finds the same as another, whatever the case. */
    Set<RuleHeader> alikeIn(Yardstick other) {
        boolean isBesideTheSame = items == other.items && calendars.equals(other.calendars);
        return isBesideTheSame ? rulebook.alikeIn(other.rulebook) : Set.of();
    }

    /**
     * Whether cases read for one can be judged by the other: both speak of the same activities and
     * attributes in the same order.
     */
    public boolean readsAs(Yardstick other) {
        return rulebook.vocabulary().activities().equals(other.rulebook.vocabulary().activities())
                && rulebook.vocabulary()
                        .attributes()
                        .equals(other.rulebook.vocabulary().attributes());
    }
}
