package org.mingjing.core.timelimit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a reckoning that is alike throughout: counted or not for the same reason. The spans
 * of a reckoning follow one another without gap.
 *
 * <p>Limits in days have spans of whole days. For limits in minutes and working hours a span begins
 * and ends at its instant; lunch and night within it are neither counted nor told apart.
 *
 * @param startInclusive its first instant
 * @param endExclusive the first instant no longer in it
 * @param counting whether it counts and why
 * @param counted how much it used up: days, or minutes for limits in minutes and hours
 * @param late whether it lies after the due date
 * @param note the holiday's name; empty when there is nothing to say
 * @param pause the pause by which it counts or does not; null without one
 */
public record ReckonedSpan(
        Instant startInclusive,
        Instant endExclusive,
        Counting counting,
        int counted,
        boolean late,
        String note,
        @Nullable ReckonedPause pause) {}
