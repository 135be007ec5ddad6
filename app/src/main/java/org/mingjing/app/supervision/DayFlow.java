package org.mingjing.app.supervision;

import java.time.LocalDate;

/**
 * Cases that began and were finished on a day.
 *
 * @param isWorked whether it was a working day
 */
public record DayFlow(LocalDate date, long received, long finished, boolean isWorked) {}
