package org.mingjing.rulepack;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelVariableResolver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.rule.CaseContext;
import org.mingjing.core.rule.Condition;
import org.mingjing.core.rule.ConditionFailedException;

/**
 * A condition in CEL, checked when its pack was read. Immutable; may be asked by many threads.
 *
 * <p>It does not hold when a number, date, instant or flag that it reads is missing. Only where it
 * asks for {@code .given} itself does CEL decide how far the missing value matters.
 */
final class CelCondition implements Condition {
    private final String text;
    private final CelRuntime.Program program;
    private final @Nullable PlainExpression plain;
    private final @Nullable PlainExpression ofTheCourse;
    private final Map<String, Variable> variables;
    private final List<Variable> needed;
    private final Set<Attribute> reads;
    private final Set<Attribute> readsOfEvent;
    private final Set<Attribute> needs;
    private final boolean asksForActs;
    private final boolean asksTheCalendar;

    /**
     * @param plain the same as plain Java; null when only CEL can judge it
     * @param ofTheCourse the same where only the item and the acts are known; null as plain
     * @param needed the variables without which there is nothing to judge
     * @param reads the attributes that it reads without asking whether they are given
     * @param readsOfEvent those of them that it reads of the triggering event
     * @param asksForActs whether it asks which acts happened
     * @param asksTheCalendar whether it counts working days
     */
    CelCondition(
            String text,
            CelRuntime.Program program,
            @Nullable PlainExpression plain,
            @Nullable PlainExpression ofTheCourse,
            Map<String, Variable> variables,
            List<Variable> needed,
            Set<Attribute> reads,
            Set<Attribute> readsOfEvent,
            boolean asksForActs,
            boolean asksTheCalendar) {
        this.text = text;
        this.program = program;
        this.plain = plain;
        this.ofTheCourse = ofTheCourse;
        this.variables = variables;
        this.needed =
                needed.stream().filter(variable -> !(variable.reader() instanceof Text)).toList();
        this.reads = Set.copyOf(reads);
        this.needs =
                reads.stream()
                        .filter(attribute -> attribute.type() != AttributeType.TEXT)
                        .collect(Collectors.toUnmodifiableSet());
        this.readsOfEvent = Set.copyOf(readsOfEvent);
        this.asksForActs = asksForActs;
        this.asksTheCalendar = asksTheCalendar;
    }

    @Override
    public boolean asksForActs() {
        return asksForActs;
    }

    @Override
    public boolean asksTheCalendar() {
        return asksTheCalendar;
    }

    @Override
    public Set<Attribute> reads() {
        return reads;
    }

    /** A text that nobody told is empty, and so needed by nothing. */
    @Override
    public Set<Attribute> needs() {
        return needs;
    }

    /** It holds in every case only if nothing that may be missing is needed besides. */
    @Override
    public @Nullable Boolean inEveryCase(CaseContext context) {
        Object answer = ofTheCourse == null ? null : ofTheCourse.of(context);
        return (answer instanceof Boolean holds && (needed.isEmpty() || !holds)) ? holds : null;
    }

    @Override
    public Set<Attribute> readsOfEvent() {
        return readsOfEvent;
    }

    @Override
    public boolean holds(CaseContext context) {
        if (!hasAll(context)) {
            return false;
        }
        return plain == null ? holdsByCel(context) : holdsPlainly(plain, context);
    }

    /** Whether everything is there without which there is nothing to judge. */
    boolean hasAll(CaseContext context) {
        for (int i = 0; i < needed.size(); i++) {
            if (needed.get(i).isMissing(context)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is judged without CEL. */
    boolean isPlain() {
        return plain != null;
    }

    private boolean holdsPlainly(PlainExpression expression, CaseContext context) {
        try {
            return Boolean.TRUE.equals(expression.of(context));
        } catch (ArithmeticException e) {
            throw new ConditionFailedException(text, e);
        }
    }

    /** What CEL itself says; tests hold the plain Java to it. */
    boolean holdsByCel(CaseContext context) {
        CelVariableResolver values = name -> value(name, context);
        try {
            /* Anything but true is false, or "unknown": a missing value decided. */
            return Boolean.TRUE.equals(program.eval(values));
        } catch (CelEvaluationException e) {
            throw new ConditionFailedException(text, e);
        }
    }

    private Optional<Object> value(String name, CaseContext context) {
        Variable variable = variables.get(name);
        Object told = variable == null ? null : variable.read(context);
        /* CEL knows lists; plain Java need not copy the names of an item into one. */
        return Optional.ofNullable(told instanceof Set<?> names ? List.copyOf(names) : told);
    }
}
