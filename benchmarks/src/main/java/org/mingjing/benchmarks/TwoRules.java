package org.mingjing.benchmarks;

import java.util.List;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.Ladder;
import org.mingjing.core.rule.LadderStep;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.LimitSource;
import org.mingjing.core.rule.Precedence;
import org.mingjing.core.rule.Procedure;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;

/** The two rules that the {@link HeapPeer} knows, as a rulebook. */
final class TwoRules {
    static final String OVERDUE = "overdue";
    static final String WITHOUT_ACCEPTANCE = "without-acceptance";

    private TwoRules() {}

    static Rulebook of(Vocabulary vocabulary) {
        long accept = vocabulary.mask("accept");
        long decide = vocabulary.mask("decide");
        Procedure procedure = new Procedure(accept, null, null);
        return Rulebook.of(
                vocabulary,
                procedure,
                List.of(
                        TimeLimit.builder(RuleHeader.of(OVERDUE, Bilingual.same(OVERDUE)))
                                .start(new TimeLimit.Start.First(accept))
                                .response(TimeLimit.Response.by(decide))
                                .statutory(new LimitSource.Own(Limit.ofWorkingDays(20)))
                                .ladder(Ladder.of(LadderStep.of(Level.RED, Anchor.STATUTORY, 0)))
                                .pausing(TimeLimit.Pausing.RUNS_ON)
                                .build(procedure),
                        new Precedence(
                                RuleHeader.of(
                                        WITHOUT_ACCEPTANCE, Bilingual.same(WITHOUT_ACCEPTANCE)),
                                Level.YELLOW,
                                decide,
                                accept)));
    }
}
