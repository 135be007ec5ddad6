/**
 * Event logs: files and tables that record what was done in many cases, read into and written from
 * case events.
 */
@NullMarked
package org.mingjing.eventlog;

import org.jspecify.annotations.NullMarked;
