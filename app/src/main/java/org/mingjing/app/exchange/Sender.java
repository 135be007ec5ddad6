package org.mingjing.app.exchange;

/**
 * A source that proved itself.
 *
 * @param mayBackfill whether it may tell history as if it had been told in time
 * @param mayPublishItems whether it may publish the list of service items
 */
public record Sender(String code, boolean mayBackfill, boolean mayPublishItems) {}
