package org.mingjing.core.rule;

import static org.mingjing.core.rule.ToldCase.activity;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/** A rulebook with rules of every type. */
final class EveryType {
    static final Limit.Running FIVE_DAYS = new Limit.Running(5, LimitUnit.WORKING_DAYS, Roll.NONE);
    static final Procedure PROCEDURE =
            new Procedure(
                    mask("accept"),
                    new DeemedAcceptance(mask("receive"), mask("accept", "correct"), FIVE_DAYS),
                    ToldCase.STRICT.pauses());
    static final Rulebook RULES =
            Rulebook.of(
                    ToldCase.WORDS,
                    PROCEDURE,
                    List.of(
                            clock("own", new LimitSource.Own(Limit.ofWorkingDays(20))),
                            clock("hours", new LimitSource.Own(Limit.ofWorkingHours(200))),
                            clock(
                                    "months",
                                    new LimitSource.Own(Limit.ofMonths(2, Roll.TO_WORKING_DAY))),
                            clock("item", new LimitSource.ItemPromised(null)),
                            clock("law", new LimitSource.ItemStatutory(null)),
                            clock("case-date", new LimitSource.CaseDate(attribute("promise"))),
                            clock("event-date", new LimitSource.EventDate(attribute("end-day"))),
                            new Precedence(
                                    ToldCase.header("precedence"),
                                    Level.RED,
                                    mask("complete"),
                                    mask("accept")),
                            new RequiredSteps(
                                    ToldCase.header("steps"),
                                    Level.RED,
                                    mask("complete"),
                                    List.of(activity("review")),
                                    RequiredSteps.Source.ITEM),
                            new AtMost(ToldCase.header("once"), Level.RED, mask("extend"), 1),
                            new NotAfter(
                                    ToldCase.header("not-after"),
                                    Level.RED,
                                    mask("correct"),
                                    mask("accept")),
                            new SeparationOfDuties(
                                    ToldCase.header("duties"),
                                    Level.RED,
                                    mask("review"),
                                    mask("handle")),
                            new ConditionRule(
                                    ToldCase.header("condition"),
                                    Level.RED,
                                    mask("complete"),
                                    context -> context.activityName().equals("late")),
                            new ReportingLag(
                                    ToldCase.header("lag"),
                                    mask("accept", "complete"),
                                    List.of(new ReportingLag.Allowance(Level.RED, FIVE_DAYS))),
                            new ReceivedTogether(
                                    ToldCase.header("together"),
                                    Level.RED,
                                    mask("accept"),
                                    mask("complete"),
                                    Duration.ofMinutes(1)),
                            new MinimumTime(
                                    ToldCase.header("minimum"),
                                    Level.RED,
                                    mask("complete"),
                                    mask("accept"),
                                    FIVE_DAYS,
                                    MinimumTime.Earliest.AFTER_LAST_DAY),
                            new Repeated(
                                    ToldCase.header("repeated"),
                                    Level.RED,
                                    mask("handle"),
                                    2,
                                    FIVE_DAYS,
                                    Repeated.Whose.THE_SAME_PERSON),
                            new MaximumTime(
                                    ToldCase.header("maximum"),
                                    Level.RED,
                                    mask("complete"),
                                    mask("accept"),
                                    new Limit.Running(60, LimitUnit.WORKING_DAYS, Roll.NONE)),
                            new OutOfOrder(
                                    ToldCase.header("order"),
                                    Level.RED,
                                    List.of(mask("accept"), mask("review"), mask("complete")),
                                    Duration.ZERO),
                            new DatedAhead(
                                    ToldCase.header("ahead"),
                                    Level.RED,
                                    Rule.ANY,
                                    Duration.ofMinutes(5)),
                            new UnrecognisedPause(
                                    ToldCase.header("pause"),
                                    Level.RED,
                                    Set.of(PauseVerdict.APPROVED_BY_NOBODY),
                                    PROCEDURE),
                            new ActNearDue(
                                    ToldCase.header("near"),
                                    Level.RED,
                                    mask("pause"),
                                    List.of(
                                            clock(
                                                    "own-again",
                                                    new LimitSource.Own(Limit.ofWorkingDays(20)))),
                                    new ActNearDue.When.After()),
                            new ChangedAfterSignal(
                                    ToldCase.header("changed"), Level.RED, Rule.ANY)));

    static TimeLimit clock(String id, LimitSource source) {
        return TimeLimit.builder(ToldCase.header(id))
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
