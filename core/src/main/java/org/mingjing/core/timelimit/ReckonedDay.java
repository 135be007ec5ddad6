package org.mingjing.core.timelimit;

import java.time.LocalDate;

/**
 * One day of a reckoning.
 *
 * @param date the local date
 * @param counting whether it counts and why
 * @param number how much is used up at its end: days, or minutes for limits in minutes and hours
 * @param late whether it lies after the due date
 * @param provisional whether its year has no published calendar yet
 * @param note the holiday's name, or the pause's message; empty when there is nothing to say
 */
public record ReckonedDay(
        LocalDate date,
        Counting counting,
        int number,
        boolean late,
        boolean provisional,
        String note) {}
