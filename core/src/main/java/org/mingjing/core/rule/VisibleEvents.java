package org.mingjing.core.rule;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.casefile.CaseFile;

/**
 * The events of one case that are visible as of an instant, in order. Reused by one thread at a
 * time, so that loading a case allocates nothing.
 *
 * <p>Visible are the messages received and occurred by then, each in its highest version received,
 * without those that their source voided. Events are named by their index among the visible ones.
 */
final class VisibleEvents {
    private static final int HASH_FACTOR = 31;

    private long[] at = new long[16];
    private byte[] codes = new byte[16];
    private int[] positions = new int[16];
    private int size;
    private long mask;
    private long asOf;
    private long nextOccurrence;
    private boolean dayPrecise;
    private boolean versioned;
    private long longestLag;
    private long longestLead;
    private int hash;
    private @Nullable CaseFile file;

    /**
     * Takes up a case as of an instant.
     *
     * @return when the next message that was already received will have occurred; {@link
     *     Long#MAX_VALUE} when none is dated ahead
     */
    long load(CaseFile caseFile, WorkingCalendar calendar, long instant) {
        file = caseFile;
        asOf = instant;
        size = 0;
        mask = 0;
        dayPrecise = false;
        versioned = false;
        longestLag = Long.MIN_VALUE;
        longestLead = Long.MIN_VALUE;
        hash = 1;
        nextOccurrence = Long.MAX_VALUE;
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
            placeDays(caseFile, calendar);
        }
        return nextOccurrence;
    }

    /**
     * An event of which only the day is known stands where the pack's order of activities puts it
     * among the events of that day: after the last one that comes before it in that order.
     */
    private void placeDays(CaseFile caseFile, WorkingCalendar calendar) {
        for (int i = size - 1; i >= 0; i--) {
            if (caseFile.isDayPrecise(positions[i])) {
                int place = i;
                for (int j = i + 1;
                        j < size && calendar.dayOf(at[j]) == calendar.dayOf(at[i]);
                        j++) {
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
            nextOccurrence = Math.min(nextOccurrence, occurredAt);
            return;
        }
        int code = caseFile.activityCode(position);
        dayPrecise |= caseFile.isDayPrecise(position);
        versioned |= caseFile.isVersioned(position);
        long lag = caseFile.receivedAt(position) - occurredAt;
        longestLag = Math.max(longestLag, lag);
        longestLead = Math.max(longestLead, -lag);
        hash = hash * HASH_FACTOR + code;
        at[size] = occurredAt;
        codes[size] = (byte) code;
        positions[size] = position;
        mask |= 1L << code;
        size++;
    }

    /** How many events are visible. */
    int size() {
        return size;
    }

    /** Mask of the activities that occurred. */
    long mask() {
        return mask;
    }

    /** Whether the source told the hour of every event, so that they stand as they came. */
    boolean isPlain() {
        return !dayPrecise;
    }

    /** Whether any message came in several versions. */
    boolean isVersioned() {
        return versioned;
    }

    /** How long after it occurred a message was received, at most, milliseconds. */
    long longestLag() {
        return longestLag;
    }

    /** How long before it occurred a message was received, at most, milliseconds. */
    long longestLead() {
        return longestLead;
    }

    /** A hash of the codes of the activities in their order. */
    int hash() {
        return hash;
    }

    /** The codes of the activities in their order. */
    byte[] codes() {
        return Arrays.copyOf(codes, size);
    }

    /** Whether those are the codes of the activities in their order. */
    boolean haveCodes(byte[] others) {
        return Arrays.equals(codes, 0, size, others, 0, others.length);
    }

    /** When an event occurred, epoch milliseconds. */
    long at(int event) {
        return at[event];
    }

    int code(int event) {
        return codes[event];
    }

    /** The event's place in the case file's timeline. */
    int position(int event) {
        return positions[event];
    }

    /** When the first version of an event's message was received. */
    long firstReceivedAt(int event) {
        CaseFile caseFile = Objects.requireNonNull(file);
        int position = positions[event];
        long first = caseFile.receivedAt(position);
        if (caseFile.isVersioned(position)) {
            for (int other = 0; other < caseFile.eventCount(); other++) {
                if (caseFile.isSameMessage(position, other)) {
                    first = Math.min(first, caseFile.receivedAt(other));
                }
            }
        }
        return first;
    }

    /** The index of the first event at an instant or after it. */
    int firstAt(long instant) {
        int event = 0;
        while (event < size && at[event] < instant) {
            event++;
        }
        return event;
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

    /** How often an activity occurred until an event, that one included. */
    int countUntil(int event, int activityCode) {
        int occurrences = 0;
        for (int i = 0; i <= event; i++) {
            occurrences += codes[i] == activityCode ? 1 : 0;
        }
        return occurrences;
    }
}
