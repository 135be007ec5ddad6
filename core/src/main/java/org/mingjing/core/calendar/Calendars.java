package org.mingjing.core.calendar;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of calendars, each with all its versions.
 *
 * <p>Instants are epoch milliseconds. A set never changes and may be shared between threads;
 * looking up a version allocates nothing. A calendar which is not there is always an {@link
 * UnknownCalendarException}, never silence.
 */
public final class Calendars {

    /** Published before every instant: the version which has no notice in it. */
    static final long BEFORE_ANY_NOTICE = Long.MIN_VALUE;

    private final Map<CalendarId, CalendarVersions> versions;

    private Calendars(Map<CalendarId, CalendarVersions> versions) {
        this.versions = versions;
        versions.values().forEach(calendar -> checkAncestors(calendar.definition()));
    }

    private void checkAncestors(CalendarDefinition child) {
        CalendarDefinition parent = child.parent();
        while (parent != null) {
            CalendarVersions known = versions.get(parent.id());
            if (known != null && !known.definition().equals(parent)) {
                throw new IllegalArgumentException(
                        "Calendar "
                                + child.id()
                                + " has another parent "
                                + parent.id()
                                + " than the calendar of that id");
            }
            parent = parent.parent();
        }
    }

    /**
     * The calendars of these definitions. Parents need not be among them.
     *
     * @throws IllegalArgumentException for two calendars of one id, and for a calendar whose parent
     *     is defined otherwise than the calendar of the parent's id
     */
    public static Calendars of(CalendarDefinition... definitions) {
        Map<CalendarId, CalendarVersions> versions = new LinkedHashMap<>();
        for (CalendarDefinition definition : definitions) {
            if (versions.put(definition.id(), new CalendarVersions(definition)) != null) {
                throw new IllegalArgumentException("There are two calendars " + definition.id());
            }
        }
        return new Calendars(versions);
    }

    /**
     * A copy with this calendar added, or put in place of the one of the same id; the calendars
     * which descend from that one descend from this.
     */
    public Calendars with(CalendarDefinition definition) {
        Map<CalendarId, CalendarVersions> copy = new LinkedHashMap<>();
        versions.forEach((id, known) -> copy.put(id, descending(known, definition)));
        copy.put(definition.id(), new CalendarVersions(definition));
        return new Calendars(copy);
    }

    private static CalendarVersions descending(CalendarVersions known, CalendarDefinition from) {
        CalendarDefinition definition = known.definition().withAncestor(from);
        return definition.equals(known.definition()) ? known : new CalendarVersions(definition);
    }

    public Set<CalendarId> ids() {
        return Collections.unmodifiableSet(versions.keySet());
    }

    /**
     * What the calendar is made from.
     *
     * @throws UnknownCalendarException when there is no such calendar
     */
    public CalendarDefinition definition(CalendarId id) {
        return versionsOf(id).definition();
    }

    /**
     * The version of a calendar that was the latest at an instant, inclusive; before the first
     * notice one without any.
     *
     * @throws UnknownCalendarException when there is no such calendar
     */
    public WorkingCalendar at(CalendarId id, long asOf) {
        return versionsOf(id).asOf(asOf);
    }

    /**
     * The version of a calendar that was the latest at an instant, as {@link #at(CalendarId,
     * long)}.
     */
    public WorkingCalendar at(CalendarId id, Instant asOf) {
        return at(id, asOf.toEpochMilli());
    }

    /**
     * The instant of the first notice after an instant, exclusive; {@link Long#MAX_VALUE} when none
     * is known.
     *
     * @throws UnknownCalendarException when there is no such calendar
     */
    public long nextPublicationAfter(CalendarId id, long asOf) {
        return versionsOf(id).nextPublicationAfter(asOf);
    }

    /** Whether both have the same calendars, each made from the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Calendars that && definitions().equals(that.definitions());
    }

    @Override
    public int hashCode() {
        return definitions().hashCode();
    }

    private Map<CalendarId, CalendarDefinition> definitions() {
        Map<CalendarId, CalendarDefinition> definitions = new HashMap<>();
        versions.forEach((id, calendar) -> definitions.put(id, calendar.definition()));
        return definitions;
    }

    private CalendarVersions versionsOf(CalendarId id) {
        CalendarVersions found = versions.get(id);
        if (found == null) {
            throw new UnknownCalendarException(id, versions.keySet());
        }
        return found;
    }
}
