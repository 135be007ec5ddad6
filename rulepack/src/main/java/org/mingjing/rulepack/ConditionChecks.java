package org.mingjing.rulepack;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExprVisitor;
import dev.cel.common.ast.CelReference;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what CEL allows although it may fail when a case is judged: a condition that failed would
 * leave its rule unjudged, so it is refused beforehand.
 */
final class ConditionChecks extends CelExprVisitor {
    private static final Set<String> DIVISIONS = Set.of("divide_int64", "modulo_int64");
    private static final Set<String> LOOKUPS = Set.of("index_list", "index_map");
    private static final Set<String> CONVERSIONS =
            Set.of("string_to_int64", "string_to_uint64", "string_to_double", "string_to_bool");
    private static final Set<String> LITERAL_ONLY =
            Set.of("string_to_timestamp", "string_to_duration", "matches", "matches_string");

    /**
     * What is refused.
     *
     * @param offset where in the text of the condition
     */
    record Refusal(int offset, String expected, String found) {}

    private final CelAbstractSyntaxTree tree;
    private final List<Refusal> refusals = new ArrayList<>();

    private ConditionChecks(CelAbstractSyntaxTree tree) {
        this.tree = tree;
    }

    static List<Refusal> of(CelAbstractSyntaxTree tree) {
        ConditionChecks checks = new ConditionChecks(tree);
        checks.visit(tree);
        return checks.refusals;
    }

    @Override
    protected void visit(CelExpr expression, CelExpr.CelCall call) {
        super.visit(expression, call);
        CelReference reference = tree.getReferenceMap().get(expression.id());
        if (reference == null || call.args().isEmpty()) {
            return;
        }
        CelExpr last = call.args().get(call.args().size() - 1);
        for (String overload : reference.overloadIds()) {
            check(overload, call.function(), last);
        }
    }

    private void check(String overload, String function, CelExpr last) {
        if (DIVISIONS.contains(overload) && !isNonZero(last)) {
            refuse(last, "a divisor that is a number other than 0", "one that may be 0");
        } else if (LOOKUPS.contains(overload)) {
            refuse(last, "a condition without look-ups in lists or maps", "one");
        } else if (CONVERSIONS.contains(overload)) {
            refuse(last, "no text taken as something else", function + "(…)");
        } else if (LITERAL_ONLY.contains(overload) && literal(last) == null) {
            refuse(last, "a text in quotes after " + function, "something worked out");
        } else if (overload.equals(ConditionLanguage.DATE) && !isDate(literal(last))) {
            refuse(last, "a date in quotes such as '2026-01-31'", described(last));
        } else if (overload.endsWith("_with_tz") && !isZone(literal(last))) {
            refuse(last, "a time zone in quotes such as 'Asia/Shanghai'", described(last));
        }
    }

    private void refuse(CelExpr at, String expected, String found) {
        Integer offset = tree.getSource().getPositionsMap().get(at.id());
        refusals.add(new Refusal(offset == null ? 0 : offset, expected, found));
    }

    private static @Nullable String literal(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                        && expression.constant().getKind() == CelConstant.Kind.STRING_VALUE
                ? expression.constant().stringValue()
                : null;
    }

    private static boolean isNonZero(CelExpr expression) {
        return expression.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && expression.constant().getKind() == CelConstant.Kind.INT64_VALUE
                && expression.constant().int64Value() != 0;
    }

    private static boolean isDate(@Nullable String text) {
        return text != null && Place.dateOf(text) != null;
    }

    private static boolean isZone(@Nullable String text) {
        try {
            return text != null && !ZoneId.of(text).getId().isEmpty();
        } catch (DateTimeException noZone) {
            return false;
        }
    }

    private static String described(CelExpr expression) {
        String text = literal(expression);
        return text == null ? "something worked out" : "'" + text + "'";
    }
}
