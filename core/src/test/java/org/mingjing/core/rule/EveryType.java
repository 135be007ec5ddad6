package org.mingjing.core.rule;

import static org.mingjing.core.rule.ToldCase.activity;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/** A rulebook with rules of every type, which a test holds it to. */
final class EveryType {
    static final Limit.Running FIVE_DAYS = new Limit.Running(5, LimitUnit.WORKING_DAYS, Roll.NONE);
    static final Procedure PROCEDURE =
            new Procedure(
                    mask("accept"),
                    new DeemedAcceptance(mask("receive"), mask("accept", "correct"), FIVE_DAYS),
                    ToldCase.STRICT.pauses());
    static final Rulebook RULES = Rulebook.of(ToldCase.WORDS, PROCEDURE, rules(ToldCase::header));

    /** One rule of every type and several clocks, with such headers. */
    static List<Rule> rules(Function<String, RuleHeader> headers) {
        return List.of(
                clock(headers.apply("own"), new LimitSource.Own(Limit.ofWorkingDays(20))),
                clock(headers.apply("hours"), new LimitSource.Own(Limit.ofWorkingHours(200))),
                clock(
                        headers.apply("months"),
                        new LimitSource.Own(Limit.ofMonths(2, Roll.TO_WORKING_DAY))),
                clock(headers.apply("item"), new LimitSource.ItemPromised(null)),
                clock(headers.apply("law"), new LimitSource.ItemStatutory(null)),
                clock(headers.apply("case-date"), new LimitSource.CaseDate(attribute("promise"))),
                clock(headers.apply("event-date"), new LimitSource.EventDate(attribute("end-day"))),
                new Precedence(
                        headers.apply("precedence"), Level.RED, mask("complete"), mask("accept")),
                new RequiredSteps(
                        headers.apply("steps"),
                        Level.RED,
                        mask("complete"),
                        List.of(activity("review")),
                        RequiredSteps.Source.ITEM),
                new AtMost(headers.apply("once"), Level.RED, mask("extend"), 1),
                new NotAfter(
                        headers.apply("not-after"), Level.RED, mask("correct"), mask("accept")),
                new SeparationOfDuties(
                        headers.apply("duties"), Level.RED, mask("review"), mask("handle")),
                new ConditionRule(
                        headers.apply("condition"),
                        Level.RED,
                        mask("complete"),
                        context -> context.activityName().equals("late")),
                new ReportingLag(
                        headers.apply("lag"),
                        mask("accept", "complete"),
                        List.of(new ReportingLag.Allowance(Level.RED, FIVE_DAYS))),
                new ReceivedTogether(
                        headers.apply("together"),
                        Level.RED,
                        mask("accept"),
                        mask("complete"),
                        Duration.ofMinutes(1)),
                new MinimumTime(
                        headers.apply("minimum"),
                        Level.RED,
                        mask("complete"),
                        mask("accept"),
                        FIVE_DAYS,
                        MinimumTime.Earliest.AFTER_LAST_DAY),
                new Repeated(
                        headers.apply("repeated"),
                        Level.RED,
                        mask("handle"),
                        2,
                        FIVE_DAYS,
                        Repeated.Whose.THE_SAME_PERSON),
                new MaximumTime(
                        headers.apply("maximum"),
                        Level.RED,
                        mask("complete"),
                        mask("accept"),
                        new Limit.Running(60, LimitUnit.WORKING_DAYS, Roll.NONE)),
                new OutOfOrder(
                        headers.apply("order"),
                        Level.RED,
                        List.of(mask("accept"), mask("review"), mask("complete")),
                        Duration.ZERO),
                new DatedAhead(headers.apply("ahead"), Level.RED, Rule.ANY, Duration.ofMinutes(5)),
                new UnrecognisedPause(
                        headers.apply("pause"),
                        Level.RED,
                        Set.of(PauseVerdict.APPROVED_BY_NOBODY),
                        PROCEDURE),
                new ActNearDue(
                        headers.apply("near"),
                        Level.RED,
                        mask("pause"),
                        List.of(
                                clock(
                                        headers.apply("own-again"),
                                        new LimitSource.Own(Limit.ofWorkingDays(20)))),
                        new ActNearDue.When.After()),
                new Unanswered(
                        headers.apply("unanswered"),
                        Level.RED,
                        mask("complete"),
                        mask("correct"),
                        mask("receive"),
                        null),
                new PauseLeftOpen(
                        headers.apply("left-open"), Level.RED, mask("complete"), PROCEDURE),
                new PausesInTotal(
                        headers.apply("total"),
                        Level.RED,
                        new LimitSource.Own(FIVE_DAYS),
                        1,
                        PROCEDURE,
                        mask("complete")),
                new ChangedAfterSignal(headers.apply("changed"), Level.RED, Rule.ANY));
    }

    static TimeLimit clock(RuleHeader header, LimitSource source) {
        return TimeLimit.builder(header)
                .start(new TimeLimit.Start.Accepted())
                .response(TimeLimit.Response.by(mask("complete")))
                .promised(source)
                .extension(
                        new ExtensionTerms(
                                mask("extend"),
                                FIVE_DAYS,
                                attribute("amount"),
                                attribute("approver"),
                                ExtensionTerms.Scope.BOTH))
                .build(PROCEDURE);
    }

    private EveryType() {}
}
