package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Limit;

class ActNearDueTest {
    private static final Procedure PROCEDURE = ToldCase.STRICT;

    /** Five working days from Monday 2 March: due on Monday 9 March. */
    private static final TimeLimit CLOCK =
            TimeLimit.builder(ToldCase.header("T"))
                    .start(new TimeLimit.Start.Accepted())
                    .response(TimeLimit.Response.by(mask("complete")))
                    .promised(new LimitSource.Own(Limit.ofWorkingDays(5)))
                    .build(PROCEDURE);

    private static final ActNearDue SHORTLY_BEFORE =
            rule(new ActNearDue.When.ShortlyBefore(1), CLOCK);
    private static final ActNearDue AFTER = rule(new ActNearDue.When.After(), CLOCK);

    private static ActNearDue rule(ActNearDue.When when, TimeLimit clock) {
        return new ActNearDue(
                ToldCase.header("P"), Level.WARNING, mask("pause"), List.of(clock), when);
    }

    private static ToldCase pausedAt(String time) {
        return told().at("2026-03-02T09:00", "accept").at(time, "pause");
    }

    private static RuleAssert on(ToldCase told, ActNearDue rule) {
        return assertThat(rule).under(PROCEDURE).on(told);
    }

    @Test
    void lieShortlyBeforeFromTheWorkingDayBeforeTheDueDay() {
        on(pausedAt("2026-03-05T23:59:59.999"), SHORTLY_BEFORE).doesNotFire();
        on(pausedAt("2026-03-06"), SHORTLY_BEFORE).fires("pause: WARNING 2026-03-06");
        on(pausedAt("2026-03-09T23:59:59.999"), SHORTLY_BEFORE)
                .fires("pause: WARNING 2026-03-09T23:59:59.999");
        on(pausedAt("2026-03-10"), SHORTLY_BEFORE).doesNotFire();
    }

    @Test
    void liesAfterFromTheFirstInstantThatIsLate() {
        on(pausedAt("2026-03-09T23:59:59.999"), AFTER).doesNotFire();
        on(pausedAt("2026-03-10"), AFTER).fires("pause: WARNING 2026-03-10");
    }

    @Test
    void knowsTheDueDateAsItWasJustBeforeTheAct() {
        ToldCase paused =
                told().at("2026-03-02T09:00", "accept")
                        .at("2026-03-03T09:00", "pause")
                        .text("type", "hearing")
                        .text("approver", "Wang")
                        .text("document", "7")
                        .at("2026-03-04T09:00", "resume")
                        .at("2026-03-10T09:00", "pause");

        on(paused, AFTER).doesNotFire();
        on(paused, SHORTLY_BEFORE).fires("pause-2: WARNING 2026-03-10T09:00");
    }

    @Test
    void doesNotFireOnceTheClockWasAnswered() {
        on(
                        told().at("2026-03-02T09:00", "accept")
                                .at("2026-03-05T09:00", "complete")
                                .at("2026-03-20T09:00", "pause"),
                        AFTER)
                .doesNotFire();
    }

    @Test
    void doesNotFireWhereTheClockDoesNotApply() {
        TimeLimit never =
                TimeLimit.builder(ToldCase.header("T").judgingWhen(context -> false))
                        .start(new TimeLimit.Start.Accepted())
                        .response(TimeLimit.Response.by(mask("complete")))
                        .promised(new LimitSource.Own(Limit.ofWorkingDays(5)))
                        .build(PROCEDURE);

        on(pausedAt("2026-03-20"), rule(new ActNearDue.When.After(), never)).doesNotFire();
    }

    @Test
    void doesNotFireWhileAnotherPauseHasStoppedTheClock() {
        ToldCase paused =
                told().at("2026-03-02T09:00", "accept")
                        .at("2026-03-03T09:00", "pause")
                        .text("type", "hearing")
                        .text("approver", "Wang")
                        .text("document", "7")
                        .at("2026-03-20T09:00", "pause");

        on(paused, AFTER).doesNotFire();
        on(paused, SHORTLY_BEFORE).doesNotFire();
    }
}
