package org.mingjing.app.whatif.web;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.rulepack.InvalidPackException;
import org.mingjing.rulepack.PackDraft;
import org.mingjing.rulepack.PackDraft.Part;

/**
 * Other limits for one rule, as a reader filled them in.
 *
 * @param rule its id; null when none was chosen
 * @param promised null to leave it as it is, like the others
 * @param warning working days ahead
 */
record AskedLimits(
        @Nullable String rule,
        @Nullable Integer promised,
        AskedChange.@Nullable Unit promisedUnit,
        @Nullable Integer statutory,
        AskedChange.@Nullable Unit statutoryUnit,
        @Nullable Integer warning) {
    static final String RULE = "rule";
    static final String PROMISED = "promised";
    static final String STATUTORY = "statutory";
    static final String WARNING = "warning";

    private static final int LONGEST_LIMIT = 1_000;
    private static final int LONGEST_WARNING = 60;

    private boolean isAny() {
        return promised != null || statutory != null || warning != null;
    }

    boolean isAsked() {
        return rule != null && isAny();
    }

    /** Says beside each field what lies out of its bounds, or wants another field. */
    void check(WrongFields wrong) {
        wrong.bound(PROMISED, 0, promised, LONGEST_LIMIT);
        wrong.bound(STATUTORY, 0, statutory, LONGEST_LIMIT);
        wrong.bound(WARNING, 1, warning, LONGEST_WARNING);
        if (rule == null && isAny()) {
            wrong.say(RULE, "what-if.which-rule");
        }
    }

    /** Says beside a field of a limit that what was told there cannot be read. */
    static void unreadable(String field, WrongFields wrong) {
        wrong.range(
                field,
                field.equals(WARNING) ? 1 : 0,
                field.equals(WARNING) ? LONGEST_WARNING : LONGEST_LIMIT);
    }

    /**
     * Says beside each field what the rule does not have.
     *
     * @param packs in which it is looked for, one after the other
     */
    void checkRule(List<PackDraft> packs, WrongFields wrong) {
        if (rule == null) {
            return;
        }
        Set<Part> parts = parts(packs, rule);
        if (parts == null) {
            wrong.say(RULE, "what-if.unknown-rule", rule);
            return;
        }
        if (promised != null && !parts.contains(Part.PROMISED)) {
            wrong.add(
                    PROMISED,
                    parts.contains(Part.STATUTORY)
                            ? "what-if.statutory-only"
                            : "what-if.without-limit");
        }
        if (statutory != null && !parts.contains(Part.STATUTORY)) {
            wrong.add(
                    STATUTORY,
                    parts.contains(Part.PROMISED)
                            ? "what-if.promised-only"
                            : "what-if.without-limit");
        }
        if (warning != null && !parts.contains(Part.WARNING)) {
            wrong.add(WARNING, "what-if.without-warning");
        }
    }

    private static @Nullable Set<Part> parts(List<PackDraft> packs, String rule) {
        for (PackDraft pack : packs) {
            try {
                Set<Part> parts = pack.partsOf(rule);
                if (parts != null) {
                    return parts;
                }
            } catch (InvalidPackException noYaml) {
                /* It is told beside the pack; the rule is looked for in the next one. */
            }
        }
        return null;
    }

    /** The field beside which it is told that the pack cannot be read with these limits. */
    String field() {
        if (promised != null && statutory == null && warning == null) {
            return PROMISED;
        }
        if (statutory != null && promised == null && warning == null) {
            return STATUTORY;
        }
        return warning != null && promised == null && statutory == null ? WARNING : RULE;
    }

    /** The pack with these limits. */
    PackDraft over(PackDraft pack, List<Bilingual> told) {
        if (rule == null) {
            return pack;
        }
        PackDraft limited = limit(pack, rule, Anchor.PROMISED, promised, promisedUnit, told);
        limited = limit(limited, rule, Anchor.STATUTORY, statutory, statutoryUnit, told);
        if (warning != null) {
            limited = limited.warning(rule, warning);
            told.add(
                    new Bilingual(
                            rule + " 提前 " + warning + " 个工作日预警",
                            rule + " warns " + warning + " working days ahead"));
        }
        return limited;
    }

    private static PackDraft limit(
            PackDraft draft,
            String rule,
            Anchor anchor,
            @Nullable Integer amount,
            AskedChange.@Nullable Unit unit,
            List<Bilingual> told) {
        if (amount == null) {
            return draft;
        }
        AskedChange.Unit in = unit == null ? AskedChange.Unit.WORKING_DAYS : unit;
        boolean isPromise = anchor == Anchor.PROMISED;
        told.add(
                new Bilingual(
                        rule + (isPromise ? " 承诺 " : " 法定 ") + in.of(amount).zh(),
                        rule + (isPromise ? " promised " : " statutory ") + in.of(amount).en()));
        return draft.limit(rule, anchor, in.of(amount).en());
    }
}
