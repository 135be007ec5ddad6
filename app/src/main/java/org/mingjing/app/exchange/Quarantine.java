package org.mingjing.app.exchange;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.casefile.Delivery;
import org.mingjing.app.casefile.EventStore;
import org.mingjing.app.pages.Listing;
import org.mingjing.app.pages.Tongues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What was refused, waiting to be taken up again: as it came, once the rules know it, or mended by
 * a person. While it waits, its case is incomplete.
 */
@Component
public class Quarantine {
    private final JdbcQuarantine quarantine;
    private final Ingest ingest;
    private final EventStore store;
    private final JsonMapper json;
    private final Tongues tongues;
    private final Clock clock;

    Quarantine(
            JdbcQuarantine quarantine,
            Ingest ingest,
            EventStore store,
            JsonMapper json,
            Tongues tongues,
            Clock clock) {
        this.quarantine = quarantine;
        this.ingest = ingest;
        this.store = store;
        this.json = json;
        this.tongues = tongues;
        this.clock = clock;
    }

    /** One page of what waits, the newest first unless asked otherwise. */
    public Listing<RefusedMessage> search(RefusedQuery query) {
        return quarantine.page(query, tongues.zone());
    }

    /** All that waits, one after the other. */
    @Transactional(readOnly = true)
    public void each(RefusedQuery query, Consumer<RefusedMessage> taker) {
        quarantine.each(query, tongues.zone(), taker);
    }

    /** A message that waits; null when none of that id does. */
    public @Nullable RefusedMessage find(long id) {
        return quarantine.find(id);
    }

    /**
     * The whole of a message, as it came or as it was mended last, applicants masked; null when
     * there is none.
     */
    public @Nullable String raw(long id) {
        String raw = quarantine.raw(id);
        return raw == null ? null : MaskedApplicants.in(raw);
    }

    /** The sources of which something waits. */
    public List<String> sources() {
        return quarantine.sources();
    }

    /**
     * Takes messages up again as they came, and as received when they came.
     *
     * @param person who does it
     * @return what became of those that waited, in the order in which they came
     */
    @Transactional
    public List<Answer> resubmit(Collection<Long> ids, String person) {
        return take(
                quarantine.lock(ids).stream()
                        .map(one -> told(one, one.raw(), one.receivedAt()))
                        .toList(),
                person);
    }

    /**
     * Takes a message up again in another form, as received now. Where a name is still masked as it
     * was shown, the name is meant.
     *
     * @return what became of it; empty when it waits no more
     */
    @Transactional
    public List<Answer> resubmit(long id, String mended, String person) {
        List<Waiting> waiting = quarantine.lock(List.of(id));
        List<Told> told = new ArrayList<>();
        for (Waiting one : waiting) {
            String full = MaskedApplicants.undone(mended, quarantine.latest(one.id()));
            quarantine.mend(one.id(), full.replace("\0", "\\u0000"));
            told.add(told(one, full, clock.instant()));
        }
        return take(told, person);
    }

    private Told told(Waiting waiting, String raw, Instant receivedAt) {
        return new Told(parse(raw), waiting.source(), receivedAt, waiting.backfill(), waiting);
    }

    /* What is no JSON is no object either, and refused as that. */
    private JsonNode parse(String raw) {
        try {
            return json.readTree(raw);
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.stringNode(e.getOriginalMessage());
        }
    }

    private List<Answer> take(List<Told> told, String person) {
        if (told.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        Taking taking = ingest.take(told, now);
        quarantine.settle(taking.settled(), person, now);
        return taking.answers();
    }

    /**
     * Settles messages that need not be taken; their cases are complete without them.
     *
     * @return how many of them waited
     */
    @Transactional
    public int dismiss(Collection<Long> ids, String person) {
        List<Waiting> waiting = quarantine.lock(ids);
        Instant now = clock.instant();
        store.append(
                new Delivery(
                        List.of(),
                        List.of(),
                        waiting.stream()
                                .map(Waiting::refusal)
                                .flatMap(Stream::ofNullable)
                                .toList()),
                now);
        quarantine.settle(waiting, person, now);
        return waiting.size();
    }
}
