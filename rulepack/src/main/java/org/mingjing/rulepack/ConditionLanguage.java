package org.mingjing.rulepack;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.validator.CelValidator;
import dev.cel.validator.CelValidatorFactory;
import dev.cel.validator.validators.DurationLiteralValidator;
import dev.cel.validator.validators.RegexLiteralValidator;
import dev.cel.validator.validators.TimestampLiteralValidator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.Condition;

/**
 * CEL as the conditions of one pack speak it: the words of its vocabulary, {@code
 * date('2026-01-31')} for a date, and {@code cents(x)} for an amount in hundredths, rounded half
 * up, so that amounts that were worked out compare exactly.
 */
final class ConditionLanguage {
    /** The overload of {@code date(text)}. */
    static final String DATE = "date_string";

    private static final String EVENT = "event.";
    private static final String CASE = "case.";

    /** Of the eighth decimal, in one and in a hundredth. */
    private static final double UNITS = 1e8;

    private static final long UNITS_OF_A_CENT = 1_000_000;

    /** Below it, doubles tell whole numbers and what is near to their halves. */
    private static final double EXACT = 1e12;

    private static final double HALF = 0.5;
    private static final double NEAR_A_TIE = 1e-3;

    /** The overload of {@code cents(amount)}. */
    static final String CENTS = "cents_double";

    private static final Bilingual EXPECTED =
            new Bilingual("结果为真或假的 CEL 条件", "a condition in CEL that is true or false");
    private static final Bilingual REFUSED = new Bilingual("CEL 不接受的内容", "what CEL refuses");
    private static final Bilingual NAMES = new Bilingual("条件可用的名称", "a name that conditions know");
    private static final Pattern UNDECLARED = Pattern.compile("undeclared reference to '(.*?)'.*");
    private static final Pattern NOISE = Pattern.compile("(?s) \\(candidates: .*|\n.*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");
    private static final Condition NEVER = context -> false;

    private final Vocabulary vocabulary;
    private final Map<String, Variable> variables;
    private final Cel cel;
    private final CelValidator validator;

    ConditionLanguage(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.variables = new ConditionWords(vocabulary).variables();
        this.cel = cel(variables);
        this.validator =
                CelValidatorFactory.standardCelValidatorBuilder(cel)
                        .addAstValidators(
                                RegexLiteralValidator.INSTANCE,
                                TimestampLiteralValidator.INSTANCE,
                                DurationLiteralValidator.INSTANCE)
                        .build();
    }

    private static Cel cel(Map<String, Variable> variables) {
        CelBuilder builder =
                CelFactory.legacyCelBuilder()
                        .setOptions(
                                CelOptions.current()
                                        .enableHeterogeneousNumericComparisons(true)
                                        .build())
                        .setResultType(SimpleType.BOOL)
                        .addFunctionDeclarations(
                                function("date", DATE, SimpleType.INT, SimpleType.STRING),
                                function("cents", CENTS, SimpleType.INT, SimpleType.DOUBLE))
                        .addFunctionBindings(
                                CelFunctionBinding.from(
                                        DATE,
                                        String.class,
                                        text -> LocalDate.parse(text).toEpochDay()),
                                CelFunctionBinding.from(
                                        CENTS, Double.class, ConditionLanguage::cents));
        variables.values().forEach(variable -> builder.addVar(variable.name(), variable.type()));
        return builder.build();
    }

    private static CelFunctionDecl function(
            String name, String overload, CelType result, CelType argument) {
        return CelFunctionDecl.newFunctionDeclaration(
                name, CelOverloadDecl.newGlobalOverload(overload, result, argument));
    }

    /*
     * A product such as 4.35 × 100 is 434.99999999999994 as a double: the eighth decimal is rounded
     * away before the second.
     */
    static long cents(double amount) {
        double units = amount * UNITS;
        long rounded = Math.round(units);
        boolean isPlain =
                Math.abs(units) < EXACT && Math.abs(Math.abs(units - rounded) - HALF) > NEAR_A_TIE;
        return isPlain
                ? Long.signum(rounded)
                        * ((Math.abs(rounded) + UNITS_OF_A_CENT / 2) / UNITS_OF_A_CENT)
                : exactCents(amount);
    }

    /** As long as nothing is near enough to a half for doubles to err. */
    private static long exactCents(double amount) {
        return new BigDecimal(amount)
                .setScale(8, RoundingMode.HALF_UP)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** The condition at a place; one that never holds when it is refused. */
    Condition condition(Place place) {
        String text = place.text(EXPECTED);
        if (place.scalar() == null) {
            return NEVER;
        }
        CelAbstractSyntaxTree tree = tree(place, text);
        if (tree == null) {
            return NEVER;
        }
        List<ConditionChecks.Refusal> refusals = ConditionChecks.of(tree);
        for (ConditionChecks.Refusal refusal : refusals) {
            ScalarPosition.of(place, text, refusal.offset())
                    .refuse(refusal.expected(), refusal.found(), null);
        }
        return refusals.isEmpty() ? program(text, tree) : NEVER;
    }

    private @Nullable CelAbstractSyntaxTree tree(Place place, String text) {
        try {
            CelValidationResult checked = cel.compile(text);
            if (!checked.hasError()) {
                CelAbstractSyntaxTree tree = checked.getAst();
                checked = validator.validate(tree);
                if (!checked.hasError()) {
                    return tree;
                }
            }
            checked.getErrors().forEach(issue -> refuse(place, text, issue));
        } catch (CelValidationException e) {
            e.getErrors().forEach(issue -> refuse(place, text, issue));
        }
        return null;
    }

    private void refuse(Place place, String text, CelIssue issue) {
        int offset = offset(text, issue.getSourceLocation());
        ScalarPosition position = ScalarPosition.of(place, text, offset);
        Matcher undeclared = UNDECLARED.matcher(issue.getMessage());
        if (undeclared.matches()) {
            Matcher whole = NAME.matcher(text).region(offset, text.length());
            String name = whole.lookingAt() ? whole.group() : undeclared.group(1);
            position.refuse(NAMES, Wordings.quoted(name), hintForName(name));
            return;
        }
        String message = NOISE.matcher(issue.getMessage()).replaceAll("");
        position.refuse(EXPECTED, Wordings.said(REFUSED, message), hintFor(message));
    }

    private @Nullable Bilingual hintForName(String name) {
        if (name.equals("has")) {
            return new Bilingual("请写 event.<属性>.given", "write event.<attribute>.given");
        }
        String nearest = Spelling.nearest(name, variables.keySet());
        return nearest == null
                ? new Bilingual(
                        "名称以 event.、case.、item.、count.、days_since. 或 last. 开头",
                        "names begin with event., case., item., count., days_since. or last.")
                : Wordings.meant(nearest);
    }

    private static @Nullable Bilingual hintFor(String message) {
        return message.contains("(double, int)") || message.contains("(int, double)")
                ? new Bilingual("数字为小数：请写 2.0，不写 2", "numbers are decimal: write 2.0, not 2")
                : null;
    }

    private static int offset(String text, CelSourceLocation location) {
        int offset = 0;
        for (int line = 1; line < location.getLine(); line++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        int codePoints = Math.max(0, location.getColumn());
        int left = text.codePointCount(offset, text.length());
        return text.offsetByCodePoints(offset, Math.min(codePoints, left));
    }

    /** The attributes of an owner that are read without asking whether they are given. */
    private Set<Attribute> unguarded(Set<String> owners, Set<String> read) {
        return vocabulary.attributes().stream()
                .filter(
                        attribute ->
                                owners.stream()
                                        .anyMatch(
                                                owner -> isUnguarded(owner + attribute.id(), read)))
                .collect(Collectors.toSet());
    }

    private static boolean isUnguarded(String name, Set<String> read) {
        return read.contains(name) && !read.contains(name + Variable.GIVEN);
    }

    private Condition program(String text, CelAbstractSyntaxTree tree) {
        Set<String> read =
                tree.getReferenceMap().values().stream()
                        .map(reference -> reference.name())
                        .collect(Collectors.toSet());
        List<Variable> needed = new ArrayList<>();
        for (Variable variable : variables.values()) {
            if (read.contains(variable.name())
                    && variables.containsKey(variable.name() + Variable.GIVEN)
                    && !read.contains(variable.name() + Variable.GIVEN)) {
                needed.add(variable);
            }
        }
        try {
            Condition condition =
                    new CelCondition(
                            text,
                            cel.createProgram(tree),
                            PlainCompiler.compile(tree, variables),
                            PlainCompiler.compileKnowing(
                                    tree, variables, ConditionWords::isOfTheCourse),
                            variables,
                            needed,
                            unguarded(Set.of(EVENT, CASE), read),
                            unguarded(Set.of(EVENT), read),
                            read.stream().anyMatch(ConditionWords::asksForActs),
                            read.stream().anyMatch(ConditionWords::asksTheCalendar));
            boolean asksTheItemAlone =
                    variables.keySet().stream()
                            .filter(read::contains)
                            .allMatch(ConditionWords::isOfTheItemAlone);
            return asksTheItemAlone ? new ItemCondition(condition) : condition;
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("a condition that was checked: " + text, e);
        }
    }
}
