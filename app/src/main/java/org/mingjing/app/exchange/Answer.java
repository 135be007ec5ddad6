package org.mingjing.app.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * What became of one event of a request.
 *
 * @param id as the sender named it; null when it named none
 * @param outcome {@code accepted}, {@code duplicate} or {@code refused}
 * @param reason why it was refused; null otherwise
 * @param detail what exactly, or names in an accepted event from which nothing is read; else null
 */
public record Answer(
        @Nullable String id, String outcome, @Nullable Reason reason, @Nullable String detail) {
    static final String ACCEPTED = "accepted";
    static final String DUPLICATE = "duplicate";
    static final String REFUSED = "refused";

    /** Whether it was not taken. */
    @JsonIgnore
    public boolean isRefused() {
        return outcome.equals(REFUSED);
    }

    /** Whether it was known. */
    @JsonIgnore
    public boolean isDuplicate() {
        return outcome.equals(DUPLICATE);
    }

    static Answer accepted(String id, @Nullable String unread) {
        return new Answer(id, ACCEPTED, null, unread);
    }

    static Answer duplicate(String id) {
        return new Answer(id, DUPLICATE, null, null);
    }

    static Answer refused(@Nullable String id, Reason reason, String detail) {
        return new Answer(id, REFUSED, reason, detail);
    }
}
