package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Clock;
import org.mingjing.core.timelimit.ClockState;
import org.mingjing.core.timelimit.Counting;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.ReckonedDay;
import org.mingjing.core.timelimit.ReckonedPause;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.core.timelimit.Roll;

class CaseClockTest {
    private static final Procedure PROCEDURE =
            new Procedure(
                    mask("accept"),
                    new DeemedAcceptance(
                            mask("receive"),
                            mask("accept", "correct"),
                            new Limit.Running(5, LimitUnit.WORKING_DAYS, Roll.NONE)),
                    new PauseTerms(
                            mask("pause"),
                            mask("resume"),
                            attribute("type"),
                            Set.of("hearing"),
                            null,
                            null,
                            attribute("end-day"),
                            0));

    /** Five working days from Monday 2 March: due on Monday 9 March; the law gives ten. */
    private static final TimeLimit RULE = rule().build(PROCEDURE);

    private static TimeLimit.Builder rule() {
        return TimeLimit.builder(ToldCase.header("T"))
                .start(new TimeLimit.Start.Accepted())
                .response(new TimeLimit.Response(mask("complete"), mask("withdraw")))
                .promised(new LimitSource.Own(Limit.ofWorkingDays(5)))
                .statutory(new LimitSource.Own(Limit.ofWorkingDays(10)));
    }

    private static ToldCase accepted() {
        return told().at("2026-03-02T09:00", "accept");
    }

    private static ToldCase paused() {
        return accepted().at("2026-03-03T09:00", "pause").text("type", "hearing");
    }

    private static CaseClock clock(ToldCase told, String asOf) {
        return RuleAssert.assertThat(RULE).under(PROCEDURE).on(told).asOf(asOf).clock();
    }

    private static ClockState state(ToldCase told, String asOf) {
        return clock(told, asOf).clock().state();
    }

    private static @Nullable Reckoning promised(ToldCase told, String asOf) {
        return clock(told, asOf).clock().reckoning(Anchor.PROMISED);
    }

    private static Instant instant(String time) {
        return Instant.ofEpochMilli(ToldCase.millis(time));
    }

    @Test
    void runsInTime() {
        CaseClock clock = clock(accepted(), "2026-03-09T23:59:59.999");

        assertThat(clock.rule()).isEqualTo(RULE.header());
        assertThat(clock.trigger().message()).isEqualTo("accept");
        assertThat(clock.clock().state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock.clock().start()).isEqualTo(instant("2026-03-02T09:00"));
        assertThat(clock.clock().establishedAt()).isEqualTo(instant("2026-03-02T09:00"));
        assertThat(clock.clock().stoppedAt()).isNull();
        assertThat(clock.clock().asOf()).isEqualTo(instant("2026-03-09T23:59:59.999"));
    }

    @Test
    void isOverrunAfterTheDueDate() {
        assertThat(state(accepted(), "2026-03-10")).isEqualTo(ClockState.OVERRUN);
        assertThat(state(accepted().at("2026-03-10", "complete"), "2026-03-20"))
                .isEqualTo(ClockState.OVERRUN);
        assertThat(state(accepted().at("2026-03-10", "withdraw"), "2026-03-20"))
                .isEqualTo(ClockState.OVERRUN);
    }

    @Test
    void isMetByAnAnswerInTheLastMillisecond() {
        Clock clock =
                clock(accepted().at("2026-03-09T23:59:59.999", "complete"), "2026-03-20").clock();

        assertThat(clock.state()).isEqualTo(ClockState.MET);
        assertThat(clock.stoppedAt()).isEqualTo(instant("2026-03-09T23:59:59.999"));
    }

    @Test
    void endsWithoutAnAnswer() {
        assertThat(state(accepted().at("2026-03-04", "withdraw"), "2026-03-20"))
                .isEqualTo(ClockState.ENDED);
    }

    @Test
    void isPausedUntilThePauseEnds() {
        ToldCase resumed = paused().at("2026-03-05T09:00", "resume");

        assertThat(state(paused(), "2026-03-05")).isEqualTo(ClockState.PAUSED);
        assertThat(state(resumed, "2026-03-05T08:59:59.999")).isEqualTo(ClockState.PAUSED);
        assertThat(state(resumed, "2026-03-05T09:00")).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void isPausedUntilTheAnnouncedEnd() {
        assertThat(state(paused().date("end-day", "2026-03-05"), "2026-03-05T23:59:59.998"))
                .isEqualTo(ClockState.PAUSED);
        assertThat(state(paused().date("end-day", "2026-03-05"), "2026-03-06"))
                .isEqualTo(ClockState.RUNNING);
    }

    @Test
    void isNotPausedByAPauseNotRecognised() {
        assertThat(state(accepted().at("2026-03-03T09:00", "pause"), "2026-03-04"))
                .isEqualTo(ClockState.RUNNING);
    }

    @Test
    void tellsWhenSilenceEstablishedIt() {
        CaseClock clock = clock(told().at("2026-03-02T09:00", "receive"), "2026-03-12");

        assertThat(clock.clock().start()).isEqualTo(instant("2026-03-02T09:00"));
        assertThat(clock.clock().establishedAt()).isEqualTo(instant("2026-03-10"));
        assertThat(clock.silence())
                .isEqualTo(new Silence(Limit.ofWorkingDays(5), instant("2026-03-10"), null));
    }

    @Test
    void tellsTheActOfAcceptanceThatSilenceForestalled() {
        CaseClock clock =
                clock(
                        told().at("2026-03-02T09:00", "receive").at("2026-03-11", "accept"),
                        "2026-03-12");

        assertThat(clock.trigger().message()).isEqualTo("receive");
        assertThat(clock.silence().laterAct().message()).isEqualTo("accept");
    }

    @Test
    void tellsNoSilenceWhereAnActAccepted() {
        assertThat(clock(accepted(), "2026-03-05").silence()).isNull();
    }

    @Test
    void tellsNoSilenceOfAClockThatDoesNotRunFromAcceptance() {
        TimeLimit fromReceipt =
                rule().start(new TimeLimit.Start.First(mask("receive"))).build(PROCEDURE);

        CaseClock clock =
                RuleAssert.assertThat(fromReceipt)
                        .under(PROCEDURE)
                        .on(told().at("2026-03-02T09:00", "receive"))
                        .asOf("2026-03-12")
                        .clock();

        assertThat(clock.silence()).isNull();
    }

    @Test
    void reckonsPromiseAndLaw() {
        Clock clock = clock(accepted(), "2026-03-05").clock();

        assertThat(clock.reckonings())
                .extracting(Reckoning::anchor)
                .containsExactly(Anchor.PROMISED, Anchor.STATUTORY);
        assertThat(clock.reckoning(Anchor.PROMISED).due())
                .isEqualTo(instant("2026-03-09T23:59:59.999"));
        assertThat(clock.reckoning(Anchor.STATUTORY).due())
                .isEqualTo(instant("2026-03-16T23:59:59.999"));
    }

    @Test
    void reckonsTheLawAloneWhereItBindsThePromise() {
        TimeLimit longPromise =
                rule().promised(new LimitSource.Own(Limit.ofWorkingDays(15))).build(PROCEDURE);

        Clock clock =
                RuleAssert.assertThat(longPromise).under(PROCEDURE).on(accepted()).clock().clock();

        assertThat(clock.reckonings())
                .extracting(Reckoning::anchor)
                .containsExactly(Anchor.STATUTORY);
    }

    @Test
    void reckonsThePromiseAloneWithoutALaw() {
        TimeLimit promise = rule().statutory().build(PROCEDURE);

        Clock clock =
                RuleAssert.assertThat(promise).under(PROCEDURE).on(accepted()).clock().clock();

        assertThat(clock.reckonings())
                .extracting(Reckoning::anchor)
                .containsExactly(Anchor.PROMISED);
    }

    @Test
    void showsThePauseInItsReckoning() {
        ReckonedPause pause =
                new ReckonedPause(
                        ToldCase.millis("2026-03-03T09:00"),
                        ToldCase.millis("2026-03-04T09:00"),
                        1,
                        2,
                        "");

        Reckoning reckoning =
                promised(paused().at("2026-03-04T09:00", "resume"), "2026-03-05T09:00");

        assertThat(reckoning.days())
                .extracting(ReckonedDay::counting, ReckonedDay::pause)
                .startsWith(
                        tuple(Counting.START, null),
                        tuple(Counting.PAUSED, pause),
                        tuple(Counting.PAUSED, pause),
                        tuple(Counting.COUNTED, null));
    }

    @Test
    void namesNobodyWhoEndsAPauseThatIsOpen() {
        Reckoning reckoning = promised(paused(), "2026-03-05T09:00");

        assertThat(refusals(reckoning, Counting.PAUSED)).containsOnly("");
        assertThat(reckoning.days().get(1).pause().endedBy()).isEqualTo(ReckonedPause.NOBODY);
    }

    private static List<String> refusals(Reckoning reckoning, Counting counting) {
        return reckoning.days().stream()
                .filter(day -> day.counting() == counting)
                .map(day -> day.pause().refusal())
                .toList();
    }

    @Test
    void saysWhyAPauseIsNotRecognised() {
        Reckoning reckoning =
                promised(
                        accepted().at("2026-03-03T09:00", "pause").at("2026-03-03T10:00", "resume"),
                        "2026-03-05T09:00");

        assertThat(refusals(reckoning, Counting.PAUSE_NOT_RECOGNISED))
                .containsExactly("NO_LEGAL_TYPE");
    }

    @Test
    void saysThatAPauseCameTooLate() {
        Reckoning reckoning =
                promised(
                        accepted().at("2026-03-10T09:00", "pause").text("type", "hearing"),
                        "2026-03-10T10:00");

        assertThat(refusals(reckoning, Counting.PAUSE_NOT_RECOGNISED))
                .containsExactly("OPENED_AFTER_DUE");
    }

    @Test
    void saysThatTheLimitKnowsNoPause() {
        TimeLimit runsOn = rule().pausing(TimeLimit.Pausing.RUNS_ON).build(PROCEDURE);

        Clock clock =
                RuleAssert.assertThat(runsOn)
                        .under(PROCEDURE)
                        .on(paused().at("2026-03-03T17:00", "resume"))
                        .asOf("2026-03-05")
                        .clock()
                        .clock();

        assertThat(refusals(clock.reckoning(Anchor.PROMISED), Counting.PAUSE_NOT_RECOGNISED))
                .containsExactly("NOT_APPLICABLE");
    }

    @Test
    void doesNotKnowAResumptionAfterItStopped() {
        ToldCase told =
                paused().date("end-day", "2026-03-04")
                        .at("2026-03-05", "complete")
                        .at("2026-03-06", "resume");

        Reckoning reckoning = promised(told, "2026-03-20");

        assertThat(refusals(reckoning, Counting.PAUSED)).hasSize(2);
        assertThat(reckoning.consumed()).isEqualTo(5);
    }

    @Test
    void doesNotShowAPauseOpenedAfterItStopped() {
        Reckoning reckoning =
                promised(
                        accepted()
                                .at("2026-03-04T09:00", "complete")
                                .at("2026-03-05T09:00", "pause"),
                        "2026-03-20");

        assertThat(reckoning.days())
                .extracting(ReckonedDay::counting)
                .doesNotContain(Counting.PAUSE_NOT_RECOGNISED);
    }

    @Test
    void countsAnExtensionIn() {
        TimeLimit extended =
                rule().extension(
                                new ExtensionTerms(
                                        mask("extend"),
                                        new Limit.Running(5, LimitUnit.WORKING_DAYS, Roll.NONE),
                                        null,
                                        null,
                                        ExtensionTerms.Scope.BOTH))
                        .build(PROCEDURE);

        Clock clock =
                RuleAssert.assertThat(extended)
                        .under(PROCEDURE)
                        .on(accepted().at("2026-03-03T09:00", "extend"))
                        .asOf("2026-03-05")
                        .clock()
                        .clock();

        assertThat(clock.reckoning(Anchor.PROMISED).limit()).isEqualTo(Limit.ofWorkingDays(10));
        assertThat(clock.reckoning(Anchor.PROMISED).consumed()).isEqualTo(10);
    }
}
