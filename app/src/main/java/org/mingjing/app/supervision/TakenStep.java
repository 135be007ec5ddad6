package org.mingjing.app.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step by which a signal or a pattern came to be revoked, or did not.
 *
 * @param id of the change
 * @param kind asked, declined, taken back or revoked by a person; or withdrawn by better data,
 *     which ended a request
 * @param person empty when nobody did it
 * @param account empty where none is kept
 * @param ground on which it was asked for; null when none is kept
 * @param said by the person; empty when nothing
 */
public record TakenStep(
        long id,
        ChangeKind kind,
        Instant at,
        String person,
        String account,
        @Nullable RevocationGround ground,
        String said) {}
