package org.mingjing.core.rule;

import java.util.Arrays;
import java.util.List;
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
 * What is known of one case as of an instant: its visible events in order, and what follows from
 * them, derived once for all rules. Reused by one thread, so that judging allocates nothing.
 *
 * <p>Visible are the messages received and occurred by then, each in its highest version received,
 * without those that their source voided. Events are named by their index among the visible ones.
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
    private long[] at = new long[16];
    private byte[] codes = new byte[16];
    private int[] positions = new int[16];
    private int size;
    private long mask;
    private long asOf;
    private long nextReview;
    private boolean dayPrecise;
    private boolean calendarAsked;
    private boolean pausesDerived;
    private boolean acceptanceDerived;
    private boolean itemResolved;
    private @Nullable ServiceItem item;
    private CaseFile file;
    private WorkingCalendar calendar;

    Facts(CaseFile file, Rulebook rulebook, Calendars calendars, long asOf) {
        this.calendars = calendars;
        this.procedure = rulebook.procedure();
        this.activities = rulebook.vocabulary().activities();
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
        int total = caseFile.eventCount();
        if (total > at.length) {
            grow(total);
        }
        for (int position = 0; position < total; position++) {
            if (isKnown(caseFile, position)) {
                see(caseFile, position);
            }
        }
        if (dayPrecise) {
            placeDays(caseFile);
        }
    }

    /**
     * An event of which only the day is known stands where the pack's order of activities puts it
     * among the events of that day: after the last one that comes before it in that order.
     */
    private void placeDays(CaseFile caseFile) {
        for (int i = size - 1; i >= 0; i--) {
            if (caseFile.isDayPrecise(positions[i])) {
                int place = i;
                for (int j = i + 1; j < size && day(j) == day(i); j++) {
                    if (codes[j] <= codes[i] && !caseFile.isDayPrecise(positions[j])) {
                        place = j;
                    }
                }
                move(i, place);
            }
        }
    }

    private void move(int event, int place) {
        long instant = at[place];
        byte code = codes[event];
        int position = positions[event];
        int others = place - event;
        System.arraycopy(at, event + 1, at, event, others);
        System.arraycopy(codes, event + 1, codes, event, others);
        System.arraycopy(positions, event + 1, positions, event, others);
        at[place] = instant;
        codes[place] = code;
        positions[place] = position;
    }

    private void forget() {
        dayPrecise = false;
        mask = 0;
        size = 0;
        nextReview = Long.MAX_VALUE;
        calendarAsked = false;
        pausesDerived = false;
        acceptanceDerived = false;
        itemResolved = false;
    }

    private void grow(int capacity) {
        int length = Math.max(capacity, at.length * 2);
        at = Arrays.copyOf(at, length);
        codes = Arrays.copyOf(codes, length);
        positions = Arrays.copyOf(positions, length);
    }

    private boolean isKnown(CaseFile caseFile, int position) {
        return caseFile.receivedAt(position) <= asOf
                && !(caseFile.isVersioned(position) && isSuperseded(caseFile, position))
                && !caseFile.isVoid(position);
    }

    private boolean isSuperseded(CaseFile caseFile, int position) {
        for (int other = 0; other < caseFile.eventCount(); other++) {
            if (other != position
                    && caseFile.isSameMessage(position, other)
                    && caseFile.receivedAt(other) <= asOf) {
                if (isNewer(caseFile, other, position)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Which of two versions of a message holds: the higher one; of equal ones that received later,
     * and of those received together the deletion.
     */
    private static boolean isNewer(CaseFile caseFile, int one, int other) {
        int byVersion = caseFile.version(one) - caseFile.version(other);
        if (byVersion != 0) {
            return byVersion > 0;
        }
        int byReception = Long.compare(caseFile.receivedAt(one), caseFile.receivedAt(other));
        if (byReception != 0) {
            return byReception > 0;
        }
        return caseFile.isVoid(one) == caseFile.isVoid(other) ? one < other : caseFile.isVoid(one);
    }

    private void see(CaseFile caseFile, int position) {
        long occurredAt = caseFile.occurredAt(position);
        if (occurredAt > asOf) {
            reviewAt(occurredAt);
            return;
        }
        int code = caseFile.activityCode(position);
        dayPrecise |= caseFile.isDayPrecise(position);
        at[size] = occurredAt;
        codes[size] = (byte) code;
        positions[size] = position;
        mask |= 1L << code;
        size++;
    }

    CaseFile file() {
        return file;
    }

    /** The calendar; who asks for it finds what a later publication may change. */
    WorkingCalendar calendar() {
        calendarAsked = true;
        return calendar;
    }

    long asOf() {
        return asOf;
    }

    /** How many events are visible. */
    int size() {
        return size;
    }

    /** Mask of the activities that occurred. */
    long mask() {
        return mask;
    }

    /**
     * When an event occurred, epoch milliseconds; one of which only the day is known, with the
     * event of that day that it follows.
     */
    long at(int event) {
        return at[event];
    }

    /** The local day of an event. */
    int day(int event) {
        return calendar.dayOf(at[event]);
    }

    /** The index of the first event at an instant or after it. */
    int firstAt(long instant) {
        int event = 0;
        while (event < size && at[event] < instant) {
            event++;
        }
        return event;
    }

    /** The activity bit of an event. */
    long bit(int event) {
        return 1L << codes[event];
    }

    /** The event's place in the case file's timeline. */
    int position(int event) {
        return positions[event];
    }

    /** When the first version of an event's message was received. */
    long receivedAt(int event) {
        int position = positions[event];
        long first = file.receivedAt(position);
        if (file.isVersioned(position)) {
            for (int other = 0; other < file.eventCount(); other++) {
                if (file.isSameMessage(position, other)) {
                    first = Math.min(first, file.receivedAt(other));
                }
            }
        }
        return first;
    }

    boolean has(int event, Attribute attribute) {
        return file.has(positions[event], attribute);
    }

    long value(int event, Attribute attribute, long absent) {
        return file.value(positions[event], attribute, absent);
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
        for (int event = 0; event < size; event++) {
            if (has(event, attribute)) {
                return event;
            }
        }
        return -1;
    }

    /** A text attribute of an event; empty when it carries none. */
    String textOf(int event, Attribute attribute) {
        return file.lexicon().text((int) file.value(positions[event], attribute, 0));
    }

    /** The number of the person of an event; 0 when unknown. */
    int personNumber(int event) {
        return file.lexicon().personOf(file.actorNumber(positions[event]));
    }

    /** The person of an event; empty when unknown. */
    String person(int event) {
        return file.lexicon().text(personNumber(event));
    }

    /** The first event of any of these activities, from an index on; -1 when there is none. */
    int firstOf(long activityMask, int from) {
        if ((activityMask & mask) == 0) {
            return -1;
        }
        for (int i = from; i < size; i++) {
            if ((activityMask & 1L << codes[i]) != 0) {
                return i;
            }
        }
        return -1;
    }

    /** The last event of any of these activities before an index; -1 when there is none. */
    int lastBefore(long activityMask, int until) {
        if ((activityMask & mask) == 0) {
            return -1;
        }
        for (int i = until - 1; i >= 0; i--) {
            if ((activityMask & 1L << codes[i]) != 0) {
                return i;
            }
        }
        return -1;
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
        return terms != null && (terms.pauses() & mask) != 0;
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
        if (instant > asOf && instant < nextReview) {
            nextReview = instant;
        }
    }

    /** The next review, or {@link Long#MAX_VALUE}. */
    long nextReview() {
        return calendarAsked
                ? Math.min(nextReview, calendars.nextPublicationAfter(file.calendar(), asOf))
                : nextReview;
    }

    EventRef reference(int event) {
        int position = positions[event];
        return new EventRef(
                file.message(position),
                file.version(position),
                activities.get(codes[event]).id(),
                position,
                file.occurredAt(position));
    }

    /** The last person who acted in a link, as an event; -1 when nobody did. */
    int lastInLink(Link link) {
        for (int i = size - 1; i >= 0; i--) {
            if (activities.get(codes[i]).link() == link) {
                return i;
            }
        }
        return -1;
    }

    /** What conditions may look at when this event triggers them; until the next one is asked. */
    CaseContext triggeredBy(int event) {
        return triggeringEvent.at(event);
    }

    /** How often an activity occurred until an event, that one included. */
    int countUntil(int event, int activityCode) {
        int occurrences = 0;
        for (int i = 0; i <= event; i++) {
            occurrences += codes[i] == activityCode ? 1 : 0;
        }
        return occurrences;
    }

    /** The service item applied for, in the version that holds; null when the source told none. */
    @Nullable ServiceItem item() {
        if (!itemResolved) {
            itemResolved = true;
            int accepted = acceptance().event();
            item = size == 0 ? null : file.itemOn(day(accepted < 0 ? 0 : accepted));
        }
        return item;
    }
}
