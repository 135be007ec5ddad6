package org.mingjing.benchmarks;

import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;

/**
 * The events of many cases in order of occurrence, in columns: what the peers are handed. Only what
 * holds as of an instant is there, each message in its last version, so that a peer need know
 * nothing of corrections. Instants are epoch milliseconds.
 */
final class EventStream {
    private final int[] caseFiles;
    private final long[] instants;
    private final byte[] activities;
    private final int[] positions;
    private final int cases;
    private final long asOf;

    private EventStream(int size, int cases, long asOf) {
        this.caseFiles = new int[size];
        this.instants = new long[size];
        this.activities = new byte[size];
        this.positions = new int[size];
        this.cases = cases;
        this.asOf = asOf;
    }

    /** What holds of these cases, at least one, as of an instant. */
    static EventStream of(CaseFiles source, long asOf) {
        int[] of = new int[source.eventCount()];
        int[] at = new int[source.eventCount()];
        TimeOrder order = new TimeOrder(source.eventCount());
        CaseFile view = source.get(0);
        int size = 0;
        for (int i = 0; i < source.size(); i++) {
            source.move(view, i);
            for (int position = 0; position < view.eventCount(); position++) {
                if (holds(view, position, asOf)) {
                    of[size] = i;
                    at[size++] = position;
                    order.add(view.occurredAt(position));
                }
            }
        }
        EventStream stream = new EventStream(size, source.size(), asOf);
        int[] indexes = order.indexes();
        for (int i = 0; i < size; i++) {
            source.move(view, of[indexes[i]]);
            stream.put(i, of[indexes[i]], view, at[indexes[i]]);
        }
        return stream;
    }

    private void put(int event, int caseFile, CaseFile view, int position) {
        caseFiles[event] = caseFile;
        instants[event] = view.occurredAt(position);
        activities[event] = (byte) view.activityCode(position);
        positions[event] = position;
    }

    private static boolean holds(CaseFile view, int position, long asOf) {
        return view.receivedAt(position) <= asOf
                && view.occurredAt(position) <= asOf
                && !(view.isVersioned(position) && isSuperseded(view, position, asOf))
                && !view.isVoid(position);
    }

    private static boolean isSuperseded(CaseFile view, int position, long asOf) {
        for (int other = 0; other < view.eventCount(); other++) {
            if (other != position
                    && view.isSameMessage(position, other)
                    && view.receivedAt(other) <= asOf
                    && isNewer(view, other, position)) {
                return true;
            }
        }
        return false;
    }

    /** Of two versions the higher, then the later, then the deletion, then the first. */
    private static boolean isNewer(CaseFile view, int one, int other) {
        if (view.version(one) != view.version(other)) {
            return view.version(one) > view.version(other);
        }
        if (view.receivedAt(one) != view.receivedAt(other)) {
            return view.receivedAt(one) > view.receivedAt(other);
        }
        return view.isVoid(one) == view.isVoid(other) ? one < other : view.isVoid(one);
    }

    /** How many events there are. */
    int size() {
        return instants.length;
    }

    /** How many cases there are; they are numbered from 0. */
    int cases() {
        return cases;
    }

    int caseFile(int event) {
        return caseFiles[event];
    }

    /** When an event occurred. */
    long at(int event) {
        return instants[event];
    }

    int activity(int event) {
        return activities[event];
    }

    /** The place of an event in its case's timeline. */
    int position(int event) {
        return positions[event];
    }

    /** The instant as of which it is asked. */
    long asOf() {
        return asOf;
    }
}
