package org.mingjing.core.rule;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.timelimit.Limit;

/**
 * What rules may look at to say of all cases of a {@link Course} when they find nothing in them:
 * which acts these saw in which order, their service item, and no instant or value. It gathers the
 * {@link Lookout} meanwhile, rule by rule.
 */
final class Foresight {
    private final Facts facts;
    private final int[] timesJudged = new int[Long.SIZE];
    private final Lookout.Builder lookout = new Lookout.Builder();
    private long unasked;
    private @Nullable Condition condition;
    private int index;

    /** Whether a rule applies to a triggering event. */
    enum Applies {
        /** In no case of the course in which nothing shows up that is looked out for. */
        NEVER,
        /** In every case. */
        ALWAYS,
        /** What the case tells decides it. */
        DEPENDS
    }

    /**
     * @param facts of any case of the course
     */
    Foresight(Facts facts) {
        this.facts = facts;
    }

    /**
     * Asks a rule what there is to be seen of its findings.
     *
     * @param place its index in the course
     * @param left what is to be asked of a triggering event; null when nothing is
     */
    void foresee(int place, InForce inForce, @Nullable Condition left) {
        index = place;
        unasked = inForce.unasked();
        condition = left;
        if (inForce.takesOver() || !inForce.rule().foresee(this)) {
            lookout.always(bit());
            timesJudged[index] = 0;
        }
    }

    private long bit() {
        return 1L << index;
    }

    /** Whether the rule applies to a triggering event. */
    Applies applies(int event) {
        if ((facts.bit(event) & unasked) != 0) {
            return Applies.NEVER;
        }
        return condition == null ? Applies.ALWAYS : holds(condition, event);
    }

    /** Whether a condition holds of an event; one that asks the calendar is always asked itself. */
    Applies holds(Condition asked, int event) {
        if (asked.asksTheCalendar()) {
            return Applies.DEPENDS;
        }
        Boolean answer = asked.inEveryCase(facts.triggeredBy(event));
        if (answer != null) {
            return answer ? Applies.ALWAYS : Applies.NEVER;
        }
        boolean isNeverMissing = asked.needs().isEmpty();
        return isNeverMissing || !isUntilTold(asked.needs()) ? Applies.DEPENDS : Applies.NEVER;
    }

    int size() {
        return facts.size();
    }

    /** The first event of any of these activities, from an index on; -1 when there is none. */
    int firstOf(long activityMask, int from) {
        return facts.firstOf(activityMask, from);
    }

    /** The last event of any of these activities before an index; -1 when there is none. */
    int lastBefore(long activityMask, int until) {
        return facts.lastBefore(activityMask, until);
    }

    /** The activity bit of an event. */
    long bit(int event) {
        return facts.bit(event);
    }

    /** Mask of the activities that occurred until an event, that one included. */
    long maskUntil(int event) {
        return facts.maskUntil(event);
    }

    /** The act of acceptance; -1 without one. */
    int accepted() {
        return facts.acceptance().event();
    }

    @Nullable ServiceItem item() {
        return facts.item();
    }

    /** What a source of limits gives that need not be told. */
    @Nullable Limit limit(LimitSource source) {
        return LimitSources.limit(source, facts, 0);
    }

    /** The rule had something to judge. */
    void judged() {
        timesJudged[index]++;
    }

    /** Counts that a rule judges an event, if it applies to it; false if unknown. */
    boolean isJudged(int event) {
        Applies applies = applies(event);
        timesJudged[index] += applies == Applies.ALWAYS ? 1 : 0;
        return applies != Applies.DEPENDS;
    }

    /**
     * Counts what a rule judges once in a case, if it applies to any of these events; false if
     * unknown.
     */
    boolean isJudgedOnce(long activityMask) {
        int before = timesJudged[index];
        boolean isKnown = true;
        for (int event = firstOf(activityMask, 0);
                event >= 0 && isKnown && timesJudged[index] == before;
                event = firstOf(activityMask, event + 1)) {
            isKnown = isJudged(event);
        }
        return isKnown;
    }

    /** Counts what a rule judges at each event to which it applies; false if unknown. */
    boolean isEachJudged(long activityMask) {
        for (int event = firstOf(activityMask, 0);
                event >= 0;
                event = firstOf(activityMask, event + 1)) {
            if (!isJudged(event)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Nothing is found while two acts lie near each other: less than so much time apart, or no more
     * than so many days from the local day of the one to that of the other.
     *
     * @param days -1 when the days do not matter
     */
    void whileNear(int from, int to, long millis, int days) {
        lookout.span(new Lookout.Span(bit(), from, to, millis, days));
    }

    /**
     * Nothing is found while the case tells none of these.
     *
     * @return false when there is no gain in it, as this case tells one of them, and others like it
     *     will
     */
    boolean isUntilTold(Set<Attribute> attributes) {
        long bits = 0;
        for (Attribute attribute : attributes) {
            bits |= CaseFile.bit(attribute);
        }
        lookout.told(new Lookout.Told(bit(), bits));
        return (facts.told() & bits) == 0;
    }

    /** Nothing is found while no message is received later than that after it happened. */
    void whileReceivedWithin(long millis) {
        lookout.lag(new Lookout.Delay(bit(), millis));
    }

    /** Nothing is found while no message is received earlier than that before it happened. */
    void whileDatedAheadAtMost(long millis) {
        lookout.lead(new Lookout.Delay(bit(), millis));
    }

    /** Nothing is found while every message came in one version. */
    void untilVersioned() {
        lookout.versioned(bit());
    }

    /** By the index of a rule, how often it has something to judge in a case without findings. */
    int[] timesJudged(int rules) {
        return Arrays.copyOf(timesJudged, rules);
    }

    Lookout lookout() {
        return lookout.build();
    }
}
