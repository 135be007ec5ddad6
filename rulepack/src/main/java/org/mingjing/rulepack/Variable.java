package org.mingjing.rulepack;

import dev.cel.common.types.CelType;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.CaseContext;

/**
 * A name that conditions may use.
 *
 * @param name as it is written, for instance {@code event.amount}
 * @param type its type in CEL
 * @param reader where the value comes from
 */
record Variable(String name, CelType type, Reader reader) {
    /** What is appended to a name to ask whether there is a value. */
    static final String GIVEN = ".given";

    /** Reads the value; null when the event or the case does not have it. */
    @FunctionalInterface
    interface Reader {
        @Nullable Object read(CaseContext context);
    }

    @Nullable Object read(CaseContext context) {
        return reader.read(context);
    }

    /** Whether the event or the case does not have it. */
    boolean isMissing(CaseContext context) {
        return switch (reader) {
            case Decimal decimal -> Double.isNaN(decimal.value(context));
            case Whole whole -> whole.value(context) == Whole.MISSING;
            case Text text -> false;
            default -> reader.read(context) == null;
        };
    }
}
