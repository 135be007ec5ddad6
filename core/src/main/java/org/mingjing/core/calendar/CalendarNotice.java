package org.mingjing.core.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * One official notice about days off and days worked, such as the yearly 放假安排 of the State Council.
 *
 * <p>The year which a notice arranges is not the year of its dates: 2018-12-29 is in the notice for
 * 2019. A notice which amends an earlier one makes no year published.
 *
 * @param reference where the notice can be read, normally its address
 * @param publishedAt the instant from which the notice is known, counted in whole milliseconds
 * @param years the calendar years which the notice makes published; empty for an amendment
 * @param days the dates which it marks, each at most once
 */
public record CalendarNotice(
        String reference, Instant publishedAt, Set<Integer> years, List<NoticeDay> days) {

    public CalendarNotice {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("A notice needs a reference");
        }
        publishedAt = Instant.ofEpochMilli(publishedAt.toEpochMilli());
        years = Collections.unmodifiableSet(new TreeSet<>(years));
        days = List.copyOf(days);
        Set<LocalDate> seen = new HashSet<>();
        for (NoticeDay day : days) {
            if (!seen.add(day.date())) {
                throw new IllegalArgumentException(
                        "Notice " + reference + " marks " + day.date() + " twice");
            }
        }
    }
}
