package org.mingjing.app.supervision;

import java.util.HashMap;
import java.util.Map;
import org.mingjing.app.casefile.CasesTouched;
import org.mingjing.app.catalogue.Catalogue;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Judges cases within the transaction that added to them. */
@Component
class JudgesTouchedCases {
    private final Judgement judgement;
    private final JdbcCaseStates states;
    private final Catalogue catalogue;
    private final Patterns patterns;

    JudgesTouchedCases(
            Judgement judgement, JdbcCaseStates states, Catalogue catalogue, Patterns patterns) {
        this.judgement = judgement;
        this.states = states;
        this.catalogue = catalogue;
        this.patterns = patterns;
    }

    @EventListener
    void on(CasesTouched touched) {
        Map<Long, String> causes = new HashMap<>();
        touched.messages()
                .forEach((caseId, messages) -> causes.put(caseId, CauseText.of(messages)));
        catalogue.hold();
        states.lock(causes.keySet());
        judgement.judge(causes, touched.asOf());
        patterns.historyTold(touched.earliest());
    }
}
