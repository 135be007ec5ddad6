package org.mingjing.simulator;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
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
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.eventlog.EventLogWriter;
import org.mingjing.eventlog.ExchangeTablesWriter;
import org.mingjing.eventlog.ItemTablesWriter;
import org.mingjing.eventlog.LosslessMapping;
import org.mingjing.eventlog.OpenLog;
import org.mingjing.eventlog.Problems;
import org.mingjing.eventlog.ServiceItemsReader;

/**
 * Writes the events case by case: as an XES log, or as the national exchange tables, of which one
 * row tells several acts. Some cases at a time are held in memory.
 */
final class BatchedLog implements CityWriter {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String APPLICANT = "applicant";
    private static final int CASES = 1_000;

    private final OpenLog log;
    private final ServiceItems items;
    private final Batch batch;
    private final Vocabulary vocabulary;
    private final Map<Act, Activity> activities = new EnumMap<>(Act.class);
    private final Map<Field, Attribute> attributes = new EnumMap<>(Field.class);
    private final Attribute applicant;
    private CaseFiles.Builder caseFiles;
    private EventDraft draft;
    private int cases;

    /** Who wants to know the cases that are written together. */
    interface Batch {
        /** Nobody. */
        Batch NONE =
                new Batch() {
                    @Override
                    public void take(PlannedCase told) {
                        // Nobody wants to know.
                    }

                    @Override
                    public void forget() {
                        // Nothing is known.
                    }
                };

        void take(PlannedCase told);

        void forget();
    }

    private BatchedLog(OpenLog log, Vocabulary vocabulary, ServiceItems items, Batch batch) {
        this.log = log;
        this.vocabulary = vocabulary;
        this.items = items;
        this.batch = batch;
        for (Act act : Act.values()) {
            activities.put(act, vocabulary.activity(act.id()));
        }
        for (Field field : Field.values()) {
            attributes.put(field, vocabulary.attribute(field.column()));
        }
        this.applicant = vocabulary.attribute(APPLICANT);
        this.caseFiles = builder();
        this.draft = caseFiles.draft();
    }

    /** {@code events.xes.gz}, in which nothing is lost. */
    static BatchedLog xes(Path file) throws IOException {
        Vocabulary vocabulary = vocabulary();
        return new BatchedLog(
                EventLogWriter.open(LosslessMapping.xes(vocabulary, ZONE), file),
                vocabulary,
                ServiceItems.NONE,
                Batch.NONE);
    }

    /**
     * The tables {@code up_pro_*} in a folder, as far as they can carry the events, beside those of
     * the items.
     *
     * @param items the city's items, as written
     */
    static BatchedLog tables(City city, Path items, Path folder) throws IOException {
        Vocabulary vocabulary = vocabulary();
        Collection<ServiceItem> read =
                ServiceItemsReader.of(vocabulary, new Problems()).read(items);
        ItemTablesWriter.write(read, folder, new ItemDetails(city)::of);
        TableDetails details = new TableDetails(city);
        return new BatchedLog(
                ExchangeTablesWriter.open(ZONE, folder, details),
                vocabulary,
                ServiceItems.of(read),
                details);
    }

    private CaseFiles.Builder builder() {
        return CaseFiles.builder(vocabulary, ChineseCalendar.ID).items(items);
    }

    private static Vocabulary vocabulary() {
        Vocabulary.Builder builder = Vocabulary.builder();
        for (Act act : Act.values()) {
            builder.activity(act.id(), new Bilingual(act.zh(), act.id()), null);
        }
        for (Field field : Field.values()) {
            builder.attribute(field.column(), type(field), Bilingual.same(field.column()));
        }
        return builder.attribute(APPLICANT, AttributeType.TEXT, new Bilingual("申请人", APPLICANT))
                .build();
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
    public void write(PlannedCase told, List<Breach> breaches) throws IOException {
        batch.take(told);
        int caseFile = caseFiles.caseFile(told.number());
        Item item = told.item();
        if (item != null) {
            caseFiles.item(caseFile, item.code(), item.version());
        }
        draft.clear().text(applicant, Applicant.of(told.number(), item).name());
        caseFiles.attributes(caseFile, draft);
        for (Message message : told.messages()) {
            Officer officer = message.officer();
            draft.clear()
                    .activity(activities.getOrDefault(message.act(), Vocabulary.OTHER))
                    .name(message.act().id())
                    .occurredAt(message.occurredAt())
                    .receivedAt(message.receivedAt())
                    .message(EventsCsv.id(told, message))
                    .version(message.version())
                    .actor(
                            new Actor(
                                    officer.person().isEmpty() ? null : officer.person(),
                                    officer.post(),
                                    officer.department()));
            if (message.voided()) {
                draft.voided();
            }
            message.fields().forEach(this::tell);
            caseFiles.add(caseFile, draft);
        }
        cases++;
        if (cases == CASES) {
            flush();
        }
    }

    private void flush() throws IOException {
        log.write(caseFiles.build());
        batch.forget();
        caseFiles = builder();
        draft = caseFiles.draft();
        cases = 0;
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
        // Cases are written by their number, whatever the day.
    }

    @Override
    public void close() throws IOException {
        try (log) {
            flush();
        }
    }
}
