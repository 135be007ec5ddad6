/**
 * Event logs: files that record what was done in many cases, read into and written from case files.
 *
 * <p>The doors: {@link org.mingjing.eventlog.EventLogReader} and {@link
 * org.mingjing.eventlog.EventLogWriter}; {@link org.mingjing.eventlog.ExchangeTablesWriter} for the
 * tables of the national platform, and {@link org.mingjing.eventlog.ServiceItemsReader} for what is
 * applied for; {@link org.mingjing.core.casefile.Mapping} says what a log's keys or columns mean,
 * {@link org.mingjing.eventlog.LosslessMapping} are the ones that lose nothing.
 *
 * <p><b>Nothing is dropped silently.</b> What cannot be taken is a {@link
 * org.mingjing.eventlog.Problem} with file, line and reason, in Chinese and English; the {@link
 * org.mingjing.eventlog.ReadingTally} counts what was taken and what was not. One bad value costs
 * the value, one bad event the event; only a file that breaks off costs its rest.
 *
 * <p><b>Nothing in a file is trusted.</b> {@link org.mingjing.eventlog.ReadingLimits} bound what it
 * unpacks to, how deep it nests and how long one text may be; a DOCTYPE, and with it every entity,
 * is refused; in CSV written here no text begins as a formula does.
 *
 * <p><b>Little is held.</b> Files are streamed and events packed as they come: 40 bytes an event
 * and 8 an attribute, beside the interned texts. Texts that the mapping does not name are not kept.
 */
@NullMarked
package org.mingjing.eventlog;

import org.jspecify.annotations.NullMarked;
