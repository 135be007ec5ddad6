package org.mingjing.core.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the clock on the wall of a zone shows at an instant, and when it first shows it.
 *
 * <p>A reading is the number of milliseconds from 1970-01-01T00:00 of local time, as if every day
 * had 24 hours.
 */
final class WallTime {

    static final long MILLIS_A_DAY = 86_400_000;

    private static final long MILLIS_A_SECOND = 1000;
    private static final long NANOS_A_MILLI = 1_000_000;

    /*
     * The changes of offset from 1970 to 2100 are kept in arrays and searched; where a zone has no
     * further changes, its last offset holds for ever. Other instants ask the zone's rules. The
     * arrays reach one year further than they are used, so that a change at a bound is known on both
     * sides, and local readings stay a day (more than any offset) within the bounds.
     */
    private static final Instant LISTED_FROM = Instant.parse("1969-01-01T00:00:00Z");
    private static final Instant LISTED_UNTIL = Instant.parse("2101-01-01T00:00:00Z");
    private static final long USED_FROM = 0;
    private static final long USED_UNTIL = Instant.parse("2100-01-01T00:00:00Z").toEpochMilli();

    private final ZoneRules rules;
    private final long from;
    private final long until;
    private final long lastChange;
    private final long[] changes;
    private final long[] readingsAtChange;
    private final long[] offsets;

    WallTime(ZoneId zone) {
        rules = zone.getRules();
        List<ZoneOffsetTransition> listed = listedChanges(rules);
        boolean endsWithin = rules.nextTransition(LISTED_UNTIL) == null;
        from = rules.isFixedOffset() ? Long.MIN_VALUE : USED_FROM;
        until = endsWithin ? Long.MAX_VALUE : USED_UNTIL;
        changes = new long[listed.size()];
        readingsAtChange = new long[listed.size()];
        offsets = new long[listed.size() + 1];
        offsets[0] = millis(rules.getOffset(LISTED_FROM));
        for (int i = 0; i < changes.length; i++) {
            changes[i] = listed.get(i).getInstant().toEpochMilli();
            readingsAtChange[i] = changes[i] + offsets[i];
            offsets[i + 1] = millis(listed.get(i).getOffsetAfter());
        }
        lastChange = changes.length == 0 ? from : Math.max(from, changes[changes.length - 1]);
    }

    private static List<ZoneOffsetTransition> listedChanges(ZoneRules rules) {
        List<ZoneOffsetTransition> listed = new ArrayList<>();
        ZoneOffsetTransition change = rules.nextTransition(LISTED_FROM);
        while (change != null && change.getInstant().isBefore(LISTED_UNTIL)) {
            listed.add(change);
            change = rules.nextTransition(change.getInstant());
        }
        return listed;
    }

    private static long millis(ZoneOffset offset) {
        return offset.getTotalSeconds() * MILLIS_A_SECOND;
    }

    /** The local date at an instant, as an epoch day. */
    int dayAt(long instant) {
        return Math.toIntExact(
                Math.floorDiv(Math.addExact(instant, offsetAt(instant)), MILLIS_A_DAY));
    }

    private long offsetAt(long instant) {
        if (instant >= lastChange && instant < until) {
            return offsets[changes.length];
        }
        return instant >= from && instant < until
                ? offsets[lastAtOrBefore(changes, instant) + 1]
                : millis(rules.getOffset(Instant.ofEpochMilli(instant)));
    }

    /**
     * The furthest reading which the clock has shown up to an instant: it jumps over an hour which
     * is left out and stands still while an hour is repeated.
     */
    long furthestReadingAt(long instant) {
        if (instant >= from && instant < until) {
            int last = lastAtOrBefore(changes, instant);
            long reading = Math.addExact(instant, offsets[last + 1]);
            return last < 0 ? reading : Math.max(reading, readingsAtChange[last]);
        }
        long reading = instant + millis(rules.getOffset(Instant.ofEpochMilli(instant)));
        ZoneOffsetTransition last = rules.previousTransition(Instant.ofEpochMilli(instant + 1));
        return last == null
                ? reading
                : Math.max(
                        reading, last.getInstant().toEpochMilli() + millis(last.getOffsetBefore()));
    }

    /** The first instant at which the clock shows a reading, or jumps over it. */
    long firstInstantOf(long reading) {
        if (reading - MILLIS_A_DAY < from || reading + MILLIS_A_DAY >= until) {
            return firstInstantByRules(reading);
        }
        int last = lastAtOrBefore(readingsAtChange, reading);
        long instant = reading - offsets[last + 1];
        return last < 0 ? instant : Math.max(instant, changes[last]);
    }

    /** The first instant at which everything before a reading has been shown or jumped over. */
    long firstInstantPast(long reading) {
        return Math.min(firstInstantOf(reading), firstInstantOf(reading - 1) + 1);
    }

    private long firstInstantByRules(long reading) {
        LocalDateTime local =
                LocalDateTime.ofEpochSecond(
                        Math.floorDiv(reading, MILLIS_A_SECOND),
                        (int) (Math.floorMod(reading, MILLIS_A_SECOND) * NANOS_A_MILLI),
                        ZoneOffset.UTC);
        ZoneOffsetTransition change = rules.getTransition(local);
        return change != null && change.isGap()
                ? change.getInstant().toEpochMilli()
                : reading - millis(rules.getOffset(local));
    }

    private static int lastAtOrBefore(long[] sorted, long value) {
        if (sorted.length == 0 || value >= sorted[sorted.length - 1]) {
            return sorted.length - 1;
        }
        int found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found : -found - 2;
    }
}
