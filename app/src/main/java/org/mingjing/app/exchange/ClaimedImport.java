package org.mingjing.app.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import that this server runs.
 *
 * @param folder where its files are
 * @param name what people call it
 * @param asOf as of when the cases are judged; null for when the last message was received
 * @param accepted how many messages were taken by who ran it before; they will come as known ones
 */
record ClaimedImport(
        long run,
        String folder,
        String name,
        String source,
        @Nullable Instant asOf,
        long accepted) {}
