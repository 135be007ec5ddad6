package org.mingjing.replay.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.CaseFile;

/** What the events of a log tell and what they do not, counted while they pass. */
final class EventQuality {
    /** How long after it occurred an event was received, in milliseconds; each bound inclusive. */
    static final long[] DELAYS = {0, 60_000L, 3_600_000L, 86_400_000L, 259_200_000L};

    private static final int MOST_NAMES = 1_000;
    private static final int NAMED = 12;

    private final long asOf;
    private final Map<String, Long> unknown = new HashMap<>();
    private final long[] delays = new long[DELAYS.length + 1];
    private final Map<Gap, Long> counts = new EnumMap<>(Gap.class);
    private long events;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    /** What an event may lack or have against it. */
    enum Gap {
        NO_PERSON,
        NO_DEPARTMENT,
        DAY_ONLY,
        UNKNOWN_ACTIVITY,
        CORRECTED,
        VOIDED,
        RECEIVED_BEFORE,
        AHEAD
    }

    /**
     * @param asOf epoch milliseconds; what is dated later is ahead of its time
     */
    EventQuality(long asOf) {
        this.asOf = asOf;
    }

    void add(CaseFile file) {
        for (int event = 0; event < file.eventCount(); event++) {
            events++;
            long occurred = file.occurredAt(event);
            first = Math.min(first, occurred);
            last = Math.max(last, occurred);
            count(Gap.AHEAD, occurred > asOf);
            delay(file.receivedAt(event) - occurred);
            who(file.lexicon().actor(file.actorNumber(event)));
            count(Gap.DAY_ONLY, file.isDayPrecise(event));
            count(Gap.CORRECTED, file.version(event) > 1);
            count(Gap.VOIDED, file.isVoid(event));
            if (file.activityCode(event) == 0) {
                count(Gap.UNKNOWN_ACTIVITY, true);
                unknown(file.name(event));
            }
        }
    }

    private void delay(long delay) {
        count(Gap.RECEIVED_BEFORE, delay < 0);
        int bucket = 0;
        while (bucket < DELAYS.length && delay > DELAYS[bucket]) {
            bucket++;
        }
        delays[bucket]++;
    }

    private void who(Actor actor) {
        String person = actor.person();
        String department = actor.department();
        count(Gap.NO_PERSON, person == null || person.isBlank());
        count(Gap.NO_DEPARTMENT, department == null || department.isBlank());
    }

    private void unknown(String name) {
        if (unknown.containsKey(name) || unknown.size() < MOST_NAMES) {
            unknown.merge(name, 1L, Long::sum);
        }
    }

    private void count(Gap gap, boolean isSo) {
        if (isSo) {
            counts.merge(gap, 1L, Long::sum);
        }
    }

    long events() {
        return events;
    }

    long of(Gap gap) {
        return counts.getOrDefault(gap, 0L);
    }

    /** How many events were received within each of {@link #DELAYS}, and after the last of them. */
    long[] delays() {
        return delays.clone();
    }

    /** Whether any event was received at another time than it occurred. */
    boolean tellsReception() {
        return Arrays.stream(delays).skip(1).anyMatch(count -> count > 0)
                || of(Gap.RECEIVED_BEFORE) > 0;
    }

    /** The commonest activities that the vocabulary does not know, with how often they came. */
    List<Map.Entry<String, Long>> unknownActivities() {
        return unknown.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMED)
                .toList();
    }

    /** When the first event occurred, epoch milliseconds. */
    long first() {
        return first;
    }

    long last() {
        return last;
    }
}
