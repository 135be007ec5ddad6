package org.mingjing.core.rule;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.Link;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.timelimit.Exclusions;

/**
 * What is known of one case as of an instant: its {@link VisibleEvents} in order, and what follows
 * from them, derived once for all rules. Reused by one thread at a time, so that judging allocates
 * nothing. Events are named by their index among the visible ones.
 */
final class Facts {
    private final Calendars calendars;
    private final Procedure procedure;
    private final List<Activity> activities;
    private final Pauses pauses = new Pauses();
    private final Acceptance acceptance = new Acceptance();
    private final Exclusions nothingExcluded = new Exclusions();
    private final DerivedLimits limits = new DerivedLimits();
    private final TriggeringEvent triggeringEvent = new TriggeringEvent(this);
    private final VisibleEvents events = new VisibleEvents();
    private final FirstTold firstTold;
    private long asOf;
    private long nextReview;
    private Level awaited = Level.NOTICE;
    private boolean calendarAsked;
    private boolean pausesDerived;
    private boolean acceptanceDerived;
    private boolean itemResolved;
    private boolean told;
    private boolean toldMasked;
    private long toldMask;
    private @Nullable ServiceItem item;
    private CaseFile file;
    private WorkingCalendar calendar;

    Facts(CaseFile file, Rulebook rulebook, Calendars calendars, long asOf) {
        this.calendars = calendars;
        this.procedure = rulebook.procedure();
        this.activities = rulebook.vocabulary().activities();
        this.firstTold = new FirstTold(rulebook.vocabulary());
        this.file = file;
        this.calendar = calendars.at(file.calendar(), asOf);
        load(file, asOf);
    }

    /** Takes up another case, or the same one later. */
    void load(CaseFile caseFile, long instant) {
        forget();
        file = caseFile;
        if (instant != asOf || !calendar.id().equals(caseFile.calendar())) {
            calendar = calendars.at(caseFile.calendar(), instant);
        }
        asOf = instant;
        reviewAt(events.load(caseFile, calendar, instant));
    }

    private void forget() {
        nextReview = Long.MAX_VALUE;
        awaited = Level.NOTICE;
        calendarAsked = false;
        pausesDerived = false;
        acceptanceDerived = false;
        itemResolved = false;
        told = false;
        toldMasked = false;
    }

    CaseFile file() {
        return file;
    }

    /**
     * The calendar; who asks for it finds what a later publication may change. Who only asks on
     * which day an instant falls, or when a day begins, does not.
     */
    WorkingCalendar calendar() {
        calendarAsked = true;
        return calendar;
    }

    long asOf() {
        return asOf;
    }

    /** How many events are visible. */
    int size() {
        return events.size();
    }

    /** Mask of the activities that occurred. */
    long mask() {
        return events.mask();
    }

    /**
     * When an event occurred, epoch milliseconds; one of which only the day is known, with the
     * event of that day that it follows.
     */
    long at(int event) {
        return events.at(event);
    }

    /** The local day of an event. */
    int day(int event) {
        return dayOf(events.at(event));
    }

    /** The local day of the first event; there must be one. */
    int firstDay() {
        return day(0);
    }

    /** The local day of the last event; there must be one. */
    int lastDay() {
        return day(events.size() - 1);
    }

    /** The local day of an instant, which no publication moves. */
    int dayOf(long instant) {
        return calendar.dayOf(instant);
    }

    /** The first instant of a local day, which no publication moves. */
    long startOf(int day) {
        return calendar.startOf(day);
    }

    /** The activity bit of an event. */
    long bit(int event) {
        return 1L << events.code(event);
    }

    /** The event's place in the case file's timeline. */
    int position(int event) {
        return events.position(event);
    }

    /** When the first version of an event's message was received. */
    long receivedAt(int event) {
        return events.firstReceivedAt(event);
    }

    boolean has(int event, Attribute attribute) {
        return file.has(events.position(event), attribute);
    }

    long value(int event, Attribute attribute, long absent) {
        return file.value(events.position(event), attribute, absent);
    }

    /** The visible events themselves. */
    VisibleEvents visible() {
        return events;
    }

    /** The {@link CaseFile#bit}s of the attributes that the case or a message of it carries. */
    long told() {
        if (!toldMasked) {
            toldMasked = true;
            toldMask = file.told();
        }
        return toldMask;
    }

    /** Whether the case carries the attribute: of its own, or told by an event. */
    boolean caseHas(Attribute attribute) {
        return file.has(attribute) || toldBy(attribute) >= 0;
    }

    /** The case's value: its own, else what the first event that tells it says. */
    long caseValue(Attribute attribute, long absent) {
        if (file.has(attribute)) {
            return file.value(attribute, absent);
        }
        int event = toldBy(attribute);
        return event < 0 ? absent : value(event, attribute, absent);
    }

    private int toldBy(Attribute attribute) {
        if (!told) {
            told = true;
            firstTold.derive(file, events);
        }
        return firstTold.of(attribute);
    }

    /** A text attribute of an event; empty when it carries none. */
    String textOf(int event, Attribute attribute) {
        return file.lexicon().text((int) file.value(events.position(event), attribute, 0));
    }

    /** The number of the person of an event; 0 when unknown. */
    int personNumber(int event) {
        return file.lexicon().personOf(file.actorNumber(events.position(event)));
    }

    /** The person of an event; empty when unknown. */
    String person(int event) {
        return file.lexicon().text(personNumber(event));
    }

    /** The department of an event; empty when unknown. */
    String department(int event) {
        int actor = file.actorNumber(events.position(event));
        return Objects.requireNonNullElse(file.lexicon().actor(actor).department(), "");
    }

    /** The index of the first event at an instant or after it. */
    int firstAt(long instant) {
        return events.firstAt(instant);
    }

    /** The first event of any of these activities, from an index on; -1 when there is none. */
    int firstOf(long activityMask, int from) {
        return events.firstOf(activityMask, from);
    }

    /** The last event of any of these activities before an index; -1 when there is none. */
    int lastBefore(long activityMask, int until) {
        return events.lastBefore(activityMask, until);
    }

    /** Mask of the activities that occurred until an event, that one included. */
    long maskUntil(int event) {
        long mask = 0;
        for (int i = 0; i <= event; i++) {
            mask |= bit(i);
        }
        return mask;
    }

    /** How often an activity occurred until an event, that one included. */
    int countUntil(int event, int activityCode) {
        return events.countUntil(event, activityCode);
    }

    Pauses pauses() {
        if (!pausesDerived) {
            pausesDerived = true;
            pauses.derive(this, procedure.pauses());
        }
        return pauses;
    }

    /** Whether any event opens a pause. */
    boolean hasPauses() {
        PauseTerms terms = procedure.pauses();
        return terms != null && (terms.pauses() & events.mask()) != 0;
    }

    /** Mask of the activities that open or end a pause. */
    long pauseMovers() {
        PauseTerms terms = procedure.pauses();
        return terms == null ? 0 : terms.pauses() | terms.resumes();
    }

    /** Whether a person handled 承办 the case when an event came: the last one who had. */
    boolean isHandler(String person, int event) {
        PauseTerms terms = procedure.pauses();
        int handled = terms == null ? -1 : lastBefore(terms.handlers(), event + 1);
        return handled >= 0 && person(handled).equals(person);
    }

    /** For limits that no pause stops. */
    Exclusions nothingExcluded() {
        return nothingExcluded;
    }

    /** For limits that this case brings along. */
    DerivedLimits limits() {
        return limits;
    }

    Acceptance acceptance() {
        if (!acceptanceDerived) {
            acceptanceDerived = true;
            acceptance.derive(this, procedure);
        }
        return acceptance;
    }

    /** Remembers an instant at which the answer can change. */
    void reviewAt(long instant) {
        reviewAt(instant, Level.NOTICE);
    }

    /** Remembers an instant at which a level may be reached. */
    void reviewAt(long instant, Level level) {
        if (instant <= asOf || instant > nextReview) {
            return;
        }
        if (instant < nextReview || level.compareTo(awaited) > 0) {
            awaited = level;
        }
        nextReview = instant;
    }

    /** The gravest level that may be reached at the next review. */
    Level awaited() {
        return awaited;
    }

    /** The next review, or {@link Long#MAX_VALUE}. */
    long nextReview() {
        return calendarAsked
                ? Math.min(nextReview, calendars.nextPublicationAfter(file.calendar(), asOf))
                : nextReview;
    }

    EventRef reference(int event) {
        int position = events.position(event);
        return new EventRef(
                file.message(position),
                file.version(position),
                activities.get(events.code(event)).id(),
                position,
                file.occurredAt(position));
    }

    /** The last person who acted in a link, as an event; -1 when nobody did. */
    int lastInLink(Link link) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (activities.get(events.code(i)).link() == link) {
                return i;
            }
        }
        return -1;
    }

    /** What conditions may look at when this event triggers them; until the next one is asked. */
    CaseContext triggeredBy(int event) {
        return triggeringEvent.at(event);
    }

    /** The service item applied for, in the version that holds; null when the source told none. */
    @Nullable ServiceItem item() {
        if (!itemResolved) {
            itemResolved = true;
            int accepted = acceptance().event();
            item = events.size() == 0 ? null : file.itemOn(day(accepted < 0 ? 0 : accepted));
        }
        return item;
    }
}
