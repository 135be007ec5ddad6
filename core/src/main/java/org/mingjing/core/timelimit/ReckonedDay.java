package org.mingjing.core.timelimit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One day of a reckoning. For limits in minutes and working hours it tells what weighs most on that
 * day: a pause not recognised, else time counted, else a pause.
 *
 * @param date the local date
 * @param counting whether it counts and why
 * @param number how much is used up at its end: days, or minutes for limits in minutes and hours
 * @param late whether it, or time counted on it, lies after the due date
 * @param provisional whether its year has no published calendar yet
 * @param note the holiday's name; empty when there is nothing to say
 * @param pause the pause by which it counts or does not; null without one
 */
public record ReckonedDay(
        LocalDate date,
        Counting counting,
        int number,
        boolean late,
        boolean provisional,
        String note,
        @Nullable ReckonedPause pause) {}
