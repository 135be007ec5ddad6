package org.mingjing.eventlog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.CaseEvent;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.Lexicon;
import org.mingjing.core.casefile.Mapping;

/**
 * Tells what case files hold, under the keys of a mapping. What the mapping does not name is not
 * told, but for {@link OwnKeys#ACTIVITY} and {@link OwnKeys#MARKS}.
 */
final class CaseTelling {
    private final Mapping.Fields fields;
    private final Map<String, Attribute> eventAttributes;
    private final Map<String, Attribute> caseAttributes;

    CaseTelling(Mapping mapping) {
        this.fields = mapping.fields();
        this.eventAttributes = new TreeMap<>(mapping.eventAttributes());
        this.caseAttributes = new TreeMap<>(mapping.caseAttributes());
    }

    /** All keys that may be told of an event and its case, each once. */
    List<String> keys() {
        List<@Nullable String> keys = new ArrayList<>();
        keys.add(fields.caseNumber());
        keys.add(fields.activity());
        keys.add(fields.occurredAt());
        keys.add(fields.receivedAt());
        keys.add(fields.person());
        keys.add(fields.post());
        keys.add(fields.department());
        keys.add(fields.message());
        keys.add(fields.version());
        keys.add(fields.voided());
        keys.add(fields.sequence());
        keys.addAll(eventAttributes.keySet());
        keys.add(fields.item());
        keys.add(fields.itemVersion());
        keys.addAll(caseAttributes.keySet());
        keys.add(OwnKeys.ACTIVITY);
        keys.add(OwnKeys.MARKS);
        List<String> present = new ArrayList<>();
        for (String key : keys) {
            if (key != null && !present.contains(key)) {
                present.add(key);
            }
        }
        return present;
    }

    void tellCase(CaseFile caseFile, CellSink sink) {
        sink.text(fields.caseNumber(), caseFile.id());
        text(sink, fields.item(), caseFile.itemCode());
        if (fields.itemVersion() != null && caseFile.itemVersion() > 0) {
            sink.number(fields.itemVersion(), BigDecimal.valueOf(caseFile.itemVersion()));
        }
        for (Map.Entry<String, Attribute> keyed : caseAttributes.entrySet()) {
            Attribute attribute = keyed.getValue();
            if (caseFile.has(attribute)) {
                long value = caseFile.value(attribute, 0);
                value(sink, keyed.getKey(), attribute, value, caseFile.lexicon());
            }
        }
    }

    void tellEvent(CaseFile caseFile, int position, CellSink sink) {
        CaseEvent event = caseFile.event(position);
        boolean unnamed = event.name().isEmpty();
        sink.text(fields.activity(), unnamed ? event.activity().id() : event.name());
        sink.instant(fields.occurredAt(), caseFile.occurredAt(position));
        if (fields.receivedAt() != null && !event.receivedAt().equals(event.occurredAt())) {
            sink.instant(fields.receivedAt(), caseFile.receivedAt(position));
        }
        text(sink, fields.person(), event.actor().person());
        text(sink, fields.post(), event.actor().post());
        text(sink, fields.department(), event.actor().department());
        tellMessage(caseFile, position, sink);
        for (Map.Entry<String, Attribute> keyed : eventAttributes.entrySet()) {
            Attribute attribute = keyed.getValue();
            if (caseFile.has(position, attribute)) {
                long value = caseFile.value(position, attribute, 0);
                value(sink, keyed.getKey(), attribute, value, caseFile.lexicon());
            }
        }
        sink.text(OwnKeys.ACTIVITY, event.activity().id());
        String marks =
                (event.dayPrecision() ? OwnKeys.DAY + " " : "") + (unnamed ? OwnKeys.UNNAMED : "");
        text(sink, OwnKeys.MARKS, marks.strip());
    }

    private void tellMessage(CaseFile caseFile, int position, CellSink sink) {
        if (caseFile.hasMessageId(position)) {
            text(sink, fields.message(), caseFile.message(position));
        }
        if (fields.version() != null && caseFile.version(position) != 1) {
            sink.number(fields.version(), BigDecimal.valueOf(caseFile.version(position)));
        }
        if (fields.voided() != null && caseFile.isVoid(position)) {
            sink.flag(fields.voided(), true);
        }
        if (fields.sequence() != null) {
            sink.number(fields.sequence(), BigDecimal.valueOf(caseFile.sequence(position)));
        }
    }

    private static void text(CellSink sink, @Nullable String key, @Nullable String value) {
        if (key != null && value != null && !value.isEmpty()) {
            sink.text(key, value);
        }
    }

    private static void value(
            CellSink sink, String key, Attribute attribute, long packed, Lexicon lexicon) {
        switch (attribute.type()) {
            case TEXT -> text(sink, key, lexicon.text((int) packed));
            case NUMBER ->
                    sink.number(key, BigDecimal.valueOf(packed, AttributeType.FRACTION_DIGITS));
            case INSTANT -> sink.instant(key, packed);
            case DATE -> sink.day(key, LocalDate.ofEpochDay(packed));
            case FLAG -> sink.flag(key, packed == 1);
        }
    }
}
