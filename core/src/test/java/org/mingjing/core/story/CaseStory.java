package org.mingjing.core.story;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mingjing.core.calendar.CalendarId;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.ChineseCalendar;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.EventDraft;

/**
 * A case told day by day: {@code aCase("A-1").on(MON_2026_01_05, "10:00").accept()}.
 *
 * <p>Times are wall-clock readings in the zone of the case's calendar, China's unless another is
 * named first. Every act is a message of its own, {@code m1}, {@code m2} … in the order of telling,
 * received when it occurred unless {@link #told} says otherwise. Mutable; for one test.
 */
public final class CaseStory {
    private final String number;
    private final CalendarId calendar;
    private final ZoneId zone;
    private final List<Consumer<EventDraft>> acts = new ArrayList<>();
    private Instant moment = Instant.EPOCH;

    private CaseStory(String number, CalendarId calendar, ZoneId zone) {
        this.number = number;
        this.calendar = calendar;
        this.zone = zone;
    }

    /** A case under the Chinese calendar. */
    public static CaseStory aCase(String number) {
        return new CaseStory(number, ChineseCalendar.ID, StoryCalendars.SHANGHAI);
    }

    /** A case under another calendar. */
    public static CaseStory aCase(String number, Calendars calendars, CalendarId calendar) {
        return new CaseStory(number, calendar, calendars.definition(calendar).zone());
    }

    /** What follows happens then. */
    public CaseStory on(LocalDate day, String time) {
        moment = day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
        return this;
    }

    public CaseStory receive() {
        return act(Words.RECEIVE);
    }

    public CaseStory accept() {
        return act(Words.ACCEPT);
    }

    public CaseStory correct() {
        return act(Words.CORRECT);
    }

    public CaseStory pause() {
        return act(Words.PAUSE);
    }

    /** A pause with an announced end. */
    public CaseStory pauseUntil(LocalDate announced) {
        return act(Words.PAUSE, draft -> draft.date(Words.UNTIL, announced));
    }

    /** A pause with a type and an approver. */
    public CaseStory pause(String type, String approver) {
        return act(
                Words.PAUSE, draft -> draft.text(Words.TYPE, type).text(Words.APPROVER, approver));
    }

    public CaseStory resume() {
        return act(Words.RESUME);
    }

    /** An extension approved by somebody. */
    public CaseStory extend(String approver) {
        return act(Words.EXTEND, draft -> draft.text(Words.APPROVER, approver));
    }

    public CaseStory pay(String amount) {
        return act(Words.PAY, draft -> draft.number(Words.AMOUNT, new BigDecimal(amount)));
    }

    public CaseStory decide() {
        return act(Words.DECIDE);
    }

    public CaseStory withdraw() {
        return act(Words.WITHDRAW);
    }

    public CaseStory act(Activity activity) {
        return act(activity, draft -> {});
    }

    /** Any act, with whatever else there is to say of it. */
    public CaseStory act(Activity activity, Consumer<EventDraft> more) {
        Instant when = moment;
        int sequence = acts.size() + 1;
        acts.add(
                draft -> {
                    draft.activity(activity).occurredAt(when);
                    more.accept(draft.message("m" + sequence).sequence(sequence));
                });
        return this;
    }

    /** The last act was done by that person. */
    public CaseStory by(String person) {
        return amend(draft -> draft.actor(Actor.ofPerson(person)));
    }

    /** The last act was reported then only. */
    public CaseStory told(LocalDate day, String time) {
        Instant when = day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
        return amend(draft -> draft.receivedAt(when));
    }

    private CaseStory amend(Consumer<EventDraft> more) {
        acts.add(acts.remove(acts.size() - 1).andThen(more));
        return this;
    }

    public CalendarId calendar() {
        return calendar;
    }

    /** The instant of a wall-clock reading where the story plays. */
    public Instant instant(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }

    /** The case file as told so far. */
    public CaseFile file() {
        CaseFiles.Builder files = CaseFiles.builder(Words.VOCABULARY, calendar);
        int index = files.caseFile(number);
        EventDraft draft = files.draft();
        for (Consumer<EventDraft> act : acts) {
            act.accept(draft.clear());
            files.add(index, draft);
        }
        return files.build().get(index);
    }
}
