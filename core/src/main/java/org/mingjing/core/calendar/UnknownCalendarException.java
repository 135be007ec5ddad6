package org.mingjing.core.calendar;

import java.util.Set;
import java.util.TreeSet;

/** Somebody asked for a calendar which is not there; the message names those which are. */
public final class UnknownCalendarException extends IllegalArgumentException {

    UnknownCalendarException(CalendarId unknown, Set<CalendarId> known) {
        super("There is no calendar '" + unknown + "'; known are " + names(known));
    }

    private static Set<String> names(Set<CalendarId> ids) {
        Set<String> names = new TreeSet<>();
        ids.forEach(id -> names.add(id.value()));
        return names;
    }
}
