package org.mingjing.rulepack;

import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.rule.CaseContext;
import org.mingjing.core.rule.Condition;

/**
 * A condition about nothing but the service item, as {@code item.case_type == 'immediate'} is: its
 * answer is remembered by item, since a catalogue is small and asking CEL for each of millions of
 * cases is not. May be asked by many threads.
 */
final class ItemCondition implements Condition {
    private final Condition condition;
    private final ConcurrentMap<String, Answer> answers = new ConcurrentHashMap<>();
    private volatile @Nullable Answer withoutItem;

    /** An answer, and the version of an item of which it was asked. */
    private record Answer(@Nullable ServiceItem of, boolean holds) {}

    ItemCondition(Condition condition) {
        this.condition = condition;
    }

    @Override
    public boolean asksTheItemAlone() {
        return true;
    }

    @Override
    public Boolean inEveryCase(CaseContext context) {
        return holds(context);
    }

    @Override
    public boolean holds(CaseContext context) {
        ServiceItem item = context.item();
        Answer known = item == null ? withoutItem : answers.get(item.code());
        if (known != null && Objects.equals(known.of(), item)) {
            return known.holds();
        }
        Answer answer = new Answer(item, condition.holds(context));
        if (item == null) {
            withoutItem = answer;
        } else {
            answers.put(item.code(), answer);
        }
        return answer.holds();
    }
}
