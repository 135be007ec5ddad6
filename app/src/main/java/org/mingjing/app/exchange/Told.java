package org.mingjing.app.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An event as it was told.
 *
 * @param source the code of who told it
 * @param receivedAt when
 * @param waiting the place where it has been waiting in quarantine; null when it is told for the
 *     first time
 */
record Told(
        JsonNode event,
        String source,
        Instant receivedAt,
        Backfill backfill,
        @Nullable Waiting waiting) {
    @Nullable String id() {
        return name("id");
    }

    @Nullable String caseNumber() {
        return name("subject");
    }

    private @Nullable String name(String field) {
        JsonNode value = event.path(field);
        String text = value.isString() ? value.asString() : null;
        return text == null || !CloudEventReader.isName(text) ? null : text;
    }
}
