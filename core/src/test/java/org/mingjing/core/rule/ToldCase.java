package org.mingjing.core.rule;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Link;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.ServiceItems;
import org.mingjing.core.casefile.Vocabulary;

/**
 * A case told event by event, for the tests of rules. Times are readings of the clock in Shanghai,
 * such as {@code 2026-03-02T09:00}; a date alone is its midnight.
 *
 * <p>A message is named after its activity, with a number from the second one on: {@code pay},
 * {@code pay-2}.
 */
final class ToldCase {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Calendars CALENDARS = Calendars.of(ChineseCalendar.definition());
    static final Vocabulary WORDS =
            Vocabulary.builder()
                    .activity("receive", Bilingual.same("receive"), Link.ACCEPTANCE)
                    .activity("correct", Bilingual.same("correct"), Link.ACCEPTANCE)
                    .activity("accept", Bilingual.same("accept"), Link.ACCEPTANCE)
                    .activity("handle", Bilingual.same("handle"), Link.UNDERTAKING)
                    .activity("pause", Bilingual.same("pause"), null)
                    .activity("resume", Bilingual.same("resume"), null)
                    .activity("extend", Bilingual.same("extend"), null)
                    .activity("review", Bilingual.same("review"), Link.REVIEW)
                    .activity("approve", Bilingual.same("approve"), Link.APPROVAL)
                    .activity("pay", Bilingual.same("pay"), null)
                    .activity("withdraw", Bilingual.same("withdraw"), null)
                    .activity("complete", Bilingual.same("complete"), Link.COMPLETION)
                    .attribute("type", AttributeType.TEXT, Bilingual.same("type"))
                    .attribute("approver", AttributeType.TEXT, Bilingual.same("approver"))
                    .attribute("document", AttributeType.TEXT, Bilingual.same("document"))
                    .attribute("end-day", AttributeType.DATE, Bilingual.same("end day"))
                    .attribute("end-instant", AttributeType.INSTANT, Bilingual.same("end"))
                    .attribute("amount", AttributeType.NUMBER, Bilingual.same("amount"))
                    .attribute("promise", AttributeType.DATE, Bilingual.same("promise"))
                    .build();

    /**
     * Acceptance by an act alone; a pause needs a hearing, a document and an approver who does not
     * handle the case.
     */
    static final Procedure STRICT =
            new Procedure(
                    mask("accept"),
                    null,
                    new PauseTerms(
                            mask("pause"),
                            mask("resume"),
                            attribute("type"),
                            Set.of("hearing"),
                            attribute("approver"),
                            attribute("document"),
                            attribute("end-day"),
                            mask("handle")));

    private final CaseFiles.Builder files = CaseFiles.builder(WORDS, ChineseCalendar.ID);
    private final EventDraft draft = files.draft();
    private final EventDraft own = files.draft();
    private final Map<String, Integer> told = new HashMap<>();
    private final int index = files.caseFile("C-1");
    private boolean drafted;
    private @Nullable CaseFile file;

    private ToldCase() {}

    static ToldCase told() {
        return new ToldCase();
    }

    static long millis(String time) {
        LocalDateTime local =
                time.indexOf('T') < 0
                        ? LocalDate.parse(time).atStartOfDay()
                        : LocalDateTime.parse(time);
        return local.atZone(ZONE).toInstant().toEpochMilli();
    }

    /** The local time of an instant; the date alone for a midnight. */
    static String reading(long millis) {
        LocalDateTime local = LocalDateTime.ofInstant(Instant.ofEpochMilli(millis), ZONE);
        return local.equals(local.toLocalDate().atStartOfDay())
                ? local.toLocalDate().toString()
                : local.toString();
    }

    static long mask(String... activities) {
        return WORDS.mask(activities);
    }

    static Activity activity(String id) {
        return WORDS.activity(id);
    }

    static Attribute attribute(String id) {
        return WORDS.attribute(id);
    }

    static RuleHeader header(String id) {
        return RuleHeader.of(id, Bilingual.same(id));
    }

    ToldCase item(String code, ServiceItem... versions) {
        files.items(ServiceItems.of(List.of(versions))).item(index, code, 0);
        return this;
    }

    /** A message of it could not be taken. */
    ToldCase incomplete() {
        files.incomplete(index);
        return this;
    }

    ToldCase promises(String date) {
        own.date(attribute("promise"), LocalDate.parse(date));
        return this;
    }

    /** An event of a vocabulary's activity; what follows describes it. */
    ToldCase at(String time, String activity) {
        flush();
        int number = told.merge(activity, 1, Integer::sum);
        draft.clear()
                .activity(activity(activity))
                .message(number == 1 ? activity : activity + "-" + number)
                .occurredAt(millis(time));
        drafted = true;
        return this;
    }

    /** An event of an activity that the vocabulary does not name. */
    ToldCase atOther(String time, String name) {
        flush();
        draft.clear().name(name).message(name).occurredAt(millis(time));
        drafted = true;
        return this;
    }

    /** An event of which the source told the day only. */
    ToldCase onDay(String day, String activity) {
        at(day, activity);
        draft.dayPrecision();
        return this;
    }

    ToldCase named(String name) {
        draft.name(name);
        return this;
    }

    ToldCase by(String person) {
        draft.actor(Actor.ofPerson(person));
        return this;
    }

    ToldCase received(String time) {
        draft.receivedAt(millis(time));
        return this;
    }

    ToldCase message(String id, int version) {
        draft.message(id).version(version);
        return this;
    }

    ToldCase voided() {
        draft.voided();
        return this;
    }

    ToldCase text(String attribute, String value) {
        draft.text(attribute(attribute), value);
        return this;
    }

    ToldCase date(String attribute, String value) {
        draft.date(attribute(attribute), LocalDate.parse(value));
        return this;
    }

    ToldCase instant(String attribute, String time) {
        draft.instant(attribute(attribute), millis(time));
        return this;
    }

    ToldCase number(String attribute, String value) {
        draft.number(attribute(attribute), new BigDecimal(value));
        return this;
    }

    CaseFile file() {
        CaseFile built = file;
        if (built == null) {
            flush();
            files.attributes(index, own);
            built = files.build().get(0);
            file = built;
        }
        return built;
    }

    private void flush() {
        if (drafted) {
            files.add(index, draft);
            drafted = false;
        }
    }
}
