package org.mingjing.core.timelimit;

import java.time.LocalDate;

/**
 * Consecutive days of a reckoning that are alike: counted or not for the same reason.
 *
 * @param from the first day
 * @param to the last day, inclusive
 * @param counting whether they count and why
 * @param counted how much they used up: days, or minutes for limits in minutes and hours
 * @param late whether they lie after the due date
 * @param note the holiday's name, or the pause's message; empty when there is nothing to say
 */
public record ReckonedSpan(
        LocalDate from, LocalDate to, Counting counting, int counted, boolean late, String note) {}
