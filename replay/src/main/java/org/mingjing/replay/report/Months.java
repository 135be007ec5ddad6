package org.mingjing.replay.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Rung;

/**
 * Signals by the month in which they arose, in one zone. Long logs are told by quarters, years or
 * more, so that there are never more than {@value #MOST} periods.
 */
final class Months {
    static final int MOST = 180;

    private static final int[] LENGTHS = {1, 3, 12, 60, 120, 1_200, 12_000, 120_000};

    private final ZoneId zone;
    private final TreeMap<Integer, SignalCounts> months = new TreeMap<>();

    Months(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Some months in a row.
     *
     * @param firstMonth counted from the year 0
     * @param length how many months
     */
    record Period(int firstMonth, int length, SignalCounts signals) {
        int year() {
            return Math.floorDiv(firstMonth, 12);
        }

        /** 1 to 12. */
        int monthOfYear() {
            return Math.floorMod(firstMonth, 12) + 1;
        }
    }

    void add(Finding finding) {
        for (Rung rung : finding.rungs()) {
            if (Standing.of(finding, rung) == Standing.FIRM) {
                LocalDate day =
                        LocalDate.ofInstant(Instant.ofEpochMilli(rung.aroseAtMillis()), zone);
                months.computeIfAbsent(
                                day.getYear() * 12 + day.getMonthValue() - 1,
                                month -> new SignalCounts())
                        .add(rung.level());
            }
        }
    }

    /** From the first month with a signal to the last, those without any included. */
    List<Period> periods() {
        if (months.isEmpty()) {
            return List.of();
        }
        int length = length();
        int first = Math.floorDiv(months.firstKey(), length);
        int last = Math.floorDiv(months.lastKey(), length);
        List<Period> periods = new ArrayList<>();
        for (int period = first; period <= last; period++) {
            SignalCounts counts = new SignalCounts();
            months.subMap(period * length, (period + 1) * length).values().forEach(counts::add);
            periods.add(new Period(period * length, length, counts));
        }
        return periods;
    }

    private int length() {
        int span = months.lastKey() - months.firstKey();
        for (int length : LENGTHS) {
            if (span / length < MOST - 1) {
                return length;
            }
        }
        return LENGTHS[LENGTHS.length - 1];
    }
}
