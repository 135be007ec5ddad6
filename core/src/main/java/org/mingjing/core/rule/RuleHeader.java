package org.mingjing.core.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Link;

/**
 * What every rule says of itself: its name, version and period, its words and its legal basis.
 *
 * @param id the rule's id, the same in all versions, for instance {@code XK-42}
 * @param version 1 or more
 * @param effectiveFrom the first day whose triggering events this version judges
 * @param effectiveUntil the day on which it ceases to judge, exclusive; null when the next version
 *     or nothing ends it
 * @param reach whether cases already running when it came into force are judged by it
 * @param breach the class of breach
 * @param confirmation whether a person must confirm a finding before it counts
 * @param title the rule's title
 * @param sentence the rule in one sentence
 * @param basis articles; may be empty for rules of the house
 * @param responsible the links whose persons answer for the breach
 * @param needs data without which there is nothing to judge, though the rule does not ask for it by
 *     itself: of acts that a source tells without it, nothing is said
 * @param when judges only those triggering events for which it holds; null judges all
 */
public record RuleHeader(
        String id,
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        Reach reach,
        BreachClass breach,
        Confirmation confirmation,
        Bilingual title,
        Bilingual sentence,
        List<LegalBasis> basis,
        Set<Link> responsible,
        Set<Attribute> needs,
        @Nullable Condition when) {

    /** Whether a new version reaches back to running cases. */
    public enum Reach {
        NEW_TRIGGERS,
        APPLIES_TO_RUNNING
    }

    /** Whether a finding stands by itself or is only proposed. */
    public enum Confirmation {
        AUTOMATIC,
        BY_A_PERSON
    }

    public RuleHeader {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a rule needs an id");
        }
        if (version < 1) {
            throw new IllegalArgumentException(id + ": version starts at 1: " + version);
        }
        if (effectiveUntil != null && !effectiveUntil.isAfter(effectiveFrom)) {
            throw new IllegalArgumentException(
                    id + ": effective until " + effectiveUntil + " is not after " + effectiveFrom);
        }
        basis = List.copyOf(basis);
        responsible = Set.copyOf(responsible);
        needs = Set.copyOf(needs);
    }

    /** A header with nothing but the necessary: version 1, always in force, procedure. */
    public static RuleHeader of(String id, Bilingual title) {
        return new RuleHeader(
                id,
                1,
                LocalDate.of(1900, 1, 1),
                null,
                Reach.NEW_TRIGGERS,
                BreachClass.PROCEDURE,
                Confirmation.AUTOMATIC,
                title,
                title,
                List.of(),
                Set.of(),
                Set.of(),
                null);
    }

    /** The same header as another version from another day on. */
    public RuleHeader withVersion(int number, LocalDate from, Reach reachOfIt) {
        return new RuleHeader(
                id,
                number,
                from,
                null,
                reachOfIt,
                breach,
                confirmation,
                title,
                sentence,
                basis,
                responsible,
                needs,
                when);
    }

    /** The same header for triggering events of which a condition holds. */
    public RuleHeader judgingWhen(Condition holds) {
        return new RuleHeader(
                id,
                version,
                effectiveFrom,
                effectiveUntil,
                reach,
                breach,
                confirmation,
                title,
                sentence,
                basis,
                responsible,
                needs,
                holds);
    }
}
