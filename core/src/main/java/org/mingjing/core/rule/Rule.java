package org.mingjing.core.rule;

import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.SourceProfile;

/**
 * A rule 规则: what must be so in every case, and what arises when it is not. One final class for
 * each type, after the Declare family with time and people added.
 *
 * <p>A rule is immutable and knows nothing of hosts. It judges the {@link Facts} of one case and
 * tells what it finds; it is only asked when the case has one of its triggers.
 */
public abstract sealed class Rule
        permits TimeLimit,
                Precedence,
                RequiredSteps,
                AtMost,
                NotAfter,
                SeparationOfDuties,
                ConditionRule,
                ReportingLag,
                ReceivedTogether,
                MinimumTime,
                MaximumTime,
                OutOfOrder,
                UnrecognisedPause,
                PausesInTotal,
                PauseLeftOpen,
                Unanswered,
                ActNearDue,
                DatedAhead,
                ChangedAfterSignal,
                Repeated {
    /** The mask of a rule that any activity may trigger. */
    public static final long ANY = -1L;

    private final RuleHeader header;
    private final long triggers;

    Rule(RuleHeader header, long triggers) {
        this.header = Objects.requireNonNull(header);
        this.triggers = triggers;
        if (triggers == 0) {
            throw new IllegalArgumentException(header.id() + ": no activity triggers this rule");
        }
    }

    public final RuleHeader header() {
        return header;
    }

    /** Mask of the activities without which this rule cannot fire. */
    public final long triggers() {
        return triggers;
    }

    /** The gravest level this rule can reach. */
    public abstract Level gravest();

    /**
     * Whether this rule cannot be judged where a source cannot send some attributes: the check is
     * then not made.
     */
    boolean isMuteWithout(Set<Attribute> absent) {
        Condition when = header.when();
        return !Collections.disjoint(header.needs(), absent)
                || (when != null && !Collections.disjoint(when.reads(), absent));
    }

    /** The attributes of the triggering event without which there is nothing to judge of it. */
    Set<Attribute> readsOfTrigger() {
        Set<Attribute> reads = new HashSet<>(header.needs());
        if (header.when() != null) {
            reads.addAll(header.when().readsOfEvent());
        }
        return reads;
    }

    /** Whether this rule cannot be judged of such a source: the check is then not made. */
    boolean isMute(SourceProfile source) {
        long unasked = source.untold() | source.toldWithout(readsOfTrigger());
        return isMuteWithout(source.attributes()) || (triggers & ~unasked) == 0;
    }

    /** The same rule for such a source. */
    Rule sentBy(SourceProfile source) {
        return without(source.attributes());
    }

    /** The same rule for a source that cannot send some attributes. */
    Rule without(Set<Attribute> absent) {
        return this;
    }

    /**
     * Whether a finding may rest on something that did not happen, so that a message which could
     * not be taken may be what is missing.
     */
    boolean restsOnAbsence() {
        return header.when() != null && header.when().asksForActs();
    }

    /** Whether what it finds follows from other rules too, and may change with them. */
    public boolean looksAtOthers() {
        return false;
    }

    /**
     * Says as long as what this rule finds nothing in all the cases of a {@link Course}.
     *
     * @return false when each of them has to be judged
     */
    boolean foresee(Foresight ahead) {
        return false;
    }

    abstract void judge(Facts facts, Findings findings);

    @Override
    public final String toString() {
        return header.id() + " v" + header.version();
    }
}
