package org.mingjing.replay.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.rule.Condition;
import org.mingjing.core.rule.DeemedAcceptance;
import org.mingjing.core.rule.LimitSource;
import org.mingjing.core.rule.Procedure;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.rulepack.RulePack;

/**
 * Tells why no clock of a time limit ran in a case, as far as the case and the rule show it from
 * outside. Most reasons are no gap: the rule is not meant for such a case.
 */
final class WhyNoClock {
    private final ZoneId zone;
    private final long acceptance;
    private final long receipts;
    private final Map<String, List<String>> alternatives = new HashMap<>();
    private final Set<String> startAtAcceptance;

    /** A reason. */
    enum Reason {
        /** Received, but not accepted: the limit has not begun. */
        NOT_ACCEPTED,
        /** Another rule of the same start is meant for such cases, and judged this one. */
        ANOTHER_RULE,
        /** The rule was not in force then. */
        NOT_IN_FORCE,
        /** What the rule asks for does not hold. */
        NOT_MEANT,
        /** The service item sets no limit for the step. */
        NO_STEP_LIMIT,
        /** The event or the case does not carry the date or number that is the limit. */
        NOT_TOLD,
        /** The service item is not known, and with it the limit. */
        NO_ITEM,
        /** Voided, not yet received, or otherwise. */
        OTHERWISE;

        /** Whether data are missing, rather than a rule not being meant. */
        boolean isGap() {
            return this == NOT_TOLD || this == NO_ITEM;
        }

        /** The last part of its key. */
        String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    WhyNoClock(RulePack pack, List<TimeLimit> limits) {
        Procedure procedure = pack.procedure();
        DeemedAcceptance deemed = procedure.deemed();
        this.zone = pack.calendar().zone();
        this.acceptance = procedure.acceptance();
        this.receipts = deemed == null ? 0 : deemed.receipts();
        this.startAtAcceptance = new HashSet<>();
        for (TimeLimit limit : limits) {
            if (startsAtAcceptance(limit)) {
                startAtAcceptance.add(limit.header().id());
            }
            alternatives.put(limit.header().id(), alternatives(limit, limits));
        }
    }

    private boolean startsAtAcceptance(TimeLimit limit) {
        return acceptance != 0 && limit.triggers() == (acceptance | receipts);
    }

    /** Rules of the same start and class of which each asks for something before it judges. */
    private static List<String> alternatives(TimeLimit limit, List<TimeLimit> limits) {
        List<String> ids = new ArrayList<>();
        for (TimeLimit other : limits) {
            boolean isAlike =
                    other.triggers() == limit.triggers()
                            && other.header().breach() == limit.header().breach();
            boolean bothAsk = other.header().when() != null && limit.header().when() != null;
            if (isAlike && bothAsk && !other.header().id().equals(limit.header().id())) {
                ids.add(other.header().id());
            }
        }
        return ids;
    }

    /**
     * Why a rule was silent in a case in which something that may start it occurred.
     *
     * @param mask the activities of the case
     * @param judged the time limits that did judge the case
     */
    NotJudged.Absence of(TimeLimit rule, CaseFile file, long mask, Set<String> judged) {
        String id = rule.header().id();
        if (startsAtAcceptance(rule) && !isAccepted(mask, judged)) {
            return absence(id, Reason.NOT_ACCEPTED, "");
        }
        for (String other : alternatives.getOrDefault(id, List.of())) {
            if (judged.contains(other)) {
                return absence(id, Reason.ANOTHER_RULE, other);
            }
        }
        if (!isInForce(rule, file)) {
            return absence(id, Reason.NOT_IN_FORCE, "");
        }
        NotJudged.Absence withoutLimit = withoutLimit(rule, file);
        if (withoutLimit != null) {
            return withoutLimit;
        }
        boolean asks = rule.header().when() != null;
        return absence(id, asks ? Reason.NOT_MEANT : Reason.OTHERWISE, "");
    }

    private static NotJudged.Absence absence(String id, Reason reason, String instead) {
        return new NotJudged.Absence(id, reason, instead);
    }

    private boolean isAccepted(long mask, Set<String> judged) {
        return (mask & acceptance) != 0 || startAtAcceptance.stream().anyMatch(judged::contains);
    }

    /** Whether the rule was in force when the first event that may start it occurred. */
    private boolean isInForce(TimeLimit rule, CaseFile file) {
        for (int event = 0; event < file.eventCount(); event++) {
            if ((1L << file.activityCode(event) & rule.triggers()) != 0) {
                LocalDate day =
                        LocalDate.ofInstant(Instant.ofEpochMilli(file.occurredAt(event)), zone);
                LocalDate until = rule.header().effectiveUntil();
                return !day.isBefore(rule.header().effectiveFrom())
                        && (until == null || day.isBefore(until));
            }
        }
        return true;
    }

    /** The reason for which there is no limit at all; null when one of the sources gives one. */
    private static NotJudged.@Nullable Absence withoutLimit(TimeLimit rule, CaseFile file) {
        NotJudged.@Nullable Absence missing = null;
        for (LimitSource source :
                Stream.concat(rule.promised().stream(), rule.statutory().stream()).toList()) {
            missing = missing(source, rule, file);
            if (missing == null) {
                return null;
            }
        }
        return missing;
    }

    private static NotJudged.@Nullable Absence missing(
            LimitSource source, TimeLimit rule, CaseFile file) {
        String id = rule.header().id();
        ServiceItem item = file.itemOn(Integer.MAX_VALUE);
        return switch (source) {
            case LimitSource.Own own -> null;
            case LimitSource.ItemPromised of ->
                    of.otherwise() == null && (item == null || item.promised() == null)
                            ? absence(id, Reason.NO_ITEM, "")
                            : null;
            case LimitSource.ItemStatutory of ->
                    of.otherwise() == null && (item == null || item.statutory() == null)
                            ? absence(id, Reason.NO_ITEM, "")
                            : null;
            case LimitSource.ItemStep step ->
                    item == null
                            ? absence(id, Reason.NO_ITEM, "")
                            : item.limitOf(step.activity()) == null
                                    ? absence(id, Reason.NO_STEP_LIMIT, "")
                                    : null;
            case LimitSource.CaseDate date ->
                    file.has(date.attribute()) ? null : notTold(rule, date.attribute());
            case LimitSource.EventDate date -> ofEvent(rule, file, date.attribute());
            case LimitSource.EventDays days -> ofEvent(rule, file, days.attribute());
        };
    }

    private static NotJudged.@Nullable Absence ofEvent(
            TimeLimit rule, CaseFile file, Attribute attribute) {
        for (int event = 0; event < file.eventCount(); event++) {
            boolean starts = (1L << file.activityCode(event) & rule.triggers()) != 0;
            if (starts && file.has(event, attribute)) {
                return null;
            }
        }
        return notTold(rule, attribute);
    }

    /** Where the rule asks for the attribute before it judges, its absence is no gap. */
    private static NotJudged.Absence notTold(TimeLimit rule, Attribute attribute) {
        Condition when = rule.header().when();
        boolean asks = when != null && when.reads().contains(attribute);
        return asks
                ? absence(rule.header().id(), Reason.NOT_MEANT, "")
                : absence(rule.header().id(), Reason.NOT_TOLD, attribute.id());
    }
}
