package org.mingjing.core.rule;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.ServiceItem;

/**
 * What a {@link Condition} may look at: the triggering event, its case and the service item. Values
 * are packed as {@link org.mingjing.core.casefile.AttributeType} says.
 */
public interface CaseContext {
    /** It had not occurred. */
    int NEVER = -1;

    /** Whether the triggering event carries the attribute. */
    boolean eventHas(Attribute attribute);

    /** The triggering event's value, or {@code absent}. */
    long eventValue(Attribute attribute, long absent);

    /** Whether the case carries the attribute. */
    boolean caseHas(Attribute attribute);

    /** The case's value, or {@code absent}. */
    long caseValue(Attribute attribute, long absent);

    /** The text of a number of the lexicon. */
    String text(long number);

    /** When the triggering event occurred, epoch milliseconds. */
    long occurredAt();

    /** When we were told of it, epoch milliseconds. */
    long receivedAt();

    /** The local date of an instant in the zone of the case's calendar, epoch day. */
    int dayOf(long instant);

    /** The person of the triggering event; empty when unknown. */
    String person();

    /** The department of the triggering event; empty when unknown. */
    String department();

    /** The activity of the triggering event as the source named it. */
    String activityName();

    /** How often an activity has occurred in the case so far. */
    int count(int activityCode);

    /**
     * How many working days after the day on which an activity last occurred before the triggering
     * event that event came, 0 on the same day; {@link #NEVER} when it had not occurred.
     */
    int workingDaysSince(int activityCode);

    /**
     * When an activity last occurred until the triggering event, that one included, epoch
     * milliseconds; {@link Long#MIN_VALUE} when it had not occurred.
     */
    long lastOccurred(int activityCode);

    /** The service item applied for; null when the source told none. */
    @Nullable ServiceItem item();
}
