package org.mingjing.simulator;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.eventlog.EventLogWriter;
import org.mingjing.eventlog.ExchangeTablesWriter;
import org.mingjing.eventlog.LosslessMapping;

/**
 * Writes the events as a whole: an XES log, which is ordered by case, or the national exchange
 * tables, of which one row tells several acts. It holds all cases until the end.
 */
final class WholeLog implements CityWriter {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Ending ending;
    private final Vocabulary vocabulary = vocabulary();
    private final Map<Act, Activity> activities = new EnumMap<>(Act.class);
    private final Map<Field, Attribute> attributes = new EnumMap<>(Field.class);
    private final CaseFiles.Builder caseFiles = CaseFiles.builder(vocabulary, ChineseCalendar.ID);
    private final EventDraft draft = caseFiles.draft();

    /** What is done with all cases in the end. */
    private interface Ending {
        void write(CaseFiles caseFiles, Vocabulary vocabulary) throws IOException;
    }

    /** {@code events.xes.gz}, in which nothing is lost. */
    static WholeLog xes(Path file) {
        return new WholeLog(
                (caseFiles, vocabulary) ->
                        EventLogWriter.write(
                                caseFiles, LosslessMapping.xes(vocabulary, ZONE), file));
    }

    /** The tables {@code up_pro_*} in a folder, as far as they can carry the events. */
    static WholeLog tables(Path folder) {
        return new WholeLog(
                (caseFiles, vocabulary) -> ExchangeTablesWriter.write(caseFiles, ZONE, folder));
    }

    private WholeLog(Ending ending) {
        this.ending = ending;
        for (Act act : Act.values()) {
            activities.put(act, vocabulary.activity(act.id()));
        }
        for (Field field : Field.values()) {
            attributes.put(field, vocabulary.attribute(field.column()));
        }
    }

    private static Vocabulary vocabulary() {
        Vocabulary.Builder builder = Vocabulary.builder();
        for (Act act : Act.values()) {
            builder.activity(act.id(), new Bilingual(act.zh(), act.id()), null);
        }
        for (Field field : Field.values()) {
            builder.attribute(field.column(), type(field), Bilingual.same(field.column()));
        }
        return builder.build();
    }

    private static AttributeType type(Field field) {
        return switch (field.kind()) {
            case TEXT -> AttributeType.TEXT;
            case NUMBER -> AttributeType.NUMBER;
            case DATE -> AttributeType.DATE;
            case FLAG -> AttributeType.FLAG;
        };
    }

    @Override
    public void write(PlannedCase told, List<Breach> breaches) {
        int caseFile = caseFiles.caseFile(told.number());
        Item item = told.item();
        if (item != null) {
            caseFiles.item(caseFile, item.code(), item.version());
        }
        for (Message message : told.messages()) {
            Officer officer = message.officer();
            draft.clear()
                    .activity(activities.getOrDefault(message.act(), Vocabulary.OTHER))
                    .name(message.act().id())
                    .occurredAt(message.occurredAt())
                    .receivedAt(message.receivedAt())
                    .message(EventsCsv.id(told, message))
                    .version(message.version())
                    .actor(new Actor(officer.person(), officer.post(), officer.department()));
            if (message.voided()) {
                draft.voided();
            }
            message.fields().forEach(this::tell);
            caseFiles.add(caseFile, draft);
        }
    }

    private void tell(Field field, String text) {
        Attribute attribute = attributes.get(field);
        if (text.isBlank() || attribute == null) {
            return;
        }
        switch (field.kind()) {
            case TEXT -> draft.text(attribute, text);
            case NUMBER -> draft.number(attribute, new BigDecimal(text));
            case DATE -> draft.date(attribute, LocalDate.parse(text));
            case FLAG -> draft.flag(attribute, text.equals("true"));
        }
    }

    @Override
    public void endDay(int day) {
        // Everything is written at the end.
    }

    @Override
    public void close() throws IOException {
        ending.write(caseFiles.build(), vocabulary);
    }
}
