/**
 * Which days and hours count: working calendars built from published notices.
 *
 * <p>A day counts or does not count by its local date; no class here reads a clock or a default
 * zone.
 */
@NullMarked
package org.mingjing.core.calendar;

import org.jspecify.annotations.NullMarked;
