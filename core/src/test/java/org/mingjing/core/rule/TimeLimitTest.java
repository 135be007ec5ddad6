package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;

class TimeLimitTest {
    private static final String MON_2026_03_02 = "2026-03-02T09:00";
    private static final TimeLimit TEN_DAYS = tenDays().build(Procedure.NONE);

    private static TimeLimit.Builder tenDays() {
        return tenDays(ToldCase.header("T"));
    }

    private static TimeLimit.Builder tenDays(RuleHeader header) {
        return TimeLimit.builder(header)
                .start(new TimeLimit.Start.First(mask("accept")))
                .response(new TimeLimit.Response(mask("complete"), mask("withdraw")))
                .promised(new LimitSource.Own(Limit.ofWorkingDays(10)));
    }

    private static ToldCase accepted() {
        return told().at(MON_2026_03_02, "accept");
    }

    @Test
    void doesNotFireWithoutItsStart() {
        assertThat(TEN_DAYS).on(told().at(MON_2026_03_02, "handle")).doesNotFire().reviewsAt(null);
    }

    @Test
    void doesNotFireTheInstantBeforeTheWarning() {
        assertThat(TEN_DAYS)
                .on(accepted())
                .asOf("2026-03-11T23:59:59.999")
                .doesNotFire()
                .reviewsAt("2026-03-12");
    }

    @Test
    void warnsTwoWorkingDaysBeforeTheDueDate() {
        assertThat(TEN_DAYS)
                .on(accepted())
                .asOf("2026-03-12")
                .fires("accept: WARNING 2026-03-12")
                .reviewsAt("2026-03-17");
    }

    @Test
    void onlyWarnsInTheLastMillisecondInTime() {
        assertThat(TEN_DAYS)
                .on(accepted())
                .asOf("2026-03-16T23:59:59.999")
                .fires("accept: WARNING 2026-03-12");
    }

    @Test
    void showsTheYellowCardAtMidnightAfterThePromise() {
        assertThat(TEN_DAYS)
                .on(accepted())
                .asOf("2026-03-17")
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17")
                .reviewsAt("2026-03-18");
    }

    @Test
    void showsTheRedCardOneWorkingDayLaterWithoutAStatutoryLimit() {
        assertThat(TEN_DAYS)
                .on(accepted())
                .asOf("2026-03-18")
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17, RED 2026-03-18");
    }

    @Test
    void doesNotFireWhenAnsweredBeforeTheWarning() {
        assertThat(TEN_DAYS)
                .on(accepted().at("2026-03-11T23:59:59.999", "complete"))
                .doesNotFire()
                .reviewsAt(null);
    }

    @Test
    void doesNotWarnWhenAnsweredAtTheInstantOfTheWarning() {
        assertThat(TEN_DAYS).on(accepted().at("2026-03-12", "complete")).doesNotFire();
    }

    @Test
    void keepsTheWarningWhenAnsweredInTheLastMillisecondInTime() {
        assertThat(TEN_DAYS)
                .on(accepted().at("2026-03-16T23:59:59.999", "complete"))
                .fires("accept: WARNING 2026-03-12");
    }

    @Test
    void showsTheCardWhenAnsweredAtItsVeryInstant() {
        assertThat(TEN_DAYS)
                .on(accepted().at("2026-03-17", "complete"))
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17")
                .reviewsAt(null);
    }

    @Test
    void showsTheRedCardWhenAnsweredAtItsVeryInstant() {
        assertThat(TEN_DAYS)
                .on(accepted().at("2026-03-18", "complete"))
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17, RED 2026-03-18");
    }

    @Test
    void climbsNoFurtherOnceAnswered() {
        assertThat(TEN_DAYS)
                .on(accepted().at("2026-03-17T23:59:59.999", "complete"))
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17");
    }

    @Test
    void stopsAtAnEndingWithoutAnAnswer() {
        assertThat(TEN_DAYS)
                .on(accepted().at("2026-03-10", "withdraw"))
                .doesNotFire()
                .reviewsAt(null);
    }

    @Test
    void takesTheEndingBeforeALaterAnswer() {
        assertThat(TEN_DAYS)
                .on(accepted().at("2026-03-10", "withdraw").at("2026-03-20", "complete"))
                .doesNotFire();
    }

    @Test
    void takesTheAnswerBeforeALaterEnding() {
        assertThat(TEN_DAYS)
                .on(accepted().at("2026-03-17T08:00", "complete").at("2026-03-20", "withdraw"))
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17");
    }

    @Test
    void isNotAnsweredByWhatCameBeforeItsStart() {
        assertThat(TEN_DAYS)
                .on(told().at("2026-03-01", "complete").at(MON_2026_03_02, "accept"))
                .asOf("2026-03-12")
                .fires("accept: WARNING 2026-03-12");
    }

    @Test
    void startsWithTheFirstEventOnly() {
        assertThat(TEN_DAYS)
                .on(accepted().at("2026-03-03T09:00", "accept"))
                .asOf("2026-03-13")
                .fires("accept: WARNING 2026-03-12");
    }

    @Test
    void startsWithEachEvent() {
        TimeLimit each =
                tenDays().start(new TimeLimit.Start.Each(mask("accept"))).build(Procedure.NONE);

        assertThat(each)
                .on(accepted().at("2026-03-03T09:00", "accept"))
                .asOf("2026-03-13")
                .fires("accept: WARNING 2026-03-12", "accept-2: WARNING 2026-03-13");
    }

    @Test
    void judgesOnResponseOnlyWhenTheAnswerCame() {
        TimeLimit onResponse =
                tenDays().judging(TimeLimit.Judging.ON_RESPONSE).build(Procedure.NONE);

        assertThat(onResponse).on(accepted()).doesNotFire().reviewsAt(null);
        assertThat(onResponse)
                .on(accepted().at("2026-03-17", "complete"))
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17")
                .reviewsAt(null);
    }

    @Test
    void doesNotJudgeAnEndingOnResponse() {
        TimeLimit onResponse =
                tenDays().judging(TimeLimit.Judging.ON_RESPONSE).build(Procedure.NONE);

        assertThat(onResponse).on(accepted().at("2026-03-30", "withdraw")).doesNotFire();
    }

    @Test
    void judgesOnlyStartsForWhichItsConditionHolds() {
        TimeLimit onlyLi =
                tenDays(ToldCase.header("T").judgingWhen(context -> context.person().equals("Li")))
                        .start(new TimeLimit.Start.Each(mask("accept")))
                        .build(Procedure.NONE);

        assertThat(onlyLi)
                .on(accepted().by("Wang").at("2026-03-03T09:00", "accept").by("Li"))
                .asOf("2026-03-13")
                .fires("accept-2: WARNING 2026-03-13");
    }

    @Test
    void turnsRedAfterTheStatutoryLimit() {
        TimeLimit promisedAndStatutory =
                tenDays()
                        .statutory(new LimitSource.Own(Limit.ofWorkingDays(20)))
                        .build(Procedure.NONE);

        assertThat(promisedAndStatutory)
                .on(accepted())
                .asOf("2026-03-30T23:59:59.999")
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17")
                .reviewsAt("2026-03-31");
        assertThat(promisedAndStatutory)
                .on(accepted())
                .asOf("2026-03-31")
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17, RED 2026-03-31");
    }

    @Test
    void knowsNoYellowCardWherePromiseAndLawEndTogether() {
        TimeLimit together =
                tenDays()
                        .statutory(new LimitSource.Own(Limit.ofWorkingDays(10)))
                        .build(Procedure.NONE);

        assertThat(together)
                .on(accepted())
                .fires("accept: WARNING 2026-03-12, RED 2026-03-17")
                .reviewsAt(null);
    }

    @Test
    void bindsAPromiseLongerThanTheLawNoLongerThanTheLaw() {
        TimeLimit longPromise =
                tenDays()
                        .statutory(new LimitSource.Own(Limit.ofWorkingDays(5)))
                        .build(Procedure.NONE);

        assertThat(longPromise).on(accepted()).fires("accept: WARNING 2026-03-05, RED 2026-03-10");
    }

    @Test
    void judgesByTheLawAloneWithoutAPromise() {
        TimeLimit lawOnly =
                tenDays()
                        .promised()
                        .statutory(new LimitSource.Own(Limit.ofWorkingDays(10)))
                        .build(Procedure.NONE);

        assertThat(lawOnly).on(accepted()).fires("accept: WARNING 2026-03-12, RED 2026-03-17");
    }

    @Test
    void bindsTheEarliestOfSeveralPromises() {
        TimeLimit three =
                tenDays()
                        .promised(
                                new LimitSource.Own(Limit.ofWorkingDays(10)),
                                new LimitSource.Own(Limit.ofWorkingDays(5)),
                                new LimitSource.Own(Limit.ofWorkingDays(7)))
                        .statutory(new LimitSource.Own(Limit.ofWorkingDays(20)))
                        .build(Procedure.NONE);

        assertThat(three)
                .on(accepted())
                .asOf("2026-03-10")
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10");
    }

    @Test
    void tellsItsGravestLevelAndItsLimits() {
        org.assertj.core.api.Assertions.assertThat(TEN_DAYS.gravest()).isEqualTo(Level.RED);
        org.assertj.core.api.Assertions.assertThat(TEN_DAYS.ladder()).isSameAs(Ladder.OF_PROMISE);
        org.assertj.core.api.Assertions.assertThat(TEN_DAYS.promised())
                .containsExactly(new LimitSource.Own(Limit.ofWorkingDays(10)));
        org.assertj.core.api.Assertions.assertThat(TEN_DAYS.statutory()).isEmpty();
        org.assertj.core.api.Assertions.assertThat(TEN_DAYS).hasToString("T v1");
    }

    @Test
    void refusesToBeWithoutALimit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tenDays().promised().build(Procedure.NONE))
                .withMessage("T: a time limit needs a limit");
    }

    @Test
    void isAnsweredOnlyByWhatNamesTheSame() {
        TimeLimit threeDays =
                TimeLimit.builder(ToldCase.header("T"))
                        .start(new TimeLimit.Start.Each(mask("handle")))
                        .response(new TimeLimit.Response(mask("review"), 0, attribute("document")))
                        .statutory(new LimitSource.Own(Limit.ofWorkingDays(3)))
                        .ladder(Ladder.of(LadderStep.of(Level.YELLOW, Anchor.STATUTORY, 0)))
                        .build(Procedure.NONE);
        assertThat(threeDays)
                .on(twoAskedOneAnswered())
                .asOf("2026-03-05T23:59:59.999")
                .doesNotFire();
        assertThat(threeDays)
                .on(twoAskedOneAnswered().at("2026-03-09T09:00", "review").text("document", "fire"))
                .fires("handle: YELLOW 2026-03-06");
    }

    private static ToldCase twoAskedOneAnswered() {
        return told().at("2026-03-02T09:00", "handle")
                .text("document", "fire")
                .at("2026-03-02T10:00", "handle")
                .text("document", "water")
                .at("2026-03-03T09:00", "review")
                .text("document", "water");
    }

    @Test
    void matchesByTextsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeLimit.Response(mask("review"), 0, attribute("amount")))
                .withMessage("answers are matched by a text, not by amount");
    }

    @Test
    void refusesToBeWithoutStartOrResponse() {
        assertThatNullPointerException()
                .isThrownBy(() -> tenDays().start(null).build(Procedure.NONE));
        assertThatNullPointerException()
                .isThrownBy(() -> tenDays().response(null).build(Procedure.NONE));
    }

    @Test
    void refusesAStartThatNothingTriggers() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> tenDays().start(new TimeLimit.Start.Accepted()).build(Procedure.NONE))
                .withMessage("T: no activity triggers this rule");
    }

    /** The reasons of a delay within a working day of the promise, unless it was kept. */
    private static RuleAssert reasonsOn(ToldCase told) {
        TimeLimit reasons =
                tenDays()
                        .response(TimeLimit.Response.by(mask("pay")))
                        .keptBy(mask("complete"))
                        .ladder(Ladder.of(LadderStep.of(Level.YELLOW, Anchor.PROMISED, 1)))
                        .build(Procedure.NONE);
        return assertThat(reasons).on(told).asOf("2026-03-31");
    }

    @Test
    void isEndedByAnActThatKeepsThePromise() {
        reasonsOn(accepted().at("2026-03-16T23:59:59.999", "complete")).doesNotFire();
    }

    @Test
    void isNotEndedByThatActOnceThePromiseIsBroken() {
        reasonsOn(accepted().at("2026-03-17", "complete")).fires("accept: YELLOW 2026-03-18");
        reasonsOn(accepted()).fires("accept: YELLOW 2026-03-18");
    }

    @Test
    void isAnsweredAfterThePromiseWasBroken() {
        reasonsOn(accepted().at("2026-03-17T09:00", "complete").at("2026-03-17T10:00", "pay"))
                .doesNotFire();
    }
}
