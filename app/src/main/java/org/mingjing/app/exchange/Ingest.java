package org.mingjing.app.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.casefile.CaseMessage;
import org.mingjing.app.casefile.EventStore;
import org.mingjing.app.casefile.Outcome;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Takes events from a source: what is fit is kept and judged, what is not goes to quarantine. */
@Component
public class Ingest {
    private final CloudEventReader reader;
    private final EventStore store;
    private final JdbcQuarantine quarantine;
    private final Clock clock;

    Ingest(CloudEventReader reader, EventStore store, JdbcQuarantine quarantine, Clock clock) {
        this.reader = reader;
        this.store = store;
        this.quarantine = quarantine;
        this.clock = clock;
    }

    /**
     * Takes events, all in one transaction.
     *
     * @param asOf as of when the cases are judged; null for now
     * @return what became of each, in their order
     */
    @Transactional
    public List<Answer> take(
            List<JsonNode> events, String source, Backfill backfill, @Nullable Instant asOf) {
        Instant now = clock.instant();
        List<Answer> answers = new ArrayList<>(events.size());
        List<CaseMessage> fit = new ArrayList<>(events.size());
        List<Integer> places = new ArrayList<>(events.size());
        for (JsonNode event : events) {
            try {
                fit.add(reader.read(event, source, now, backfill));
                places.add(answers.size());
                answers.add(Answer.accepted(fit.getLast().id()));
            } catch (RefusedEvent e) {
                answers.add(refuse(event, source, now, e.reason(), e.detail()));
            }
        }
        List<Outcome> outcomes = store.append(fit, asOf == null ? now : asOf);
        for (int i = 0; i < outcomes.size(); i++) {
            String id = fit.get(i).id();
            int place = places.get(i);
            switch (outcomes.get(i)) {
                case ACCEPTED -> {}
                case DUPLICATE -> answers.set(place, Answer.duplicate(id));
                case CONTRADICTED ->
                        answers.set(
                                place,
                                refuse(
                                        events.get(place),
                                        source,
                                        now,
                                        Reason.CONTRADICTED,
                                        "version"));
            }
        }
        return answers;
    }

    private Answer refuse(
            JsonNode event, String source, Instant now, Reason reason, String detail) {
        quarantine.add(source, now, event.toString(), reason, detail);
        JsonNode id = event.path("id");
        return Answer.refused(id.isString() ? id.asString() : null, reason, detail);
    }
}
