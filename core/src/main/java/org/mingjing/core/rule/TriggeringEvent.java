package org.mingjing.core.rule;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.ServiceItem;

/** The triggering event as conditions see it, with its case. Reused by one thread at a time. */
final class TriggeringEvent implements CaseContext {
    private final Facts facts;
    private int event;

    TriggeringEvent(Facts facts) {
        this.facts = facts;
    }

    TriggeringEvent at(int trigger) {
        event = trigger;
        return this;
    }

    @Override
    public boolean eventHas(Attribute attribute) {
        return facts.has(event, attribute);
    }

    @Override
    public long eventValue(Attribute attribute, long absent) {
        return facts.value(event, attribute, absent);
    }

    @Override
    public boolean caseHas(Attribute attribute) {
        return facts.caseHas(attribute);
    }

    @Override
    public long caseValue(Attribute attribute, long absent) {
        return facts.caseValue(attribute, absent);
    }

    @Override
    public String text(long number) {
        return facts.file().lexicon().text((int) number);
    }

    @Override
    public long occurredAt() {
        return facts.at(event);
    }

    @Override
    public long receivedAt() {
        return facts.receivedAt(event);
    }

    @Override
    public int dayOf(long instant) {
        return facts.dayOf(instant);
    }

    @Override
    public String person() {
        return facts.person(event);
    }

    @Override
    public String department() {
        return facts.department(event);
    }

    @Override
    public String activityName() {
        return facts.file().name(facts.position(event));
    }

    @Override
    public int count(int activityCode) {
        return facts.countUntil(event, activityCode);
    }

    @Override
    public int workingDaysSince(int activityCode) {
        int last = facts.lastBefore(1L << activityCode, event);
        return last < 0
                ? NEVER
                : facts.calendar().workingDaysBetween(facts.day(last) + 1, facts.day(event) + 1);
    }

    @Override
    public long lastOccurred(int activityCode) {
        int last = facts.lastBefore(1L << activityCode, event + 1);
        return last < 0 ? Long.MIN_VALUE : facts.at(last);
    }

    @Override
    public @Nullable ServiceItem item() {
        return facts.item();
    }
}
