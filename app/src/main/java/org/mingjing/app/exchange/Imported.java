package org.mingjing.app.exchange;

import org.mingjing.eventlog.Problems;

/**
 * What an import did.
 *
 * @param cases how many cases the file tells of
 * @param accepted messages that were new
 * @param duplicates messages that were known
 * @param contradicted messages that say something else than what is known by that id and version
 * @param problems what in the file could not be taken, with its place
 */
public record Imported(
        int cases, long accepted, long duplicates, long contradicted, Problems problems) {}
