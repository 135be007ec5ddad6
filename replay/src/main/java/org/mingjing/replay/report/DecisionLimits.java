package org.mingjing.replay.report;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.mingjing.core.rule.BreachClass;
import org.mingjing.core.rule.LimitSource;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.rule.TimeLimit;

/**
 * The time limits by which a report says whether decisions were in time 按期决定: those of the class
 * "over time" that take a limit from the service item, or, in a pack without such, all of that
 * class. Receipts, notices, steps and pauses have limits too, but nobody asks for their average.
 */
final class DecisionLimits {
    private DecisionLimits() {}

    /** The ids of the rules, in the order of the rulebook. */
    static Set<String> of(Rulebook rulebook) {
        Set<String> ofItems = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        for (Rule rule : rulebook.rules()) {
            if (rule instanceof TimeLimit limit
                    && limit.header().breach() == BreachClass.OVERTIME) {
                all.add(limit.header().id());
                if (takesFromItem(limit)) {
                    ofItems.add(limit.header().id());
                }
            }
        }
        return ofItems.isEmpty() ? all : ofItems;
    }

    /** Whether the item as a whole, and not only a step of it, sets a limit of the rule. */
    static boolean takesFromItem(TimeLimit limit) {
        return Stream.concat(limit.promised().stream(), limit.statutory().stream())
                .anyMatch(
                        source ->
                                source instanceof LimitSource.ItemPromised
                                        || source instanceof LimitSource.ItemStatutory);
    }
}
