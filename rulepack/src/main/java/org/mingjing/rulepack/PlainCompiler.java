package org.mingjing.rulepack;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelReference;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.CaseContext;

/**
 * Turns a checked condition into plain Java. Conditions are asked of millions of events, and most
 * compare a text or a number; CEL itself takes some twenty times as long. What is not written down
 * here stays with CEL: {@link #compile} answers null.
 */
final class PlainCompiler {
    private final CelAbstractSyntaxTree tree;
    private final Map<String, Variable> variables;

    /** Something that only CEL knows how to do. */
    private static final class LeftToCel extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private PlainCompiler(CelAbstractSyntaxTree tree, Map<String, Variable> variables) {
        this.tree = tree;
        this.variables = variables;
    }

    /**
     * What is known of the condition before anything is told but some of its names: what the others
     * say is missing, and so decides nothing. Null when something in it is left to CEL.
     */
    static @Nullable PlainExpression compileKnowing(
            CelAbstractSyntaxTree tree, Map<String, Variable> variables, Predicate<String> known) {
        Map<String, Variable> partly = new HashMap<>();
        variables.forEach(
                (name, variable) ->
                        partly.put(
                                name,
                                known.test(name)
                                        ? variable
                                        : new Variable(name, variable.type(), context -> null)));
        return compile(tree, partly);
    }

    /** The condition as plain Java; null when something in it is left to CEL. */
    static @Nullable PlainExpression compile(
            CelAbstractSyntaxTree tree, Map<String, Variable> variables) {
        try {
            return new PlainCompiler(tree, variables).of(tree.getExpr());
        } catch (LeftToCel e) {
            return null;
        }
    }

    private PlainExpression of(CelExpr expression) throws LeftToCel {
        return switch (expression.getKind()) {
            case CONSTANT -> constant(value(expression.constant()));
            case IDENT, SELECT -> variable(expression);
            case LIST -> list(expression.list().elements());
            case CALL -> call(expression, expression.call());
            default -> throw new LeftToCel();
        };
    }

    private static PlainExpression constant(Object value) throws LeftToCel {
        if (value instanceof Double decimal) {
            double number = decimal;
            return new Decimal(context -> number);
        }
        if (value instanceof Long whole) {
            long number = whole;
            if (number == Whole.MISSING) {
                throw new LeftToCel();
            }
            return new Whole(context -> number);
        }
        return PlainExpression.constant(value);
    }

    private static Object value(CelConstant constant) throws LeftToCel {
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE -> constant.booleanValue();
            case INT64_VALUE -> constant.int64Value();
            case DOUBLE_VALUE -> constant.doubleValue();
            case STRING_VALUE -> constant.stringValue();
            default -> throw new LeftToCel();
        };
    }

    private PlainExpression variable(CelExpr expression) throws LeftToCel {
        CelReference reference = tree.getReferenceMap().get(expression.id());
        Variable variable = reference == null ? null : variables.get(reference.name());
        if (variable == null) {
            throw new LeftToCel();
        }
        return variable.reader() instanceof PlainExpression number ? number : variable::read;
    }

    private static PlainExpression list(List<CelExpr> elements) throws LeftToCel {
        List<Object> values = new ArrayList<>();
        for (CelExpr element : elements) {
            boolean isText =
                    element.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                            && element.constant().getKind() == CelConstant.Kind.STRING_VALUE;
            if (!isText) {
                throw new LeftToCel();
            }
            values.add(element.constant().stringValue());
        }
        return PlainExpression.constant(List.copyOf(values));
    }

    private PlainExpression call(CelExpr expression, CelExpr.CelCall call) throws LeftToCel {
        List<PlainExpression> parts = new ArrayList<>();
        if (call.target().isPresent()) {
            throw new LeftToCel();
        }
        for (CelExpr argument : call.args()) {
            parts.add(of(argument));
        }
        CelReference reference = tree.getReferenceMap().get(expression.id());
        if (reference == null || reference.overloadIds().size() != 1) {
            throw new LeftToCel();
        }
        return call(reference.overloadIds().get(0), call.args(), parts);
    }

    private PlainExpression call(
            String overload, List<CelExpr> arguments, List<PlainExpression> parts)
            throws LeftToCel {
        return switch (overload) {
            case "logical_not" -> PlainExpression.not(parts.get(0));
            case "logical_and" -> PlainExpression.and(parts.get(0), parts.get(1));
            case "logical_or" -> PlainExpression.or(parts.get(0), parts.get(1));
            case "conditional" -> conditional(parts.get(0), parts.get(1), parts.get(2));
            case "in_list" -> PlainExpression.in(parts.get(0), parts.get(1));
            case "size_list", "list_size" -> PlainExpression.size(parts.get(0));
            case ConditionLanguage.DATE -> date(arguments.get(0));
            case ConditionLanguage.CENTS -> cents(parts.get(0));
            default -> {
                PlainExpression unboxed = unboxed(overload, parts);
                if (unboxed != null) {
                    yield unboxed;
                }
                PlainExpression.Combination how = combination(overload, arguments);
                yield PlainExpression.of(parts.get(0), parts.get(1), how);
            }
        };
    }

    private static PlainExpression conditional(
            PlainExpression condition, PlainExpression then, PlainExpression otherwise) {
        if (then instanceof Decimal one && otherwise instanceof Decimal other) {
            return Decimal.conditional(condition, one, other);
        }
        return PlainExpression.conditional(condition, then, otherwise);
    }

    /** What two numbers give that need no box, or two texts; null for anything else. */
    private static @Nullable PlainExpression unboxed(String overload, List<PlainExpression> parts) {
        if (parts.size() != 2) {
            return null;
        }
        if (parts.get(0) instanceof Text text
                && parts.get(1) instanceof PlainExpression.Constant(String other)) {
            return switch (overload) {
                case "equals" -> text.is(other);
                case "not_equals" -> PlainExpression.not(text.is(other));
                default -> null;
            };
        }
        if (parts.get(0) instanceof Decimal one && parts.get(1) instanceof Decimal other) {
            return Decimal.of(overload, one, other);
        }
        return parts.get(0) instanceof Whole one && parts.get(1) instanceof Whole other
                ? Whole.of(overload, one, other)
                : null;
    }

    private static PlainExpression cents(PlainExpression amount) {
        Decimal decimal =
                amount instanceof Decimal known
                        ? known
                        : new Decimal(context -> unboxed(amount, context));
        return new Whole(
                context -> {
                    double value = decimal.value(context);
                    return Double.isNaN(value) ? Whole.MISSING : ConditionLanguage.cents(value);
                });
    }

    private static double unboxed(PlainExpression amount, CaseContext context) {
        Object value = amount.of(context);
        return value == null ? Double.NaN : (Double) value;
    }

    /** A literal: anything else was refused when the pack was read. */
    private static PlainExpression date(CelExpr literal) throws LeftToCel {
        return constant(LocalDate.parse((String) value(literal.constant())).toEpochDay());
    }

    private PlainExpression.Combination combination(String overload, List<CelExpr> arguments)
            throws LeftToCel {
        return switch (overload) {
            case "equals" -> alike(arguments, PlainCompiler::isSame);
            case "not_equals" -> alike(arguments, (one, other) -> !isSame(one, other));
            case "less_int64" -> (one, other) -> (Long) one < (Long) other;
            case "less_equals_int64" -> (one, other) -> (Long) one <= (Long) other;
            case "greater_int64" -> (one, other) -> (Long) one > (Long) other;
            case "greater_equals_int64" -> (one, other) -> (Long) one >= (Long) other;
            case "less_double" -> (one, other) -> (Double) one < (Double) other;
            case "less_equals_double" -> (one, other) -> (Double) one <= (Double) other;
            case "greater_double" -> (one, other) -> (Double) one > (Double) other;
            case "greater_equals_double" -> (one, other) -> (Double) one >= (Double) other;
            case "less_timestamp" -> (one, other) -> ((Instant) one).isBefore((Instant) other);
            case "greater_timestamp" -> (one, other) -> ((Instant) one).isAfter((Instant) other);
            case "multiply_double" -> (one, other) -> (Double) one * (Double) other;
            case "add_double" -> (one, other) -> (Double) one + (Double) other;
            case "subtract_double" -> (one, other) -> (Double) one - (Double) other;
            case "add_int64" -> (one, other) -> Math.addExact((Long) one, (Long) other);
            case "subtract_int64" -> (one, other) -> Math.subtractExact((Long) one, (Long) other);
            default -> throw new LeftToCel();
        };
    }

    /* Zero is zero, whatever its sign. */
    private static boolean isSame(Object one, Object other) {
        return (one instanceof Double left && other instanceof Double right)
                ? left.doubleValue() == right.doubleValue()
                : one.equals(other);
    }

    /** Values of one and the same type; CEL compares numbers of different types by their size. */
    private PlainExpression.Combination alike(
            List<CelExpr> arguments, PlainExpression.Combination how) throws LeftToCel {
        boolean isOneType =
                tree.getType(arguments.get(0).id()).equals(tree.getType(arguments.get(1).id()));
        if (!isOneType) {
            throw new LeftToCel();
        }
        return how;
    }
}
