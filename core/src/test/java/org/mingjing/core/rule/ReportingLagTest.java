package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.SourceProfile;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

class ReportingLagTest {
    private static final List<ReportingLag.Allowance> ONE_AND_THREE_DAYS =
            List.of(
                    new ReportingLag.Allowance(
                            Level.NOTICE, new Limit.Running(1, LimitUnit.WORKING_DAYS, Roll.NONE)),
                    new ReportingLag.Allowance(
                            Level.YELLOW, new Limit.Running(3, LimitUnit.WORKING_DAYS, Roll.NONE)));

    /** Noticed after Friday 6 March, a card after Tuesday 10 March. */
    private static final ReportingLag RULE =
            new ReportingLag(ToldCase.header("L"), mask("accept"), ONE_AND_THREE_DAYS);

    private static ToldCase acceptedOnThursday() {
        return told().at("2026-03-05T09:00", "accept");
    }

    @Test
    void doesNotFireWhenReportedAtOnce() {
        assertThat(RULE).on(acceptedOnThursday()).doesNotFire();
    }

    @Test
    void doesNotFireWhenReportedInTheLastMillisecond() {
        assertThat(RULE).on(acceptedOnThursday().received("2026-03-06T23:59:59.999")).doesNotFire();
    }

    @Test
    void firesWhenReportedAtTheFirstInstantThatIsLate() {
        assertThat(RULE)
                .on(acceptedOnThursday().received("2026-03-07"))
                .fires("accept: NOTICE 2026-03-07");
    }

    @Test
    void staysANoticeUntilTheLongerDelayIsOver() {
        assertThat(RULE)
                .on(acceptedOnThursday().received("2026-03-10T23:59:59.999"))
                .fires("accept: NOTICE 2026-03-07");
    }

    @Test
    void listsTheNoticeBeforeTheCard() {
        assertThat(RULE)
                .on(acceptedOnThursday().received("2026-03-11"))
                .fires("accept: NOTICE 2026-03-07, YELLOW 2026-03-11");
    }

    @Test
    void takesTheFirstReportOfACorrectedMessage() {
        assertThat(RULE)
                .on(
                        acceptedOnThursday()
                                .message("m", 1)
                                .received("2026-03-05T10:00")
                                .at("2026-03-05T09:00", "accept")
                                .message("m", 2)
                                .received("2026-03-20"))
                .doesNotFire();
    }

    @Test
    void doesNotMindAReportAheadOfTime() {
        assertThat(RULE).on(acceptedOnThursday().received("2026-03-01")).doesNotFire();
    }

    @Test
    void judgesEachMessage() {
        assertThat(RULE)
                .on(
                        acceptedOnThursday()
                                .received("2026-03-07")
                                .at("2026-03-06T09:00", "accept")
                                .received("2026-03-10"))
                .fires("accept: NOTICE 2026-03-07", "accept-2: NOTICE 2026-03-10");
    }

    @Test
    void doesNotJudgeBeforeItIsInForce() {
        ReportingLag later =
                new ReportingLag(
                        ToldCase.header("L")
                                .withVersion(
                                        2, LocalDate.of(2026, 3, 6), RuleHeader.Reach.NEW_TRIGGERS),
                        mask("accept"),
                        ONE_AND_THREE_DAYS);

        assertThat(later).on(acceptedOnThursday().received("2026-03-20")).doesNotFire();
    }

    @Test
    void isMuteWhereAllItWatchesIsToldLate() {
        SourceProfile late =
                new SourceProfile(
                        Set.of(), Set.of(), Set.of(ToldCase.activity("accept")), Map.of());
        ReportingLag both =
                new ReportingLag(
                        ToldCase.header("L"), mask("accept", "complete"), ONE_AND_THREE_DAYS);

        Assertions.assertThat(RULE.isMute(late)).isTrue();
        Assertions.assertThat(RULE.isMute(SourceProfile.COMPLETE)).isFalse();
        Assertions.assertThat(both.isMute(late)).isFalse();
        Assertions.assertThat(both.sentBy(late).triggers()).isEqualTo(mask("complete"));
    }

    /** Minutes are those of the clock, by day and night. */
    @Test
    void allowsMinutesOnWhateverDay() {
        ReportingLag tenMinutes =
                new ReportingLag(
                        ToldCase.header("L"),
                        mask("accept"),
                        List.of(
                                new ReportingLag.Allowance(
                                        Level.YELLOW,
                                        new Limit.Running(10, LimitUnit.MINUTES, Roll.NONE))));
        ToldCase inTime = told().at("2026-03-07T23:55", "accept").received("2026-03-08T00:05");
        ToldCase late = told().at("2026-03-07T23:55", "accept").received("2026-03-08T00:05:00.001");

        assertThat(tenMinutes).on(inTime).doesNotFire();
        assertThat(tenMinutes).on(late).fires("accept: YELLOW 2026-03-08T00:05:00.001");
    }

    @Test
    void tellsItsGravestLevel() {
        Assertions.assertThat(RULE.gravest()).isEqualTo(Level.YELLOW);
    }

    @Test
    void refusesToNameNoDelay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportingLag(ToldCase.header("L"), mask("accept"), List.of()))
                .withMessage("L: no delay is named");
    }
}
