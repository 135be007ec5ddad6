package org.mingjing.replay;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.Rung;
import org.mingjing.replay.whatif.Difference;

/**
 * Some changes to look at: of every rule those of the cases that come first by their numbers, so
 * that they are the same in every run.
 */
final class FirstChanges implements Consumer<Difference> {
    private static final Comparator<Difference> BY_CASE =
            Comparator.comparing((Difference one) -> one.shown().id().caseId())
                    .thenComparing(one -> one.shown().id().message())
                    .thenComparingInt(one -> one.shown().id().occurrence());
    private static final int OF_A_RULE = 2;

    private final int most;
    private final Map<String, TreeSet<Difference>> byRule = new TreeMap<>();

    /**
     * @param most how many are told in all
     */
    FirstChanges(int most) {
        this.most = most;
    }

    @Override
    public void accept(Difference difference) {
        TreeSet<Difference> known =
                byRule.computeIfAbsent(
                        difference.shown().rule().id(), rule -> new TreeSet<>(BY_CASE));
        known.add(difference);
        if (known.size() > OF_A_RULE) {
            known.pollLast();
        }
    }

    void tell(PrintWriter out, Wording wording, Moments moments) {
        if (!byRule.isEmpty()) {
            out.println();
            out.println(wording.say("what-if.examples"));
        }
        byRule.values().stream()
                .flatMap(TreeSet::stream)
                .limit(most)
                .forEach(one -> out.println(line(one, wording, moments)));
    }

    private static String line(Difference one, Wording wording, Moments moments) {
        return wording.say(
                "what-if.example",
                Page.printable(one.shown().id().caseId()),
                one.shown().rule().id(),
                wording.of(one.change().label()),
                rung(one.rungBefore(), wording, moments),
                rung(one.rungAfter(), wording, moments));
    }

    private static String rung(@Nullable Rung rung, Wording wording, Moments moments) {
        return rung == null
                ? "–"
                : wording.of(rung.level().label()) + " " + moments.readable(rung.aroseAt());
    }
}
