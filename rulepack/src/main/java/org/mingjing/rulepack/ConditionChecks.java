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
import org.mingjing.core.casefile.Bilingual;

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
    record Refusal(int offset, Bilingual expected, Bilingual found) {}

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
            refuse(
                    last,
                    new Bilingual("不为 0 的数字作除数", "a divisor that is a number other than 0"),
                    new Bilingual("可能为 0 的除数", "one that may be 0"));
        } else if (LOOKUPS.contains(overload)) {
            refuse(
                    last,
                    new Bilingual("不从列表或映射中取值的条件", "a condition without look-ups in lists or maps"),
                    new Bilingual("其中有取值", "one"));
        } else if (CONVERSIONS.contains(overload)) {
            refuse(
                    last,
                    new Bilingual("不把文字当作其他类型", "no text taken as something else"),
                    Bilingual.same(function + "(…)"));
        } else if (LITERAL_ONLY.contains(overload) && literal(last) == null) {
            refuse(
                    last,
                    new Bilingual(function + " 之后为引号中的文字", "a text in quotes after " + function),
                    Wordings.WORKED_OUT);
        } else if (overload.equals(ConditionLanguage.DATE) && !isDate(literal(last))) {
            refuse(
                    last,
                    new Bilingual("引号中的日期，如 '2026-01-31'", "a date in quotes such as '2026-01-31'"),
                    described(last));
        } else if (overload.endsWith("_with_tz") && !isZone(literal(last))) {
            refuse(
                    last,
                    new Bilingual(
                            "引号中的时区，如 'Asia/Shanghai'",
                            "a time zone in quotes such as 'Asia/Shanghai'"),
                    described(last));
        }
    }

    private void refuse(CelExpr at, Bilingual expected, Bilingual found) {
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

    private static Bilingual described(CelExpr expression) {
        String text = literal(expression);
        return text == null ? Wordings.WORKED_OUT : Wordings.quoted(text);
    }
}
