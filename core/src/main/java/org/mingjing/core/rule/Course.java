package org.mingjing.core.rule;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The course 办理过程 that cases of one service item took: the same acts in the same order, a variant
 * in the words of process mining. What rules can find in such cases is asked once for all of them,
 * see {@link Rule#foresee}; in each case a few comparisons then tell which of the rules have to
 * judge it at all.
 *
 * <p>It is that of the rules of one judge, on days between which none of them comes into force or
 * ceases, and of cases that the same act accepted or, where nobody acted, the same receipt. Sets of
 * its rules are masks; a rule's bit is its index here.
 */
final class Course {
    private final byte[] activities;
    private final int accepted;
    private final int hash;
    private final int[] rules;
    private final int[] timesJudged;
    private final long[] casesJudged;
    private final Lookout lookout;
    private long cases;

    private Course(Facts facts, int[] rules, Foresight ahead) {
        this.activities = facts.visible().codes();
        this.accepted = facts.acceptance().event();
        this.hash = facts.visible().hash();
        this.rules = rules;
        this.timesJudged = ahead.timesJudged(rules.length);
        this.casesJudged = new long[rules.length];
        this.lookout = ahead.lookout();
    }

    /**
     * The course of a case; null when more rules have to do with it than a mask holds.
     *
     * @param applies by the place of a rule, whether the item lets it apply
     * @param conditions by the place of a rule, what is to be asked of its triggering events
     */
    static @Nullable Course of(
            Facts facts, InForce[] inForce, boolean[] applies, @Nullable Condition[] conditions) {
        int[] rules = triggered(facts, inForce, applies);
        if (rules.length > Long.SIZE) {
            return null;
        }
        Foresight ahead = new Foresight(facts);
        for (int i = 0; i < rules.length; i++) {
            ahead.foresee(i, inForce[rules[i]], conditions[rules[i]]);
        }
        return new Course(facts, rules, ahead);
    }

    private static int[] triggered(Facts facts, InForce[] inForce, boolean[] applies) {
        int first = facts.firstDay();
        int last = facts.lastDay();
        return IntStream.range(0, inForce.length)
                .filter(i -> applies[i] && inForce[i].mayJudgeWithin(first, last))
                .filter(i -> (inForce[i].rule().triggers() & facts.mask()) != 0)
                .toArray();
    }

    /** The {@link VisibleEvents#hash} of the cases that took it. */
    int hash() {
        return hash;
    }

    /** Whether a case took it. */
    boolean isThatOf(Facts facts) {
        return facts.acceptance().event() == accepted && facts.visible().haveCodes(activities);
    }

    /** The rules that have to judge a case that took it, as a mask; the case is counted. */
    long judging(Facts facts) {
        cases++;
        return lookout.raised(facts);
    }

    /** The place among those in force of one of its rules, which judges a case now. */
    int judge(int index) {
        casesJudged[index]++;
        return rules[index];
    }

    /**
     * How often the rule at a place had something to judge in a case of which it was left out.
     *
     * @param judging the rules that judged the case, as a mask
     */
    long judgedUnasked(int rule, long judging) {
        int index = Arrays.binarySearch(rules, rule);
        return index < 0 || (judging & 1L << index) != 0 ? 0 : timesJudged[index];
    }

    /**
     * How often the rule at a place had something to judge in the cases that it did not have to
     * judge.
     */
    long judgedUnasked(int rule) {
        int index = Arrays.binarySearch(rules, rule);
        return index < 0 ? 0 : (cases - casesJudged[index]) * timesJudged[index];
    }
}
