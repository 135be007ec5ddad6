package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.Roll;

class LadderTest {
    private static final LadderStep YELLOW = LadderStep.of(Level.YELLOW, Anchor.PROMISED, 0);

    private static TimeLimit promising(Limit limit, LadderStep... steps) {
        return TimeLimit.builder(ToldCase.header("T"))
                .start(new TimeLimit.Start.First(mask("accept")))
                .response(TimeLimit.Response.by(mask("complete")))
                .promised(new LimitSource.Own(limit))
                .ladder(Ladder.of(steps))
                .build(Procedure.NONE);
    }

    private static LadderStep warning(int workingDays) {
        return LadderStep.of(Level.WARNING, Anchor.PROMISED, -workingDays);
    }

    private static ToldCase acceptedOnMonday() {
        return told().at("2026-03-02T09:00", "accept");
    }

    @Test
    void warnsThreeWorkingDaysAheadOfAFourDayLimit() {
        assertThat(promising(Limit.ofWorkingDays(4), warning(3)))
                .on(acceptedOnMonday())
                .fires("accept: WARNING 2026-03-03");
    }

    @Test
    void warnsOneDayAheadOfATwoDayLimit() {
        assertThat(promising(Limit.ofWorkingDays(2), warning(2)))
                .on(acceptedOnMonday())
                .fires("accept: WARNING 2026-03-03");
    }

    @Test
    void warnsOnTheDueDayOfAOneDayLimit() {
        assertThat(promising(Limit.ofWorkingDays(1), warning(2)))
                .on(acceptedOnMonday())
                .fires("accept: WARNING 2026-03-03");
    }

    @Test
    void doesNotWarnOfALimitThatEndsTheSameDay() {
        assertThat(promising(Limit.ofWorkingDays(0), warning(2), YELLOW))
                .on(acceptedOnMonday())
                .fires("accept: YELLOW 2026-03-03");
    }

    @Test
    void doesNotWarnOfALimitInHours() {
        assertThat(promising(Limit.ofWorkingHours(4), warning(2), YELLOW))
                .on(acceptedOnMonday())
                .fires("accept: YELLOW 2026-03-02T14:30:00.001");
    }

    @Test
    void warnsWorkingDaysAheadOfAFixedDate() {
        assertThat(promising(Limit.ofDate(LocalDate.of(2026, 3, 15)), warning(2)))
                .on(acceptedOnMonday())
                .fires("accept: WARNING 2026-03-12");
    }

    @Test
    void warnsWorkingDaysAheadOfALimitInMonths() {
        assertThat(promising(Limit.ofMonths(1, Roll.NONE), warning(2)))
                .on(acceptedOnMonday())
                .fires("accept: WARNING 2026-03-31");
    }

    @Test
    void warnsOnTheDueDayItselfEvenOnADayOff() {
        assertThat(promising(Limit.ofCalendarDays(1, Roll.NONE), warning(2)))
                .on(told().at("2026-03-06T09:00", "accept"))
                .fires("accept: WARNING 2026-03-07");
    }

    @Test
    void climbsFurtherWorkingDaysAfterTheDueDate() {
        LadderStep red = LadderStep.of(Level.RED, Anchor.PROMISED, 5);

        assertThat(promising(Limit.ofWorkingDays(4), YELLOW, red))
                .on(acceptedOnMonday())
                .asOf("2026-03-13T23:59:59.999")
                .fires("accept: YELLOW 2026-03-07")
                .reviewsAt("2026-03-14");
        assertThat(promising(Limit.ofWorkingDays(4), YELLOW, red))
                .on(acceptedOnMonday())
                .asOf("2026-03-14")
                .fires("accept: YELLOW 2026-03-07, RED 2026-03-14");
    }

    @Test
    void hasNoStatutoryRungWithoutALawAndWithoutAFallback() {
        LadderStep red = LadderStep.of(Level.RED, Anchor.STATUTORY, 0);

        assertThat(promising(Limit.ofWorkingDays(4), YELLOW, red))
                .on(acceptedOnMonday())
                .fires("accept: YELLOW 2026-03-07");
    }

    @Test
    void fallsBackToADistanceFromThePromise() {
        LadderStep red = new LadderStep(Level.RED, Anchor.STATUTORY, 0, 3);

        assertThat(promising(Limit.ofWorkingDays(4), YELLOW, red))
                .on(acceptedOnMonday())
                .fires("accept: YELLOW 2026-03-07, RED 2026-03-12");
    }

    @Test
    void refusesLevelsThatDoNotClimb() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ladder.of(YELLOW, warning(2)))
                .withMessageStartingWith("the levels of a ladder climb");
        assertThatIllegalArgumentException().isThrownBy(() -> Ladder.of(YELLOW, YELLOW));
    }

    @Test
    void refusesToBeEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(Ladder::of)
                .withMessage("a ladder has at least one step");
    }

    @Test
    void refusesAFallbackForThePromise() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LadderStep(Level.RED, Anchor.PROMISED, 0, 1))
                .withMessage("only a statutory rung can fall back: RED");
    }

    @Test
    void listsItsStepsUpwards() {
        Assertions.assertThat(Ladder.OF_PROMISE.steps())
                .extracting(LadderStep::level)
                .containsExactly(Level.WARNING, Level.YELLOW, Level.RED);
    }
}
