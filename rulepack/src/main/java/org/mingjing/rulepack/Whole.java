package org.mingjing.rulepack;

import java.time.Instant;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.CaseContext;

/**
 * A whole number of a condition, or an instant as one, epoch milliseconds; read or worked out
 * without a box around it.
 */
final class Whole implements Variable.Reader, PlainExpression {
    /** Stands for a number that is missing. */
    static final long MISSING = Long.MIN_VALUE;

    private final Reading reading;
    private final LongFunction<Object> box;

    Whole(Reading reading) {
        this(reading, Long::valueOf);
    }

    private Whole(Reading reading, LongFunction<Object> box) {
        this.reading = reading;
        this.box = box;
    }

    /** An instant, epoch milliseconds. */
    static Whole instant(Reading reading) {
        return new Whole(reading, Instant::ofEpochMilli);
    }

    /** Gives the number, or {@link Whole#MISSING}. */
    @FunctionalInterface
    interface Reading {
        long of(CaseContext context);
    }

    /** The number, or {@link #MISSING}. */
    long value(CaseContext context) {
        return reading.of(context);
    }

    @Override
    public @Nullable Object read(CaseContext context) {
        long value = value(context);
        return value == MISSING ? null : box.apply(value);
    }

    @Override
    public @Nullable Object of(CaseContext context) {
        return read(context);
    }

    /** What two whole numbers give; missing when either is. */
    static @Nullable PlainExpression of(String overload, Whole left, Whole right) {
        return switch (overload) {
            case "less_int64", "less_timestamp" ->
                    compared(left, right, (one, other) -> one < other);
            case "less_equals_int64" -> compared(left, right, (one, other) -> one <= other);
            case "greater_int64", "greater_timestamp" ->
                    compared(left, right, (one, other) -> one > other);
            case "greater_equals_int64" -> compared(left, right, (one, other) -> one >= other);
            case "equals" -> compared(left, right, (one, other) -> one == other);
            case "not_equals" -> compared(left, right, (one, other) -> one != other);
            case "add_int64" -> worked(left, right, Math::addExact);
            case "subtract_int64" -> worked(left, right, Math::subtractExact);
            default -> null;
        };
    }

    private static PlainExpression compared(Whole left, Whole right, Comparison how) {
        return context -> {
            long one = left.value(context);
            if (one == MISSING) {
                return null;
            }
            long other = right.value(context);
            return other == MISSING ? null : (Object) how.holds(one, other);
        };
    }

    private static Whole worked(Whole left, Whole right, Operation how) {
        return new Whole(
                context -> {
                    long one = left.value(context);
                    long other = one == MISSING ? MISSING : right.value(context);
                    return other == MISSING ? MISSING : how.of(one, other);
                });
    }

    /** How two whole numbers compare. */
    @FunctionalInterface
    private interface Comparison {
        boolean holds(long one, long other);
    }

    /** What two whole numbers give. */
    @FunctionalInterface
    private interface Operation {
        long of(long one, long other);
    }
}
