package org.mingjing.core.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;

/** All versions of one calendar, in the order in which they came out. */
final class CalendarVersions {

    private final CalendarDefinition definition;
    private final long[] publications;
    private final WorkingCalendar beforeAnyNotice;
    private final WorkingCalendar[] versions;

    CalendarVersions(CalendarDefinition definition) {
        this.definition = definition;
        publications = definition.publications().stream().mapToLong(Long::longValue).toArray();
        beforeAnyNotice =
                new WorkingCalendar(
                        definition,
                        definition.isEveryYearPublished()
                                ? definition.id().value()
                                : definition.id() + " unpublished",
                        Calendars.BEFORE_ANY_NOTICE);
        versions = new WorkingCalendar[publications.length];
        for (int i = 0; i < versions.length; i++) {
            String label = definition.id() + " " + label(publications[i]);
            versions[i] = new WorkingCalendar(definition, label, publications[i]);
        }
    }

    /** The local date of a publication, with the time unless it is midnight. */
    private String label(long publication) {
        LocalDateTime local =
                LocalDateTime.ofInstant(Instant.ofEpochMilli(publication), definition.zone());
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? local.toLocalDate().toString()
                : local.toString();
    }

    CalendarDefinition definition() {
        return definition;
    }

    WorkingCalendar asOf(long instant) {
        int published = publishedUntil(instant);
        return published == 0 ? beforeAnyNotice : versions[published - 1];
    }

    long nextPublicationAfter(long instant) {
        int published = publishedUntil(instant);
        return published == publications.length ? Long.MAX_VALUE : publications[published];
    }

    /** The number of versions published until an instant, inclusive. */
    private int publishedUntil(long instant) {
        int found = Arrays.binarySearch(publications, instant);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
