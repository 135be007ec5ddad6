package org.mingjing.core.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A step or act 环节/动作 of a pack's vocabulary, such as {@code accept} or {@code pause}.
 *
 * <p>The code is the activity's place in the vocabulary: 1…63 in the order in which simultaneous
 * events are taken, 0 for whatever the vocabulary does not name. It is the bit that the activity
 * has in an {@linkplain #bit() activity mask}.
 *
 * @param code 0…63
 * @param id the name used in packs, for instance {@code request-correction}
 * @param label what people read
 * @param link the link to which the activity belongs; null when it belongs to none
 */
public record Activity(int code, String id, Bilingual label, @Nullable Link link) {
    public static final int MAX_CODE = 63;

    public Activity {
        if (code < 0 || code > MAX_CODE) {
            throw new IllegalArgumentException("activity code out of 0…63: " + code);
        }
        if (id.isBlank()) {
            throw new IllegalArgumentException("an activity needs an id");
        }
    }

    /** The activity's bit in a mask of activities. */
    public long bit() {
        return 1L << code;
    }
}
