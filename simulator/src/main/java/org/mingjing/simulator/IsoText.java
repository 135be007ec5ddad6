package org.mingjing.simulator;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Writes instants as {@code 2026-01-04T09:30:00.000+08:00}. For one thread. */
final class IsoText {
    private final Map<Integer, String> dates = new HashMap<>();

    void append(StringBuilder target, long instant) {
        target.append(
                dates.computeIfAbsent(
                        WallTime.dayOf(instant), day -> LocalDate.ofEpochDay(day) + "T"));
        long millis = WallTime.sinceMidnight(instant);
        digits(target, millis / WallTime.HOUR, 2);
        target.append(':');
        digits(target, millis / WallTime.MINUTE % 60, 2);
        target.append(':');
        digits(target, millis / WallTime.SECOND % 60, 2);
        target.append('.');
        digits(target, millis % WallTime.SECOND, 3);
        target.append("+08:00");
    }

    private static void digits(StringBuilder target, long number, int count) {
        for (long unit = count == 2 ? 10 : 100; unit > 0; unit /= 10) {
            target.append((char) ('0' + number / unit % 10));
        }
    }
}
