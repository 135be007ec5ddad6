package org.mingjing.eventlog;

/**
 * What came out of one file. Events met are events taken and events refused; each refused one is
 * counted by a problem.
 *
 * @param cases distinct cases met in this file
 * @param events events taken
 * @param caseEvents dates of cases taken as events
 * @param refusedEvents events or rows not taken
 * @param refusedTraces traces not taken
 */
public record ReadingTally(
        long cases, long events, long caseEvents, long refusedEvents, long refusedTraces) {}
