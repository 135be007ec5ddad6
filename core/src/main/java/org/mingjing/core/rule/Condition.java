package org.mingjing.core.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;

/** A question about a triggering event and its case, answered without side effects. */
@FunctionalInterface
public interface Condition {
    /** Whether it holds; false also when a number or date it needs is missing. */
    boolean holds(CaseContext context);

    /**
     * The attributes of events, or of the case, without which there is nothing to ask; empty when
     * unknown.
     */
    default Set<Attribute> reads() {
        return Set.of();
    }

    /**
     * Whether it asks which acts happened, how often or when: a message that was lost may then
     * change its answer.
     */
    default boolean asksForActs() {
        return false;
    }

    /**
     * Whether it asks the service item and nothing else: it is then asked once for all cases of an
     * item.
     */
    default boolean asksTheItemAlone() {
        return false;
    }

    /**
     * Whether it counts working days, so that the publication of a calendar may change its answer.
     */
    default boolean asksTheCalendar() {
        return false;
    }

    /** The attributes of the event or of its case without each of which it does not hold. */
    default Set<Attribute> needs() {
        return Set.of();
    }

    /**
     * What it answers of this event in every case that saw the same acts in the same order and is
     * of the same service item, whatever else was told and when; null when that decides nothing.
     */
    default @Nullable Boolean inEveryCase(CaseContext context) {
        return null;
    }

    /** Those of {@link #reads()} that the triggering event itself must carry. */
    default Set<Attribute> readsOfEvent() {
        return Set.of();
    }
}
