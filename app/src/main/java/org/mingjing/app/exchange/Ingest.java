package org.mingjing.app.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.casefile.EventStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Takes events from a source: what is fit is kept and judged, what is not goes to quarantine. */
@Component
public class Ingest {
    private final CloudEventReader reader;
    private final EventStore store;
    private final JdbcQuarantine quarantine;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Ingest(
            CloudEventReader reader,
            EventStore store,
            JdbcQuarantine quarantine,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.reader = reader;
        this.store = store;
        this.quarantine = quarantine;
        this.publisher = publisher;
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
        List<Told> told =
                events.stream().map(event -> new Told(event, source, now, backfill, null)).toList();
        Taking taking = take(told, asOf == null ? now : asOf);
        publisher.publishEvent(taking.counted(source));
        return taking.answers();
    }

    /** Takes events within the transaction of the caller. */
    Taking take(List<Told> told, Instant asOf) {
        return new Taking(reader, store, quarantine).take(told, asOf);
    }
}
