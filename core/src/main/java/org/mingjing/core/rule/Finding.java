package org.mingjing.core.rule;

import java.util.List;

/**
 * One rule broken in one case 违规发现, with every rung of its ladder that was reached.
 *
 * <p>Its identity is (case, rule, triggering message without its version, occurrence); all else may
 * be amended when better data arrives.
 *
 * @param id the identity
 * @param rule the header of the rule, in the version that judged
 * @param rungs in order of their instants, at least one
 * @param evidence the messages it rests on; the triggering one first
 * @param responsible persons by link
 * @param detail what else the rule has to say, language-neutral; empty when nothing
 */
public record Finding(
        FindingId id,
        RuleHeader rule,
        List<Rung> rungs,
        List<EventRef> evidence,
        List<Responsible> responsible,
        String detail) {
    public Finding {
        if (rungs.isEmpty()) {
            throw new IllegalArgumentException("a finding has at least one rung: " + id);
        }
        rungs = List.copyOf(rungs);
        evidence = List.copyOf(evidence);
        responsible = List.copyOf(responsible);
    }

    /** The gravest rung reached. */
    public Rung highest() {
        Rung highest = rungs.get(0);
        for (Rung rung : rungs) {
            highest = rung.level().compareTo(highest.level()) > 0 ? rung : highest;
        }
        return highest;
    }

    /** Whether a person must confirm it before it counts. */
    public boolean isProposed() {
        return rule.confirmation() == RuleHeader.Confirmation.BY_A_PERSON;
    }
}
