package org.mingjing.rulepack;

import org.jspecify.annotations.Nullable;

/**
 * A condition could not be answered, as when a sum leaves the range of whole numbers.
 *
 * <p>What could fail in an ordinary way (a division by a datum, a text taken as a number) is
 * refused when the pack is read, so this is rare; but a rule that was not judged is never passed
 * over in silence. A host that judges many cases catches it for one case, tells it with the case's
 * number, and goes on.
 */
public final class ConditionFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String condition;

    ConditionFailedException(String rule, String condition, @Nullable Throwable cause) {
        super(
                "Rule %s: the condition '%s' failed: %s"
                        .formatted(
                                rule, condition, cause == null ? "no answer" : cause.getMessage()),
                cause);
        this.rule = rule;
        this.condition = condition;
    }

    /** The rule and its version, as in {@code XK-42 v1}. */
    public String rule() {
        return rule;
    }

    /** The condition's text. */
    public String condition() {
        return condition;
    }
}
