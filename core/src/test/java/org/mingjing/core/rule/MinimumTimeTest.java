package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

class MinimumTimeTest {
    private static final Limit.Running THREE_DAYS =
            new Limit.Running(3, LimitUnit.WORKING_DAYS, Roll.NONE);

    private static MinimumTime rule(Limit.Running period, MinimumTime.Earliest earliest) {
        return new MinimumTime(
                ToldCase.header("M"),
                Level.RED,
                mask("approve"),
                mask("review", "handle"),
                period,
                earliest);
    }

    private static final MinimumTime AFTER = rule(THREE_DAYS, MinimumTime.Earliest.AFTER_LAST_DAY);
    private static final MinimumTime ON = rule(THREE_DAYS, MinimumTime.Earliest.ON_LAST_DAY);

    private static ToldCase reviewedOnMonday() {
        return told().at("2026-03-02T09:00", "review");
    }

    @Test
    void firesInTheLastMillisecondOfThePeriod() {
        assertThat(AFTER)
                .on(reviewedOnMonday().at("2026-03-05T23:59:59.999", "approve"))
                .fires("approve: RED 2026-03-05T23:59:59.999");
    }

    @Test
    void doesNotFireOnceThePeriodIsOver() {
        assertThat(AFTER).on(reviewedOnMonday().at("2026-03-06", "approve")).doesNotFire();
        assertThat(AFTER)
                .on(reviewedOnMonday().at("2026-03-06T00:00:00.001", "approve"))
                .doesNotFire();
    }

    @Test
    void firesBeforeTheLastDay() {
        assertThat(ON)
                .on(reviewedOnMonday().at("2026-03-04T23:59:59.999", "approve"))
                .fires("approve: RED 2026-03-04T23:59:59.999");
    }

    @Test
    void doesNotFireOnTheLastDayWhereThatIsAllowed() {
        assertThat(ON).on(reviewedOnMonday().at("2026-03-05", "approve")).doesNotFire();
    }

    @Test
    void runsToTheInstantInHours() {
        MinimumTime twoHours =
                rule(
                        new Limit.Running(2, LimitUnit.WORKING_HOURS, Roll.NONE),
                        MinimumTime.Earliest.AFTER_LAST_DAY);

        assertThat(twoHours)
                .on(reviewedOnMonday().at("2026-03-02T10:59:59.999", "approve"))
                .fires("approve: RED 2026-03-02T10:59:59.999");
        assertThat(twoHours).on(reviewedOnMonday().at("2026-03-02T11:00", "approve")).doesNotFire();
    }

    @Test
    void runsFromTheLastBeginningBeforeTheAct() {
        Finding finding =
                assertThat(AFTER)
                        .on(
                                reviewedOnMonday()
                                        .at("2026-03-04T09:00", "handle")
                                        .at("2026-03-06T09:00", "approve")
                                        .at("2026-03-06T10:00", "handle"))
                        .fires("approve: RED 2026-03-06T09:00")
                        .findings()
                        .get(0);

        Assertions.assertThat(finding.evidence())
                .extracting(EventRef::message)
                .containsExactly("approve", "handle");
    }

    @Test
    void doesNotFireWithoutABeginning() {
        assertThat(AFTER).on(told().at("2026-03-02", "approve")).doesNotFire();
        assertThat(AFTER)
                .on(told().at("2026-03-02", "approve").at("2026-03-03", "review"))
                .doesNotFire();
    }

    @Test
    void judgesEachAct() {
        assertThat(AFTER)
                .on(
                        reviewedOnMonday()
                                .at("2026-03-03T09:00", "approve")
                                .at("2026-03-04T09:00", "approve"))
                .fires("approve: RED 2026-03-03T09:00", "approve-2: RED 2026-03-04T09:00");
    }

    @Test
    void doesNotJudgeBeforeItIsInForce() {
        MinimumTime later =
                new MinimumTime(
                        ToldCase.header("M")
                                .withVersion(
                                        2, LocalDate.of(2026, 3, 4), RuleHeader.Reach.NEW_TRIGGERS),
                        Level.RED,
                        mask("approve"),
                        mask("review"),
                        THREE_DAYS,
                        MinimumTime.Earliest.AFTER_LAST_DAY);

        assertThat(later)
                .on(reviewedOnMonday().at("2026-03-03", "approve").at("2026-03-04", "approve"))
                .fires("approve-2: RED 2026-03-04");
        Assertions.assertThat(later.gravest()).isEqualTo(Level.RED);
    }
}
