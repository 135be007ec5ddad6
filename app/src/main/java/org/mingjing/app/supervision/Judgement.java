package org.mingjing.app.supervision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.app.casefile.Timelines;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.rule.CaseJudge;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Judges cases and stores the difference to what was known of them: what is new is raised, what
 * changed is told, what is gone is withdrawn, all within the transaction of who asks.
 */
@Component
class Judgement {
    private final Timelines timelines;
    private final LawInForce law;
    private final JdbcSignals signals;
    private final JdbcCaseStates states;
    private final ApplicationEventPublisher publisher;
    private final Judges judges = new Judges(Runtime.getRuntime().availableProcessors());

    Judgement(
            Timelines timelines,
            LawInForce law,
            JdbcSignals signals,
            JdbcCaseStates states,
            ApplicationEventPublisher publisher) {
        this.timelines = timelines;
        this.law = law;
        this.signals = signals;
        this.states = states;
        this.publisher = publisher;
    }

    /**
     * Judges cases that the transaction has locked.
     *
     * @param causes by case, why it is judged
     */
    void judge(Map<Long, String> causes, Instant asOf) {
        CaseFiles files = timelines.of(causes.keySet());
        if (files.size() == 0) {
            return;
        }
        Map<Long, Map<SignalKey, StoredSignal>> known = signals.of(causes.keySet());
        List<SignalChange> changes = new ArrayList<>();
        List<CaseState> judged = new ArrayList<>(files.size());
        CaseFile file = files.get(0);
        Judges.Lent lent = judges.lend(law.law(), files.items(), file);
        for (int i = 0; i < files.size(); i++) {
            files.move(file, i);
            long caseId = Long.parseLong(file.id());
            Map<SignalKey, StoredSignal> before = known.getOrDefault(caseId, Map.of());
            judged.add(
                    judge(
                            lent.judge(),
                            file,
                            asOf,
                            before,
                            causes.getOrDefault(caseId, ""),
                            changes));
        }
        judges.takeBack(lent);
        signals.store(changes, asOf);
        states.store(judged, asOf);
        if (!changes.isEmpty()) {
            publisher.publishEvent(
                    SignalsChanged.of(changes.stream().map(SignalChange::kind).toList(), asOf));
        }
    }

    private CaseState judge(
            CaseJudge judge,
            CaseFile file,
            Instant asOf,
            Map<SignalKey, StoredSignal> known,
            String cause,
            List<SignalChange> changes) {
        long caseId = Long.parseLong(file.id());
        Map<SignalKey, StoredSignal> gone = new HashMap<>(known);
        List<StoredSignal> standing = new ArrayList<>();
        long next =
                judge.judge(
                        file,
                        asOf.toEpochMilli(),
                        finding -> {
                            StoredSignal found = StoredSignal.of(caseId, finding);
                            StoredSignal before = gone.remove(found.key());
                            SignalChange change = SignalChange.of(before, found, cause);
                            if (change != null) {
                                changes.add(change);
                            }
                            standing.add(before == null ? found : found.as(before));
                        });
        for (StoredSignal signal : gone.values()) {
            SignalChange change = SignalChange.gone(signal, cause);
            if (change != null) {
                changes.add(change);
            }
        }
        return CaseState.of(file, asOf.toEpochMilli(), progress(file, asOf), next, judge, standing);
    }

    private Progress progress(CaseFile file, Instant asOf) {
        return Progress.of(
                file,
                asOf.toEpochMilli(),
                law.pack().procedure().end(),
                law.pack().calendar().zone());
    }
}
