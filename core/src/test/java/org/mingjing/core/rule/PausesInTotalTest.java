package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Limit;

class PausesInTotalTest {
    private static final Procedure PROCEDURE = ToldCase.STRICT;

    private static PausesInTotal twice(Limit limit) {
        return new PausesInTotal(
                ToldCase.header("P"),
                Level.WARNING,
                new LimitSource.Own(limit),
                2,
                PROCEDURE,
                mask("complete"));
    }

    private static final PausesInTotal TWICE_TWO_DAYS = twice(Limit.ofWorkingDays(2));

    private static ToldCase pausedOnTuesday() {
        return paused(told(), "2026-03-03T09:00", "7");
    }

    private static ToldCase paused(ToldCase told, String at, String document) {
        return told.at(at, "pause")
                .text("type", "hearing")
                .text("approver", "Wang")
                .text("document", document);
    }

    private static RuleAssert on(ToldCase told) {
        return assertThat(TWICE_TWO_DAYS).under(PROCEDURE).on(told);
    }

    @Test
    void countsTheDayOfTheBeginningAndTheDayOfTheEnd() {
        on(pausedOnTuesday().at("2026-03-06T23:59:59.999", "resume")).doesNotFire();
        on(pausedOnTuesday().at("2026-03-09T00:00", "resume")).fires("pause: WARNING 2026-03-09");
    }

    @Test
    void countsNoDayTwice() {
        ToldCase first = pausedOnTuesday().at("2026-03-05T09:00", "resume");
        on(paused(first, "2026-03-05T10:00", "8").at("2026-03-06T09:00", "resume")).doesNotFire();
    }

    @Test
    void firesOnThePauseThatTakesTheFirstDayTooMany() {
        ToldCase first = pausedOnTuesday().at("2026-03-06T09:00", "resume");
        on(paused(first, "2026-03-10T10:00", "8")).fires("pause-2: WARNING 2026-03-10T10:00");
    }

    @Test
    void runsUntilNowWithoutAnEnd() {
        on(pausedOnTuesday()).asOf("2026-03-08T23:59:59.999").doesNotFire().reviewsAt("2026-03-09");
        on(pausedOnTuesday()).asOf("2026-03-09").fires("pause: WARNING 2026-03-09");
    }

    @Test
    void endsWithTheCase() {
        on(pausedOnTuesday().at("2026-03-06T10:00", "complete")).doesNotFire();
    }

    @Test
    void judgesOnlyPromisesInWorkingDays() {
        assertThat(twice(Limit.ofMinutes(3))).under(PROCEDURE).on(pausedOnTuesday()).doesNotFire();
        assertThat(twice(Limit.ofWorkingDays(0)))
                .under(PROCEDURE)
                .on(pausedOnTuesday())
                .doesNotFire();
    }

    @Test
    void isAllowedOnceAtLeast() {
        Assertions.assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new PausesInTotal(
                                        ToldCase.header("P"),
                                        Level.WARNING,
                                        new LimitSource.ItemPromised(null),
                                        0,
                                        PROCEDURE,
                                        0))
                .withMessage("P: times is below one: 0");
    }
}
