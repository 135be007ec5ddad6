package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.rule.Unjudged;
import org.mingjing.rulepack.RulePack;

/** What was not judged, by rule and by reason. */
final class NotJudged {
    private final WhyNoClock why;
    private final boolean usesItems;
    private final List<TimeLimit> limits;
    private final Map<Absence, Long> absences = new HashMap<>();
    private final Map<String, Failure> failures = new LinkedHashMap<>();
    private long withoutItem;
    private long withUnknownItem;

    /**
     * Why no clock of a rule ran although something that may start it occurred.
     *
     * @param ruleId the rule
     * @param why the reason
     * @param instead the id of the rule that judged instead, or of the attribute that is missing;
     *     empty where the reason needs neither
     */
    record Absence(String ruleId, WhyNoClock.Reason why, String instead) {}

    /** A rule that failed in the same way in a number of cases. */
    static final class Failure {
        private final Unjudged example;
        private long cases;

        private Failure(Unjudged example) {
            this.example = example;
        }

        /** The first of them. */
        Unjudged example() {
            return example;
        }

        long cases() {
            return cases;
        }
    }

    NotJudged(RulePack pack) {
        this.limits = new ArrayList<>();
        for (Rule rule : pack.rulebook().rules()) {
            if (rule instanceof TimeLimit limit) {
                limits.add(limit);
            }
        }
        this.usesItems = limits.stream().anyMatch(DecisionLimits::takesFromItem);
        this.why = new WhyNoClock(pack, limits);
    }

    /** Looks at a case that was just judged. */
    void add(CaseFile file, CaseJudge judge, long mask) {
        if (usesItems && file.itemCode().isEmpty()) {
            withoutItem++;
        } else if (usesItems && file.itemOn(Integer.MAX_VALUE) == null) {
            withUnknownItem++;
        }
        Set<String> judged = new HashSet<>();
        Map<String, TimeLimit> silent = new LinkedHashMap<>();
        for (TimeLimit rule : limits) {
            if ((rule.triggers() & mask) != 0) {
                if (judge.judgedLast(rule) > 0) {
                    judged.add(rule.header().id());
                }
                silent.put(rule.header().id(), rule);
            }
        }
        silent.keySet().removeAll(judged);
        silent.values()
                .forEach(rule -> absences.merge(why.of(rule, file, mask, judged), 1L, Long::sum));
    }

    void add(Unjudged unjudged) {
        failures.computeIfAbsent(
                        unjudged.rule().id() + " " + unjudged.reason(),
                        what -> new Failure(unjudged))
                .cases++;
    }

    /** Cases that name no service item although the pack takes limits from items. */
    long withoutItem() {
        return withoutItem;
    }

    /** Cases whose service item nobody described. */
    long withUnknownItem() {
        return withUnknownItem;
    }

    /** Cases in which the rule's start may have occurred and yet no clock of it ran, by reason. */
    Map<Absence, Long> absences(String ruleId) {
        Map<Absence, Long> ofRule = new LinkedHashMap<>();
        absences.entrySet().stream()
                .filter(absence -> absence.getKey().ruleId().equals(ruleId))
                .sorted(
                        Map.Entry.<Absence, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(absence -> absence.getKey().toString()))
                .forEach(absence -> ofRule.put(absence.getKey(), absence.getValue()));
        return ofRule;
    }

    /** The rules whose condition failed. */
    List<Failure> failures() {
        return List.copyOf(failures.values());
    }
}
