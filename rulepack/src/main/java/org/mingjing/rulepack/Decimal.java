package org.mingjing.rulepack;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.CaseContext;

/** A decimal number of a condition, read or worked out without a box around it. */
final class Decimal implements Variable.Reader, PlainExpression {
    private final Reading reading;

    Decimal(Reading reading) {
        this.reading = reading;
    }

    /** Gives the number; not a number when it is missing. */
    @FunctionalInterface
    interface Reading {
        double of(CaseContext context);
    }

    /** The number; not a number when it is missing. */
    double value(CaseContext context) {
        return reading.of(context);
    }

    @Override
    public @Nullable Object read(CaseContext context) {
        double value = value(context);
        return Double.isNaN(value) ? null : (Object) value;
    }

    @Override
    public @Nullable Object of(CaseContext context) {
        return read(context);
    }

    /** One of two decimals; missing when the condition is. */
    static Decimal conditional(PlainExpression condition, Decimal then, Decimal otherwise) {
        return new Decimal(
                context -> {
                    Object holds = condition.of(context);
                    if (holds == null) {
                        return Double.NaN;
                    }
                    return (Boolean) holds ? then.value(context) : otherwise.value(context);
                });
    }

    /** What two decimals give; missing when either is. */
    static @Nullable PlainExpression of(String overload, Decimal left, Decimal right) {
        return switch (overload) {
            case "less_double" -> compared(left, right, (one, other) -> one < other);
            case "less_equals_double" -> compared(left, right, (one, other) -> one <= other);
            case "greater_double" -> compared(left, right, (one, other) -> one > other);
            case "greater_equals_double" -> compared(left, right, (one, other) -> one >= other);
            /* Zero is zero, whatever its sign. */
            case "equals" -> compared(left, right, (one, other) -> one == other);
            case "not_equals" -> compared(left, right, (one, other) -> one != other);
            case "multiply_double" ->
                    new Decimal(context -> left.value(context) * right.value(context));
            case "add_double" -> new Decimal(context -> left.value(context) + right.value(context));
            case "subtract_double" ->
                    new Decimal(context -> left.value(context) - right.value(context));
            default -> null;
        };
    }

    private static PlainExpression compared(Decimal left, Decimal right, Comparison how) {
        return context -> {
            double one = left.value(context);
            if (Double.isNaN(one)) {
                return null;
            }
            double other = right.value(context);
            return Double.isNaN(other) ? null : (Object) how.holds(one, other);
        };
    }

    /** How two decimals compare. */
    @FunctionalInterface
    private interface Comparison {
        boolean holds(double one, double other);
    }
}
