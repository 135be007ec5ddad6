package org.mingjing.core.rule;

import java.util.Arrays;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.ServiceItem;

/**
 * Which rules apply to the cases of a service item at all, as far as the item alone decides it:
 * asked once for each item, so that most of the rules are not looked at in most of the cases. Used
 * by one thread at a time.
 */
final class ItemRules {
    private final InForce[] rules;
    private final long mask;
    private final IdentityHashMap<ServiceItem, boolean[]> byItem = new IdentityHashMap<>();
    private final boolean[] all;
    private boolean @Nullable [] withoutItem;

    ItemRules(InForce[] rules) {
        this.rules = rules.clone();
        this.all = new boolean[rules.length];
        Arrays.fill(all, true);
        long triggers = 0;
        for (InForce rule : rules) {
            triggers |= asksTheItemAlone(rule.rule()) ? rule.rule().triggers() : 0;
        }
        this.mask = triggers;
    }

    /** What is still to be asked of a triggering event; null when the item decided it. */
    static @Nullable Condition left(Rule rule) {
        return asksTheItemAlone(rule) ? null : rule.header().when();
    }

    private static boolean asksTheItemAlone(Rule rule) {
        Condition when = rule.header().when();
        return when != null && when.asksTheItemAlone();
    }

    /** By the place of a rule among those in force, whether it may apply to the case at hand. */
    boolean[] apply(Facts facts) {
        if ((facts.mask() & mask) == 0) {
            return all;
        }
        ServiceItem item = facts.item();
        if (item == null) {
            boolean[] known = withoutItem;
            withoutItem = known == null ? asked(facts) : known;
            return withoutItem;
        }
        boolean[] known = byItem.get(item);
        if (known == null) {
            known = asked(facts);
            byItem.put(item, known);
        }
        return known;
    }

    private boolean[] asked(Facts facts) {
        boolean[] applies = new boolean[rules.length];
        for (int i = 0; i < rules.length; i++) {
            Condition when = rules[i].rule().header().when();
            applies[i] =
                    when == null || !when.asksTheItemAlone() || when.holds(facts.triggeredBy(0));
        }
        return applies;
    }
}
