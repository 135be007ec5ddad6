package org.mingjing.app.supervision;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.exchange.ImportsEnded;
import org.mingjing.app.exchange.ImportsUnderWay;
import org.mingjing.app.pages.Listing;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.calendar.WorkingCalendar;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What shows only across cases, looked for again and again: what is new is raised, what changed is
 * amended, what better data no longer show is withdrawn. Looking twice changes nothing.
 *
 * <p>Each time the last months are looked through, and as far back as history was told since; once
 * a day, and first of all, everything. Of several servers on one database one looks at a time, and
 * none while any of them imports: half a history shows what the other half explains.
 */
@Component
public class Patterns {
    private static final int NOT_NOW = -1;
    private static final Instant EVER = Instant.parse("1900-01-01T00:00:00Z");

    private final List<PatternFinder> finders;
    private final JdbcPatterns patterns;
    private final PatternProperties properties;
    private final LawInForce law;
    private final ImportsUnderWay imports;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private volatile @Nullable LocalDate lookedThroughEverything;

    Patterns(
            List<PatternFinder> finders,
            JdbcPatterns patterns,
            PatternProperties properties,
            LawInForce law,
            ImportsUnderWay imports,
            TransactionTemplate transaction,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.finders = List.copyOf(finders);
        this.patterns = patterns;
        this.properties = properties;
        this.law = law;
        this.imports = imports;
        this.transaction = transaction;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** One page of the patterns that are looked for. */
    public Listing<PatternRow> search(PatternQuery query) {
        return patterns.page(query, zone());
    }

    /** All the patterns that are looked for, one after the other. */
    @Transactional(readOnly = true)
    public void each(PatternQuery query, Consumer<PatternRow> taker) {
        patterns.each(query, zone(), taker);
    }

    private ZoneId zone() {
        return law.pack().calendar().zone();
    }

    @Scheduled(
            initialDelayString = "${mingjing.supervision.patterns.every:5m}",
            fixedDelayString = "${mingjing.supervision.patterns.every:5m}")
    void poll() {
        look(clock.instant());
    }

    @EventListener
    void on(ImportsEnded ended) {
        look(ended.at());
    }

    /** Looks as of an instant, and answers with how much changed. */
    public int look(Instant asOf) {
        WorkingCalendar calendar = law.calendars().at(law.calendar(), asOf);
        LocalDate today = calendar.dayOf(asOf);
        boolean isEverything = !today.equals(lookedThroughEverything);
        Integer changed = transaction.execute(status -> lookAlone(isEverything, asOf, calendar));
        if (changed == null || changed == NOT_NOW) {
            return 0;
        }
        if (isEverything) {
            lookedThroughEverything = today;
        }
        return changed;
    }

    private int lookAlone(boolean isEverything, Instant asOf, WorkingCalendar calendar) {
        return patterns.isAlone() && imports.areNone()
                ? look(since(isEverything, asOf), asOf, calendar)
                : NOT_NOW;
    }

    private Instant since(boolean isEverything, Instant asOf) {
        Instant told = patterns.takeDue();
        Instant since = isEverything ? EVER : asOf.minus(properties.window());
        return told == null || since.isBefore(told) ? since : told;
    }

    private int look(Instant since, Instant asOf, WorkingCalendar calendar) {
        PatternWindow window = PatternWindow.of(since, asOf, calendar);
        Map<PatternKey, StoredPattern> known = new HashMap<>();
        for (StoredPattern stored : patterns.since(window.startInclusive())) {
            known.put(stored.found().key(), stored);
        }
        List<PatternChange> changes = new ArrayList<>();
        for (PatternFinder finder : finders) {
            for (FoundPattern found : finder.find(window)) {
                add(changes, PatternChange.of(known.remove(found.key()), found));
            }
        }
        known.values().forEach(gone -> add(changes, PatternChange.gone(gone)));
        store(changes, asOf);
        return changes.size();
    }

    private static void add(List<PatternChange> changes, @Nullable PatternChange change) {
        if (change != null) {
            changes.add(change);
        }
    }

    private void store(List<PatternChange> changes, Instant at) {
        if (!changes.isEmpty()) {
            patterns.store(changes, at);
            publisher.publishEvent(
                    SignalsChanged.of(changes.stream().map(PatternChange::kind).toList(), at));
        }
    }

    /** Has what happened since an instant looked through again, if it is not going to be anyway. */
    void historyTold(Instant since) {
        if (since.isBefore(clock.instant().minus(properties.window()))) {
            patterns.due(since);
        }
    }
}
