package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;

/**
 * The gravest cases, of as many kinds as there are: a kind is what rules a case broke. Only what
 * stands is grave: rungs lifted, provisional or proposed choose no case. Of each kind it keeps
 * {@value #OF_A_KIND} cases, of at most {@value #KINDS} kinds.
 */
final class GravestCases {
    static final int OF_A_KIND = 2;
    private static final int KINDS = 5_000;

    private final Map<Set<String>, PriorityQueue<ShownCase>> byKind = new HashMap<>();
    private final Map<Paused, PriorityQueue<ShownCase>> paused = new HashMap<>();

    /** The limit of a rule that shows a pause of one kind. */
    private record Paused(PauseSeen pause, String ruleId) {}

    /**
     * Looks at a case.
     *
     * @param index the case's place in the log
     * @param findings all its findings
     * @param pauses the rule whose limit shows a recognised pause, or one not recognised
     * @param asOf epoch milliseconds
     */
    void add(int index, List<Finding> findings, Map<PauseSeen, String> pauses, long asOf) {
        @Nullable ShownCase grave = grave(index, findings, pauses.keySet(), asOf);
        if (grave == null) {
            return;
        }
        Set<String> kind =
                byKind.size() < KINDS || byKind.containsKey(grave.rules())
                        ? grave.rules()
                        : Set.of(grave.ruleId());
        keep(byKind.computeIfAbsent(kind, none -> queue()), grave);
        pauses.forEach(
                (pause, rule) ->
                        keep(
                                paused.computeIfAbsent(new Paused(pause, rule), none -> queue()),
                                by(rule, grave)));
    }

    private static PriorityQueue<ShownCase> queue() {
        return new PriorityQueue<>(ShownCase.BY_GRAVITY);
    }

    private static void keep(PriorityQueue<ShownCase> queue, ShownCase one) {
        queue.add(one);
        if (queue.size() > OF_A_KIND) {
            queue.remove();
        }
    }

    /** The same case, chosen by another rule. */
    private static ShownCase by(String rule, ShownCase one) {
        return new ShownCase(
                one.index(),
                rule,
                one.rules(),
                one.pauses(),
                one.level(),
                one.measure(),
                one.order());
    }

    private static @Nullable ShownCase grave(
            int index, List<Finding> findings, Set<PauseSeen> pauses, long asOf) {
        @Nullable ShownCase gravest = null;
        Set<String> carded = new HashSet<>();
        for (Finding finding : findings) {
            Rung rung = Standing.gravest(finding);
            if (rung == null || rung.level() == Level.NOTICE) {
                continue;
            }
            String rule = finding.rule().id();
            if (rung.level() != Level.WARNING) {
                carded.add(rule);
            }
            ShownCase one =
                    new ShownCase(
                            index,
                            rule,
                            Set.of(rule),
                            pauses,
                            rung.level(),
                            late(finding, rung, asOf),
                            ShownCase.scatter(finding.id().caseId()));
            boolean isGraver = gravest == null || ShownCase.BY_GRAVITY.compare(one, gravest) > 0;
            gravest = isGraver ? one : gravest;
        }
        return gravest == null || carded.isEmpty() ? gravest : of(carded, gravest);
    }

    private static ShownCase of(Set<String> rules, ShownCase one) {
        return new ShownCase(
                one.index(),
                one.ruleId(),
                rules,
                one.pauses(),
                one.level(),
                one.measure(),
                one.order());
    }

    private static double late(Finding finding, Rung rung, long asOf) {
        if (!rung.hasDue()) {
            return 0;
        }
        int messages = finding.evidence().size();
        long end = messages > 1 ? finding.evidence().get(messages - 1).occurredAtMillis() : asOf;
        return (double) end - rung.dueMillis();
    }

    /**
     * The gravest first. Each is told by another rule, and only when no rule is left by another
     * combination of rules, and only then by any; a pause that was recognised and one that was not
     * are among them where there are such cases. A case is named once.
     */
    List<ShownCase> first(int most) {
        List<ShownCase> all = new ArrayList<>();
        byKind.values().forEach(all::addAll);
        all.sort(ShownCase.BY_GRAVITY.reversed());
        List<ShownCase> chosen = new ArrayList<>();
        for (PauseSeen pause : PauseSeen.values()) {
            choosePaused(pause, chosen, most);
        }
        Set<String> rules = new HashSet<>();
        chosen.forEach(one -> rules.add(one.ruleId()));
        Set<Set<String>> kinds = new HashSet<>();
        choose(all, chosen, most, one -> rules.add(one.ruleId()));
        chosen.forEach(one -> kinds.add(one.rules()));
        choose(all, chosen, most, one -> kinds.add(one.rules()));
        choose(all, chosen, most, one -> true);
        chosen.sort(ShownCase.BY_GRAVITY.reversed());
        return List.copyOf(chosen);
    }

    private void choosePaused(PauseSeen pause, List<ShownCase> chosen, int most) {
        boolean isShown = chosen.stream().anyMatch(one -> one.pauses().contains(pause));
        if (isShown) {
            return;
        }
        List<ShownCase> candidates = new ArrayList<>();
        paused.forEach(
                (kind, ofKind) -> {
                    if (kind.pause() == pause) {
                        candidates.addAll(ofKind);
                    }
                });
        candidates.sort(ShownCase.BY_GRAVITY.reversed());
        Set<String> told = new HashSet<>();
        chosen.forEach(one -> told.add(one.ruleId()));
        int one = Math.min(most, chosen.size() + 1);
        choose(candidates, chosen, one, candidate -> !told.contains(candidate.ruleId()));
        choose(candidates, chosen, one, candidate -> true);
    }

    private static void choose(
            List<ShownCase> from, List<ShownCase> chosen, int most, Predicate<ShownCase> isWanted) {
        for (ShownCase one : from) {
            boolean isNamed = chosen.stream().anyMatch(other -> other.index() == one.index());
            if (chosen.size() < most && !isNamed && isWanted.test(one)) {
                chosen.add(one);
            }
        }
    }
}
