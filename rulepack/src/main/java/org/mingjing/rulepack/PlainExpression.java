package org.mingjing.rulepack;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.CaseContext;

/**
 * A part of a condition as plain Java, with the three values of CEL's logic: null stands for a
 * value that is missing, which decides nothing. Immutable.
 */
@FunctionalInterface
interface PlainExpression {
    @Nullable Object of(CaseContext context);

    static PlainExpression constant(Object value) {
        return new Constant(value);
    }

    /**
     * What the pack itself says.
     *
     * @param value a text, a number, a flag, or a list of texts
     */
    record Constant(Object value) implements PlainExpression {
        @Override
        public Object of(CaseContext context) {
            return value;
        }
    }

    static PlainExpression not(PlainExpression one) {
        return context -> {
            Object value = one.of(context);
            return value == null ? null : (Boolean) !((Boolean) value);
        };
    }

    /** False when either is, whatever the other one says; missing when the missing one decides. */
    static PlainExpression and(PlainExpression left, PlainExpression right) {
        return context -> {
            Object one = left.of(context);
            if (Boolean.FALSE.equals(one)) {
                return false;
            }
            Object other = right.of(context);
            return Boolean.FALSE.equals(other) ? (Object) false : one == null ? null : other;
        };
    }

    /** True when either is, whatever the other one says; missing when the missing one decides. */
    static PlainExpression or(PlainExpression left, PlainExpression right) {
        return context -> {
            Object one = left.of(context);
            if (Boolean.TRUE.equals(one)) {
                return true;
            }
            Object other = right.of(context);
            return Boolean.TRUE.equals(other) ? (Object) true : one == null ? null : other;
        };
    }

    static PlainExpression conditional(
            PlainExpression condition, PlainExpression then, PlainExpression otherwise) {
        return context -> {
            Object holds = condition.of(context);
            if (holds == null) {
                return null;
            }
            return (Boolean) holds ? then.of(context) : otherwise.of(context);
        };
    }

    /** What two values give; missing when either is. */
    static PlainExpression of(PlainExpression left, PlainExpression right, Combination how) {
        return context -> {
            Object one = left.of(context);
            if (one == null) {
                return null;
            }
            Object other = right.of(context);
            return other == null ? null : how.of(one, other);
        };
    }

    static PlainExpression in(PlainExpression value, PlainExpression list) {
        if (value instanceof Text text && list instanceof Constant(List<?> texts)) {
            return text.in(texts.stream().map(String.class::cast).toList());
        }
        return of(value, list, (one, all) -> ((Collection<?>) all).contains(one));
    }

    static PlainExpression size(PlainExpression list) {
        return context -> {
            Object all = list.of(context);
            return all == null ? null : (Long) (long) ((Collection<?>) all).size();
        };
    }

    /** What two values give. */
    @FunctionalInterface
    interface Combination {
        Object of(Object one, Object other);
    }
}
