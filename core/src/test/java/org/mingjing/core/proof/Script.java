package org.mingjing.core.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.assessment.Assessment;
import org.mingjing.core.assessment.Assessor;
import org.mingjing.core.calendar.CalendarDefinition;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Lexicon;
import org.mingjing.core.casefile.OpenCaseFiles;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.rule.Procedure;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.story.Words;

/**
 * A random case with the law and the calendar that judge it, as plain values.
 *
 * @param calendars holds that calendar
 * @param everyYear whether the calendar awaits no notices
 * @param promise a date that the case itself carries; null when it carries none
 * @param versions the rule in all its versions
 * @param items the service item applied for in all its versions; empty when the case names none
 * @param itemVersion the version that the case names; 0 when it names none
 * @param asOf when it is judged, epoch milliseconds
 */
record Script(
        CalendarDefinition calendar,
        Calendars calendars,
        boolean everyYear,
        Procedure procedure,
        List<Terms> versions,
        @Nullable LocalDate promise,
        List<Message> messages,
        List<ServiceItem> items,
        int itemVersion,
        long asOf) {
    static final String NUMBER = "C-1";
    static final String ITEM = "A-1";

    Rulebook rulebook() {
        return Rulebook.of(
                Words.VOCABULARY,
                procedure,
                versions.stream().map(terms -> terms.rule(procedure)).toList());
    }

    CaseFile file() {
        CaseFiles.Builder files = CaseFiles.builder(Words.VOCABULARY, calendar.id());
        int index = files.caseFile(NUMBER);
        if (!items.isEmpty()) {
            files.items(ServiceItems.of(items)).item(index, ITEM, itemVersion);
        }
        if (promise != null) {
            files.attributes(index, files.draft().date(Words.PROMISE, promise));
        }
        EventDraft draft = files.draft();
        for (Message message : messages) {
            message.write(draft.clear());
            files.add(index, draft);
        }
        return files.build().get(index);
    }

    /** The same case as a live host holds it: grown message by message. */
    CaseFile grown() {
        Lexicon lexicon = new Lexicon();
        OpenCaseFiles files =
                new OpenCaseFiles(Words.VOCABULARY, lexicon, ServiceItems.of(items), calendar.id());
        files.caseFile("another");
        int index = files.caseFile(NUMBER);
        if (!items.isEmpty()) {
            files.item(index, ITEM, itemVersion);
        }
        EventDraft draft = new EventDraft(lexicon);
        for (Message message : messages) {
            message.write(draft.clear());
            files.add(index, draft);
        }
        if (promise != null) {
            files.attributes(index, draft.clear().date(Words.PROMISE, promise));
        }
        return files.get(index);
    }

    Assessment assess() {
        return assess(asOf);
    }

    Assessment assess(long instant) {
        return Assessor.assess(file(), rulebook(), calendars, Instant.ofEpochMilli(instant));
    }

    Script asOf(long instant) {
        return new Script(
                calendar,
                calendars,
                everyYear,
                procedure,
                versions,
                promise,
                messages,
                items,
                itemVersion,
                instant);
    }

    Script with(List<Message> others) {
        return new Script(
                calendar,
                calendars,
                everyYear,
                procedure,
                versions,
                promise,
                others,
                items,
                itemVersion,
                asOf);
    }

    Script withoutItem() {
        return new Script(
                calendar, calendars, everyYear, procedure, versions, promise, messages, List.of(),
                0, asOf);
    }

    Script under(CalendarDefinition other) {
        return new Script(
                other,
                Calendars.of(other),
                everyYear,
                procedure,
                versions,
                promise,
                messages,
                items,
                itemVersion,
                asOf);
    }

    /** The whole story, short enough for a message. */
    @Override
    public String toString() {
        return calendar.id()
                + " as of "
                + Instant.ofEpochMilli(asOf)
                + "\n  "
                + versions.stream().map(Terms::toString).collect(Collectors.joining("\n  "))
                + (procedure.deemed() == null ? "" : "\n  accepted by silence")
                + (promise == null ? "" : "\n  promised " + promise)
                + (itemVersion == 0 ? "" : "\n  item in version " + itemVersion)
                + items.stream().map(Script::told).collect(Collectors.joining())
                + "\n  "
                + messages.stream().map(Message::toString).collect(Collectors.joining("\n  "));
    }

    private static String told(ServiceItem item) {
        return "\n  item v"
                + item.version()
                + " from "
                + item.effectiveFrom()
                + " promised "
                + item.promised()
                + " statutory "
                + item.statutory();
    }
}
