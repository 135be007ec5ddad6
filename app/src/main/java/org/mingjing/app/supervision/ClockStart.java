package org.mingjing.app.supervision;

import java.time.Instant;
import org.mingjing.core.casefile.Bilingual;

/**
 * The act from which a clock counts.
 *
 * @param activity what people call it
 * @param dayOnly whether only its day is known
 * @param whose whom it names, where a rule counts for each of them alone; empty when it names
 *     nobody
 */
public record ClockStart(Bilingual activity, Instant at, boolean dayOnly, String whose) {}
