package org.mingjing.app.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A source and what came from it lately.
 *
 * @param received messages received today
 * @param delaySeconds what 95 of a hundred of today's messages were not later than, in seconds;
 *     null when none came today
 * @param lastAt when the last message of the last week came; null when none did
 * @param refused messages of it that wait in quarantine
 */
public record SourceFigures(
        String code,
        String name,
        long received,
        @Nullable Double delaySeconds,
        @Nullable Instant lastAt,
        long refused) {}
