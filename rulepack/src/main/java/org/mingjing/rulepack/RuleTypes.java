package org.mingjing.rulepack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.AtMost;
import org.mingjing.core.rule.ChangedAfterSignal;
import org.mingjing.core.rule.ConditionRule;
import org.mingjing.core.rule.DatedAhead;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.MaximumTime;
import org.mingjing.core.rule.MinimumTime;
import org.mingjing.core.rule.NotAfter;
import org.mingjing.core.rule.OutOfOrder;
import org.mingjing.core.rule.Precedence;
import org.mingjing.core.rule.Procedure;
import org.mingjing.core.rule.ReceivedTogether;
import org.mingjing.core.rule.Repeated;
import org.mingjing.core.rule.ReportingLag;
import org.mingjing.core.rule.RequiredSteps;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.SeparationOfDuties;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.rule.Unanswered;

/** The types of rule by their keys, each with what reads the rest of it. */
final class RuleTypes {
    /**
     * Reads the value of a type's key; throws {@link IllegalArgumentException} as the rule does.
     */
    @FunctionalInterface
    interface Reader {
        Rule read(RuleHeader header, Place place);
    }

    private static final String LEVEL = "level";
    private static final String ACTIVITIES = "activities";
    private static final Bilingual LINKS =
            new Bilingual("依次的环节的列表", "a list of links in their order");

    private final Words words;
    private final ConditionLanguage conditions;
    private final TimeLimitReader limits;
    private final Map<String, List<TimeLimit>> clocks = new HashMap<>();
    private final Map<String, Reader> readers = new LinkedHashMap<>();

    RuleTypes(Words words, Procedure procedure) {
        this.words = words;
        this.conditions = new ConditionLanguage(words.vocabulary());
        this.limits = new TimeLimitReader(words, procedure);
        readers.put("time-limit", this::timeLimit);
        readers.put("precedence", this::precedence);
        readers.put("required-steps", this::requiredSteps);
        readers.put("at-most", this::atMost);
        readers.put("not-after", this::notAfter);
        readers.put("separation-of-duties", this::separationOfDuties);
        readers.put("condition", this::condition);
        readers.put("reporting-lag", this::reportingLag);
        readers.put("received-together", this::receivedTogether);
        readers.put("minimum-time", this::minimumTime);
        readers.put("repeated", this::repeated);
        readers.put("maximum-time", this::maximumTime);
        readers.put("out-of-order", this::outOfOrder);
        readers.put("dated-ahead", this::datedAhead);
        readers.put("changed-after-signal", this::changedAfterSignal);
        PauseRuleTypes pauses = new PauseRuleTypes(words, procedure, clocks);
        readers.put("unrecognised-pause", pauses::unrecognised);
        readers.put("pauses-in-total", pauses::inTotal);
        readers.put("pause-left-open", pauses::leftOpen);
        readers.put("unanswered", this::unanswered);
        readers.put("act-near-due", pauses::actNearDue);
    }

    /** The words of this pack. */
    Words words() {
        return words;
    }

    /** The language of conditions in this pack. */
    ConditionLanguage conditions() {
        return conditions;
    }

    Map<String, Reader> readers() {
        return readers;
    }

    private Rule timeLimit(RuleHeader header, Place place) {
        TimeLimit limit = limits.read(header, place);
        clocks.computeIfAbsent(header.id(), id -> new ArrayList<>()).add(limit);
        return limit;
    }

    private Rule maximumTime(RuleHeader header, Place place) {
        Keys keys = place.keys(LEVEL, ACTIVITIES, "beginnings", "period");
        return new MaximumTime(
                header,
                level(keys),
                triggers(keys, ACTIVITIES),
                mask(keys, "beginnings"),
                keys.required("period", Limits.standIn(), Limits::running));
    }

    private Rule outOfOrder(RuleHeader header, Place place) {
        Keys keys = place.keys(LEVEL, "links", "tolerance");
        List<Long> links =
                keys.required(
                        "links",
                        List.of(1L, 2L),
                        list -> Place.each(list.entries(LINKS), words::mask));
        return new OutOfOrder(
                header,
                level(keys),
                links,
                keys.optional("tolerance", Duration.ZERO, Limits::duration));
    }

    private Rule datedAhead(RuleHeader header, Place place) {
        Keys keys = place.keys(LEVEL, ACTIVITIES, "tolerance");
        return new DatedAhead(
                header,
                level(keys),
                triggers(keys, ACTIVITIES),
                keys.optional("tolerance", Duration.ZERO, Limits::duration));
    }

    private Rule changedAfterSignal(RuleHeader header, Place place) {
        Keys keys = place.keys(LEVEL, ACTIVITIES);
        return new ChangedAfterSignal(header, level(keys), triggers(keys, ACTIVITIES));
    }

    private Rule precedence(RuleHeader header, Place place) {
        Keys keys = place.keys(LEVEL, ACTIVITIES, "predecessors");
        return new Precedence(
                header, level(keys), triggers(keys, ACTIVITIES), mask(keys, "predecessors"));
    }

    private Rule requiredSteps(RuleHeader header, Place place) {
        Keys keys = place.keys(LEVEL, "closing", "steps", "source");
        RequiredSteps.Source source =
                keys.optional(
                        "source",
                        RequiredSteps.Source.RULE,
                        word ->
                                word.constant(
                                        new Bilingual("rule 或 item", "'rule' or 'item'"),
                                        RequiredSteps.Source.values()));
        List<Activity> steps =
                source == RequiredSteps.Source.RULE
                        ? keys.required("steps", List.<Activity>of(), words::activities)
                        : keys.optional("steps", List.<Activity>of(), words::activities);
        return new RequiredSteps(header, level(keys), triggers(keys, "closing"), steps, source);
    }

    private Rule atMost(RuleHeader header, Place place) {
        Keys keys = place.keys(LEVEL, ACTIVITIES, "times", "anew-after", "simultaneous");
        int times =
                keys.required(
                        "times",
                        0,
                        number -> number.wholeNumber(new Bilingual("次数", "a number of times"), 0));
        return new AtMost(
                header,
                level(keys),
                triggers(keys, ACTIVITIES),
                times,
                keys.optional("anew-after", 0L, words::mask),
                keys.optional(
                        "simultaneous",
                        AtMost.Simultaneous.EACH,
                        word ->
                                word.constant(
                                        new Bilingual("each 或 once", "'each' or 'once'"),
                                        AtMost.Simultaneous.values())));
    }

    private Rule notAfter(RuleHeader header, Place place) {
        Keys keys = place.keys(LEVEL, ACTIVITIES, "barrier");
        return new NotAfter(header, level(keys), triggers(keys, ACTIVITIES), mask(keys, "barrier"));
    }

    private Rule unanswered(RuleHeader header, Place place) {
        Keys keys = place.keys(LEVEL, ACTIVITIES, "questions", "answers", "matching");
        Place matching = keys.find("matching");
        return new Unanswered(
                header,
                level(keys),
                triggers(keys, ACTIVITIES),
                mask(keys, "questions"),
                mask(keys, "answers"),
                matching == null ? null : words.attribute(matching, AttributeType.TEXT));
    }

    private Rule separationOfDuties(RuleHeader header, Place place) {
        Keys keys = place.keys(LEVEL, ACTIVITIES, "others");
        return new SeparationOfDuties(
                header, level(keys), triggers(keys, ACTIVITIES), mask(keys, "others"));
    }

    private Rule condition(RuleHeader header, Place place) {
        Keys keys = place.keys(LEVEL, ACTIVITIES, "broken-when");
        return new ConditionRule(
                header,
                level(keys),
                triggers(keys, ACTIVITIES),
                keys.required("broken-when", context -> false, conditions::condition));
    }

    private Rule reportingLag(RuleHeader header, Place place) {
        Keys keys = place.keys(ACTIVITIES, "allowances");
        List<ReportingLag.Allowance> allowances =
                keys.required(
                        "allowances", List.<ReportingLag.Allowance>of(), RuleTypes::allowances);
        return new ReportingLag(header, triggers(keys, ACTIVITIES), allowances);
    }

    private static List<ReportingLag.Allowance> allowances(Place place) {
        List<ReportingLag.Allowance> allowances = new ArrayList<>();
        for (Place entry : place.entries(new Bilingual("宽限的列表", "a list of allowances"))) {
            ReportingLag.Allowance allowance = allowance(entry);
            if (!allowances.isEmpty()) {
                LadderReader.refuseUnlessGraver(
                        entry, allowances.get(allowances.size() - 1).level(), allowance.level());
            }
            allowances.add(allowance);
        }
        return allowances;
    }

    private static ReportingLag.Allowance allowance(Place place) {
        Keys keys = place.keys(LEVEL, "within");
        return new ReportingLag.Allowance(
                level(keys), keys.required("within", Limits.standIn(), Limits::running));
    }

    private Rule receivedTogether(RuleHeader header, Place place) {
        Keys keys = place.keys(LEVEL, "earlier", "later", "within");
        return new ReceivedTogether(
                header,
                level(keys),
                triggers(keys, "earlier"),
                mask(keys, "later"),
                keys.required("within", Duration.ZERO, Limits::duration));
    }

    private Rule minimumTime(RuleHeader header, Place place) {
        Keys keys = place.keys(LEVEL, ACTIVITIES, "beginnings", "period", "earliest");
        return new MinimumTime(
                header,
                level(keys),
                triggers(keys, ACTIVITIES),
                mask(keys, "beginnings"),
                keys.required("period", Limits.standIn(), Limits::running),
                keys.required(
                        "earliest",
                        MinimumTime.Earliest.ON_LAST_DAY,
                        word ->
                                word.constant(
                                        new Bilingual(
                                                "on-last-day 或 after-last-day",
                                                "'on-last-day' or 'after-last-day'"),
                                        MinimumTime.Earliest.values())));
    }

    private Rule repeated(RuleHeader header, Place place) {
        Keys keys = place.keys(LEVEL, ACTIVITIES, "times", "within", "whose");
        return new Repeated(
                header,
                level(keys),
                triggers(keys, ACTIVITIES),
                keys.required(
                        "times",
                        2,
                        number ->
                                number.wholeNumber(new Bilingual("2 次或以上", "2 times or more"), 2)),
                keys.required("within", Limits.standIn(), Limits::running),
                keys.optional(
                        "whose",
                        Repeated.Whose.ANYBODY,
                        word ->
                                word.constant(
                                        new Bilingual(
                                                "anybody 或 the-same-person",
                                                "'anybody' or 'the-same-person'"),
                                        Repeated.Whose.values())));
    }

    static Level level(Keys keys) {
        return keys.required(LEVEL, Level.NOTICE, LadderReader::level);
    }

    private long triggers(Keys keys, String key) {
        return keys.required(key, Rule.ANY, words::maskOrAny);
    }

    private long mask(Keys keys, String key) {
        return keys.required(key, 0L, words::mask);
    }
}
