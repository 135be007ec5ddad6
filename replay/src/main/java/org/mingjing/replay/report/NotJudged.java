package org.mingjing.replay.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.LimitSource;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.rule.Unjudged;

/** What was not judged, by rule and by reason. */
final class NotJudged {
    private final boolean usesItems;
    private final List<TimeLimit> limits;
    private final Map<String, Long> before = new HashMap<>();
    private final Map<String, Long> withoutLimit = new HashMap<>();
    private final Map<String, Failure> failures = new LinkedHashMap<>();
    private long withoutItem;
    private long withUnknownItem;

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

    NotJudged(Rulebook rulebook) {
        this.limits =
                rulebook.rules().stream()
                        .filter(TimeLimit.class::isInstance)
                        .map(TimeLimit.class::cast)
                        .toList();
        this.usesItems = limits.stream().anyMatch(NotJudged::usesItems);
    }

    private static boolean usesItems(TimeLimit rule) {
        return rule.promised().stream().anyMatch(LimitSource.ItemPromised.class::isInstance)
                || rule.statutory().stream().anyMatch(LimitSource.ItemStatutory.class::isInstance);
    }

    /** Looks at a case that was just judged. */
    void add(CaseFile file, CaseJudge judge, long mask) {
        if (usesItems && file.itemCode().isEmpty()) {
            withoutItem++;
        } else if (usesItems && file.itemOn(Integer.MAX_VALUE) == null) {
            withUnknownItem++;
        }
        Map<String, Boolean> judged = new HashMap<>();
        for (TimeLimit rule : limits) {
            if ((rule.triggers() & mask) != 0) {
                long now = judge.judged(rule);
                Long then = before.put(rule.toString(), now);
                judged.merge(
                        rule.header().id(), now > (then == null ? 0 : then), Boolean::logicalOr);
            }
        }
        judged.forEach((rule, isJudged) -> withoutLimit.merge(rule, isJudged ? 0L : 1L, Long::sum));
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

    /** Cases in which the rule's start occurred and yet no clock of it ran. */
    long withoutLimit(String ruleId) {
        return withoutLimit.getOrDefault(ruleId, 0L);
    }

    /** The rules whose condition failed. */
    List<Failure> failures() {
        return List.copyOf(failures.values());
    }
}
