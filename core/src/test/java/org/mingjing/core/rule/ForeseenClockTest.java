package org.mingjing.core.rule;

import static org.mingjing.core.rule.Spared.acts;
import static org.mingjing.core.rule.Spared.row;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.rule.RuleHeader.Reach;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/**
 * Which cases a clock is spared that knows their course, and which it has to run in. {@link
 * CourseTest} proves that nothing arises in the former; here it is that there are such cases.
 */
class ForeseenClockTest {
    private static final Limit.Running FIVE_DAYS = EveryType.FIVE_DAYS;
    private static final ToldCase ACCEPTED = acts("accept 02T09:00 complete 04T17:00");
    private static final RuleHeader HEADER = ToldCase.header("rule");
    private static final Attribute PROMISE = attribute("promise");
    private static final LimitSource OWN = new LimitSource.Own(FIVE_DAYS);

    private static TimeLimit clock(UnaryOperator<TimeLimit.Builder> with) {
        return with.apply(
                        TimeLimit.builder(HEADER)
                                .start(new TimeLimit.Start.Each(mask("accept")))
                                .response(TimeLimit.Response.by(mask("complete"))))
                .build(EveryType.PROCEDURE);
    }

    private static TimeLimit clock(Limit limit) {
        return clock(clock -> clock.promised(new LimitSource.Own(limit)));
    }

    private static TimeLimit answered(TimeLimit.Response response) {
        return clock(clock -> clock.promised(new LimitSource.Own(FIVE_DAYS)).response(response));
    }

    private static Limit.Running of(int amount, LimitUnit unit) {
        return new Limit.Running(amount, unit, Roll.NONE);
    }

    private static TimeLimit withoutWarning(Limit limit) {
        return clock(
                clock ->
                        clock.promised(new LimitSource.Own(limit))
                                .ladder(
                                        Ladder.of(
                                                LadderStep.of(Level.YELLOW, Anchor.PROMISED, 0))));
    }

    static Stream<Arguments> spared() {
        return Stream.of(
                row("answered before it warns", clock(FIVE_DAYS), ACCEPTED),
                row(
                        "ended before it warns",
                        answered(new TimeLimit.Response(mask("review"), mask("complete"))),
                        ACCEPTED),
                row(
                        "kept before it warns",
                        clock(
                                clock ->
                                        clock.promised(new LimitSource.Own(FIVE_DAYS))
                                                .keptBy(mask("review"))),
                        acts("accept 02T09:00 review 03T09:00 complete 31T09:00")),
                row(
                        "each of its starts answered",
                        clock(FIVE_DAYS),
                        acts(
                                "accept 02T09:00 complete 04T17:00 accept 20T09:00 complete 20T10:00")),
                row(
                        "hours that no working day has yet",
                        clock(of(10, LimitUnit.WORKING_HOURS)),
                        acts("accept 02T09:00 complete 02T09:01")),
                row(
                        "a month without warning",
                        withoutWarning(of(1, LimitUnit.MONTHS)),
                        acts("accept 02T09:00 complete 28T09:00")),
                row(
                        "the last of its days",
                        withoutWarning(of(5, LimitUnit.CALENDAR_DAYS)),
                        acts("accept 02T09:00 complete 07T23:00")),
                row(
                        "an item that sets no limit",
                        clock(clock -> clock.statutory(new LimitSource.ItemStatutory(null))),
                        acts("accept 02T09:00")),
                row(
                        "a date that nobody promised",
                        clock(clock -> clock.promised(new LimitSource.CaseDate(PROMISE))),
                        acts("accept 02T09:00")),
                row("never accepted", EveryType.clock(HEADER, OWN), acts("pay 02T09:00")),
                row("accepted and answered", EveryType.clock(HEADER, OWN), ACCEPTED));
    }

    static Stream<Arguments> asked() {
        return Stream.of(
                row(
                        "it may have warned",
                        clock(FIVE_DAYS),
                        ACCEPTED,
                        acts("accept 02T09:00 complete 05T09:00")),
                row("nobody answered", clock(FIVE_DAYS), acts("accept 02T09:00")),
                row(
                        "answered before it began",
                        clock(FIVE_DAYS),
                        acts("complete 02T08:00 accept 02T09:00")),
                row(
                        "one of its starts late",
                        clock(FIVE_DAYS),
                        acts(
                                "accept 02T09:00 complete 04T17:00 accept 20T09:00 complete 25T10:00")),
                row("it answers itself", answered(TimeLimit.Response.ITSELF), ACCEPTED),
                row(
                        "answers are matched",
                        answered(new TimeLimit.Response(mask("complete"), 0, attribute("type"))),
                        ACCEPTED),
                row("a warning months ahead", clock(of(1, LimitUnit.MONTHS)), ACCEPTED),
                row(
                        "the day after the last",
                        withoutWarning(of(5, LimitUnit.CALENDAR_DAYS)),
                        ACCEPTED,
                        acts("accept 02T09:00 complete 08T09:00")),
                row(
                        "a promise that this case tells",
                        clock(clock -> clock.promised(new LimitSource.CaseDate(PROMISE))),
                        ACCEPTED,
                        acts("accept 02T09:00 complete 04T17:00").promises("2026-03-03")),
                row(
                        "a promise that such cases tell",
                        clock(clock -> clock.promised(new LimitSource.CaseDate(PROMISE))),
                        acts("accept 02T09:00 complete 04T17:00").promises("2026-03-03"),
                        ACCEPTED),
                row(
                        "a version that takes over",
                        TimeLimit.builder(
                                        HEADER.withVersion(
                                                2,
                                                LocalDate.of(2026, 1, 1),
                                                Reach.APPLIES_TO_RUNNING))
                                .start(new TimeLimit.Start.Each(mask("accept")))
                                .response(TimeLimit.Response.by(mask("complete")))
                                .promised(OWN)
                                .build(EveryType.PROCEDURE),
                        ACCEPTED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spared")
    void sparesTheRule(String what, Rule rule, CaseFile like, CaseFile file) {
        Spared.assertSpared(rule, like, file);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("asked")
    void asksTheRule(String what, Rule rule, CaseFile like, CaseFile file) {
        Spared.assertAsked(rule, like, file);
    }
}
