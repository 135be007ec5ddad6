package org.mingjing.core.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/** What the {@link LimitSource}s of a rule give for one case. */
final class LimitSources {
    /** More working days than any calendar knows are not asked for. */
    private static final long LONGEST = 10_000;

    private LimitSources() {}

    /** The limit of a source for this case; null when it gives none. */
    static @Nullable Limit limit(LimitSource source, Facts facts, int event) {
        return switch (source) {
            case LimitSource.Own own -> own.limit();
            case LimitSource.ItemPromised item -> {
                ServiceItem of = facts.item();
                yield of == null || of.promised() == null ? item.otherwise() : of.promised();
            }
            case LimitSource.ItemStatutory item -> {
                ServiceItem of = facts.item();
                yield of == null || of.statutory() == null ? item.otherwise() : of.statutory();
            }
            case LimitSource.CaseDate date ->
                    facts.caseHas(date.attribute())
                            ? facts.limits().until((int) facts.caseValue(date.attribute(), 0))
                            : null;
            case LimitSource.ItemStep step -> {
                ServiceItem of = facts.item();
                yield of == null ? null : of.limitOf(step.activity());
            }
            case LimitSource.EventDays days ->
                    facts.has(event, days.attribute())
                            ? facts.limits()
                                    .running(
                                            amount(facts.value(event, days.attribute(), 0)),
                                            LimitUnit.WORKING_DAYS,
                                            Roll.NONE)
                            : null;
            case LimitSource.EventDate date ->
                    facts.has(event, date.attribute())
                            ? facts.limits().until((int) facts.value(event, date.attribute(), 0))
                            : null;
        };
    }

    private static int amount(long packed) {
        return (int) Math.clamp(packed / AttributeType.UNIT, 0L, LONGEST);
    }

    /** What the case has to tell for a source to give anything; null when it need not tell. */
    static @Nullable Attribute toldBy(LimitSource source) {
        return switch (source) {
            case LimitSource.EventDays days -> days.attribute();
            case LimitSource.EventDate date -> date.attribute();
            case LimitSource.CaseDate date -> date.attribute();
            case LimitSource.Own own -> null;
            case LimitSource.ItemStep step -> null;
            case LimitSource.ItemPromised item -> null;
            case LimitSource.ItemStatutory item -> null;
        };
    }

    /** Whether a source gives nothing where some attributes cannot be sent. */
    static boolean isAbsent(LimitSource source, Set<Attribute> absent) {
        Attribute told = toldBy(source);
        return told != null && absent.contains(told);
    }
}
