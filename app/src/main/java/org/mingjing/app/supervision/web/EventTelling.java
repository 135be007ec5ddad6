package org.mingjing.app.supervision.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.SignalRow;
import org.mingjing.core.casefile.ApplicantName;
import org.mingjing.core.casefile.CaseEvent;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.replay.AttributesText;

/** Tells the messages of a case as they were received, older versions under the newest. */
final class EventTelling {
    private final Tongue tongue;
    private final CaseFile file;
    private final Instant asOf;
    private final List<SignalRow> signals;
    private final ApplicantName hidden;
    private final AttributesText attributes;

    /**
     * @param hidden the applicant whose name is masked in all texts; nobody where the reader may
     *     know
     */
    EventTelling(
            Tongue tongue,
            CaseFile file,
            Instant asOf,
            List<SignalRow> signals,
            ApplicantName hidden) {
        this.tongue = tongue;
        this.file = file;
        this.asOf = asOf;
        this.signals = List.copyOf(signals);
        this.hidden = hidden;
        this.attributes = new AttributesText(tongue.wording(), tongue.moments(), file);
    }

    List<ToldEvent> tell() {
        Map<String, List<CaseEvent>> versions = new LinkedHashMap<>();
        for (int i = 0; i < file.eventCount(); i++) {
            CaseEvent event = file.event(i);
            versions.computeIfAbsent(event.message(), none -> new ArrayList<>()).add(event);
        }
        return versions.values().stream()
                .map(this::newest)
                .sorted(Comparator.comparingInt(ToldEvent::position))
                .toList();
    }

    private ToldEvent newest(List<CaseEvent> versions) {
        List<CaseEvent> ordered =
                versions.stream()
                        .sorted(Comparator.comparingInt(CaseEvent::version).reversed())
                        .toList();
        List<ToldEvent> earlier =
                ordered.stream().skip(1).map(event -> told(event, List.of())).toList();
        return told(ordered.get(0), earlier);
    }

    private ToldEvent told(CaseEvent event, List<ToldEvent> earlier) {
        boolean isNamed = !event.activity().equals(Vocabulary.OTHER) || event.name().isEmpty();
        return new ToldEvent(
                event.position(),
                event.message(),
                event.version(),
                isNamed ? tongue.of(event.activity().label()) : hidden.maskedIn(event.name()),
                event.occurredAt(),
                event.dayPrecision(),
                event.receivedAt(),
                Objects.requireNonNullElse(event.actor().person(), ""),
                Stream.of(event.actor().post(), event.actor().department())
                        .filter(Objects::nonNull)
                        .filter(where -> !where.isBlank())
                        .collect(Collectors.joining(" · ")),
                attributes.of(event.position()).stream().map(hidden::maskedIn).toList(),
                event.voided(),
                event.occurredAt().isAfter(asOf) || event.receivedAt().isAfter(asOf),
                earlier,
                evidence(event));
    }

    private List<String> evidence(CaseEvent event) {
        return signals.stream()
                .filter(SignalRow::isInForce)
                .filter(
                        signal ->
                                signal.evidence().stream()
                                        .anyMatch(one -> one.message().equals(event.message())))
                .map(SignalRow::rule)
                .distinct()
                .toList();
    }
}
