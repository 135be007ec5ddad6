package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.provider.Arguments;
import org.mingjing.core.casefile.CaseFile;

/** Which cases a rule is spared that knows their course, and which it has to judge. */
final class Spared {
    private static final long AS_OF = ToldCase.millis("2026-12-31");

    private Spared() {}

    /** Acts of March 2026, from Monday the 2nd, which has no holiday: act, time, act, time. */
    static ToldCase acts(String actsAndTimes) {
        String[] words = actsAndTimes.split(" ", -1);
        ToldCase told = ToldCase.told();
        for (int i = 0; i < words.length; i += 2) {
            told.at("2026-03-" + words[i + 1], words[i]);
        }
        return told;
    }

    /** A rule and a case of a course that it knows. */
    static Arguments row(String what, Rule rule, ToldCase file) {
        return row(what, rule, file, file);
    }

    /** The same, where the course was that of another case before. */
    static Arguments row(String what, Rule rule, ToldCase like, ToldCase file) {
        return Arguments.of(what, rule, like.file(), file.file());
    }

    /** The rule need not judge the case; it would find nothing, and counts the same. */
    static void assertSpared(Rule rule, CaseFile like, CaseFile file) {
        Rulebook alone = alone(rule);
        Foresight ahead = ahead(alone, like);
        CaseJudge judge = new CaseJudge(alone, ToldCase.CALENDARS, file);
        List<Finding> found = new ArrayList<>();
        judge.judge(file, AS_OF, found::add);

        assertThat(raised(ahead, alone, file)).isZero();
        assertThat(found).isEmpty();
        assertThat(ahead.timesJudged(1)).containsExactly((int) judge.judged(rule));
    }

    /** The rule has to judge the case. */
    static void assertAsked(Rule rule, CaseFile like, CaseFile file) {
        assertThat(isAsked(rule, like, file)).isTrue();
    }

    /** Whether the rule has to judge the case. */
    static boolean isAsked(Rule rule, CaseFile like, CaseFile file) {
        Rulebook alone = alone(rule);
        return raised(ahead(alone, like), alone, file) != 0;
    }

    private static Rulebook alone(Rule rule) {
        return Rulebook.of(ToldCase.WORDS, EveryType.PROCEDURE, List.of(rule));
    }

    private static Foresight ahead(Rulebook alone, CaseFile like) {
        InForce inForce = alone.inForce().get(0);
        Foresight ahead = new Foresight(facts(alone, like));
        ahead.foresee(0, inForce, ItemRules.left(inForce.rule()));
        return ahead;
    }

    private static long raised(Foresight ahead, Rulebook alone, CaseFile file) {
        return ahead.lookout().raised(facts(alone, file));
    }

    private static Facts facts(Rulebook alone, CaseFile file) {
        return new Facts(file, alone, ToldCase.CALENDARS, AS_OF);
    }
}
