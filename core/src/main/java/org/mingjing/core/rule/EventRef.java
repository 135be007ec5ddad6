package org.mingjing.core.rule;

/**
 * A message named as evidence.
 *
 * @param message the message's id at its source, or {@code #n}
 * @param version the data version that was judged
 * @param activity the activity's id in the vocabulary
 * @param position the message's place in the case file's timeline
 * @param occurredAtMillis epoch milliseconds
 */
public record EventRef(
        String message, int version, String activity, int position, long occurredAtMillis) {}
