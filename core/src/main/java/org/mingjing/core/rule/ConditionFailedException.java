package org.mingjing.core.rule;

import org.jspecify.annotations.Nullable;

/**
 * A condition could not be answered, as when a sum leaves the range of whole numbers.
 *
 * <p>It is thrown by a {@link Condition} and never leaves the engine: the rule is then {@link
 * Unjudged} in that case, and all others are judged.
 */
public final class ConditionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param condition the condition's text
     * @param cause what failed; null when there was no answer at all
     */
    public ConditionFailedException(String condition, @Nullable Throwable cause) {
        super(
                "the condition '"
                        + condition
                        + "' failed: "
                        + (cause == null ? "no answer" : cause.getMessage()),
                cause);
    }
}
