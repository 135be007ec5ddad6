/**
 * Which days and hours count: working calendars, their versions as notices are published, and the
 * arithmetic of working days and working hours.
 *
 * <p>The engine works with days as {@code int} epoch days ({@link java.time.LocalDate#toEpochDay})
 * and instants as {@code long} milliseconds since 1970-01-01T00:00Z, without allocation; people
 * work with {@link java.time.LocalDate} and {@link java.time.Instant}. Nothing here reads a clock,
 * the default zone, the locale or the environment.
 */
@NullMarked
package org.mingjing.core.calendar;

import org.jspecify.annotations.NullMarked;
