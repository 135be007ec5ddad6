package org.mingjing.app.casefile;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/**
 * Messages were added to cases, or could not be. Told within the transaction that added them, so
 * that who listens changes what it must together with them.
 *
 * @param messages by case, how messages touched it
 * @param earliest when the first of those acts happened; {@code asOf} when none of them is known
 * @param asOf the instant as of which the cases are to be judged
 */
public record CasesTouched(Map<Long, Set<Touch>> messages, Instant earliest, Instant asOf) {
    public CasesTouched {
        messages = Map.copyOf(messages);
    }
}
