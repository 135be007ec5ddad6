package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.core.timelimit.Limit;

class PauseTest {
    private static final Procedure PROCEDURE = new Procedure(0, null, ToldCase.STRICT.pauses());

    /** Five working days from Monday 2 March: due on Monday 9 March. */
    private static final TimeLimit RULE = rule().build(PROCEDURE);

    private static TimeLimit.Builder rule() {
        return TimeLimit.builder(ToldCase.header("T"))
                .start(new TimeLimit.Start.First(mask("accept")))
                .response(TimeLimit.Response.by(mask("complete")))
                .promised(new LimitSource.Own(Limit.ofWorkingDays(5)));
    }

    private static ToldCase acceptedOnMonday() {
        return told().at("2026-03-02T09:00", "accept");
    }

    private static ToldCase pausedOnTuesday() {
        return lawful(acceptedOnMonday().at("2026-03-03T09:00", "pause").by("Li"));
    }

    private static ToldCase lawful(ToldCase pause) {
        return pause.text("type", "hearing").text("approver", "Wang").text("document", "2026-7");
    }

    private static RuleAssert rule(ToldCase told) {
        return assertThat(RULE).under(PROCEDURE).on(told);
    }

    @Test
    void doesNotFireWhilePaused() {
        rule(pausedOnTuesday()).doesNotFire().reviewsAt(null);
    }

    @Test
    void excludesTheDaysTouched() {
        rule(pausedOnTuesday().at("2026-03-05T00:00", "resume"))
                .asOf("2026-03-13")
                .fires("accept: WARNING 2026-03-10, YELLOW 2026-03-13");
    }

    @Test
    void resumesOnceOnly() {
        rule(pausedOnTuesday().at("2026-03-03T17:00", "resume").at("2026-03-05T00:00", "resume"))
                .asOf("2026-03-11")
                .fires("accept: WARNING 2026-03-06, YELLOW 2026-03-11");
    }

    @Test
    void resumesAndPausesAgainTheSameInstant() {
        rule(lawful(
                                pausedOnTuesday()
                                        .at("2026-03-04T09:00", "resume")
                                        .at("2026-03-04T09:00", "pause"))
                        .at("2026-03-05T09:00", "resume"))
                .asOf("2026-03-13")
                .fires("accept: WARNING 2026-03-10, YELLOW 2026-03-13");
    }

    @Test
    void countsOnAfterTheAnnouncedEnd() {
        rule(pausedOnTuesday().date("end-day", "2026-03-04"))
                .asOf("2026-03-12")
                .fires("accept: WARNING 2026-03-09, YELLOW 2026-03-12");
    }

    @Test
    void takesTheActualEndInPlaceOfTheAnnouncedOne() {
        rule(pausedOnTuesday().date("end-day", "2026-03-04").at("2026-03-05T09:00", "resume"))
                .asOf("2026-03-13")
                .fires("accept: WARNING 2026-03-10, YELLOW 2026-03-13");
    }

    @Test
    void endsNoEarlierThanItBegan() {
        rule(pausedOnTuesday().date("end-day", "2026-03-01"))
                .asOf("2026-03-11")
                .fires("accept: WARNING 2026-03-06, YELLOW 2026-03-11");
    }

    @Test
    void announcesItsEndByTheInstant() {
        Procedure byInstant =
                new Procedure(
                        0,
                        null,
                        new PauseTerms(
                                mask("pause"),
                                mask("resume"),
                                null,
                                Set.of(),
                                null,
                                null,
                                attribute("end-instant"),
                                0));

        assertThat(RULE)
                .under(byInstant)
                .on(
                        acceptedOnMonday()
                                .at("2026-03-03T09:00", "pause")
                                .instant("end-instant", "2026-03-04T09:00"))
                .asOf("2026-03-12")
                .fires("accept: WARNING 2026-03-09, YELLOW 2026-03-12");
    }

    @Test
    void isRecognisedInTheLastMillisecondInTime() {
        rule(lawful(acceptedOnMonday().at("2026-03-09T23:59:59.999", "pause").by("Li")))
                .fires("accept: WARNING 2026-03-05 lifted 2026-03-09T23:59:59.999");
    }

    @Test
    void isNotRecognisedOnceTheLimitIsOver() {
        rule(lawful(acceptedOnMonday().at("2026-03-10", "pause").by("Li")))
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11");
    }

    @Test
    void movesTheLawWhenOnlyThePromiseIsOver() {
        TimeLimit both =
                rule().statutory(new LimitSource.Own(Limit.ofWorkingDays(10))).build(PROCEDURE);

        assertThat(both)
                .under(PROCEDURE)
                .on(
                        lawful(acceptedOnMonday().at("2026-03-11T09:00", "pause").by("Li"))
                                .at("2026-03-12T09:00", "resume"))
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-19");
    }

    @Test
    void needsALawfulType() {
        rule(acceptedOnMonday()
                        .at("2026-03-03T09:00", "pause")
                        .by("Li")
                        .text("type", "busy")
                        .text("approver", "Wang")
                        .text("document", "2026-7"))
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11");
    }

    @Test
    void needsTheNumberOfADocument() {
        rule(acceptedOnMonday()
                        .at("2026-03-03T09:00", "pause")
                        .by("Li")
                        .text("type", "hearing")
                        .text("approver", "Wang")
                        .text("document", " "))
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11");
    }

    @Test
    void needsAnApprover() {
        rule(acceptedOnMonday()
                        .at("2026-03-03T09:00", "pause")
                        .by("Li")
                        .text("type", "hearing")
                        .text("approver", " 无 ")
                        .text("document", "2026-7"))
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11");
    }

    @Test
    void needsAnApproverOtherThanWhoeverAsks() {
        rule(acceptedOnMonday()
                        .at("2026-03-03T09:00", "pause")
                        .by("Li")
                        .text("type", "hearing")
                        .text("approver", "Li")
                        .text("document", "2026-7"))
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11");
    }

    @Test
    void needsAnApproverOtherThanTheHandler() {
        rule(lawful(
                        acceptedOnMonday()
                                .at("2026-03-02T10:00", "handle")
                                .by("Wang")
                                .at("2026-03-03T09:00", "pause")
                                .by("Li")))
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11");
    }

    @Test
    void looksAtTheLatestHandlerBeforeThePause() {
        rule(lawful(
                                acceptedOnMonday()
                                        .at("2026-03-02T10:00", "handle")
                                        .by("Wang")
                                        .at("2026-03-02T11:00", "handle")
                                        .by("Zhao")
                                        .at("2026-03-03T09:00", "pause")
                                        .by("Li"))
                        .at("2026-03-04T10:00", "handle")
                        .by("Wang"))
                .doesNotFire();
    }

    @Test
    void doesNotMistakeAnUnknownHandlerForTheApprover() {
        rule(lawful(
                        acceptedOnMonday()
                                .at("2026-03-02T10:00", "handle")
                                .at("2026-03-03T09:00", "pause")))
                .doesNotFire();
    }

    @Test
    void doesNotStopALimitThatRunsOn() {
        TimeLimit runsOn = rule().pausing(TimeLimit.Pausing.RUNS_ON).build(PROCEDURE);

        assertThat(runsOn)
                .under(PROCEDURE)
                .on(pausedOnTuesday())
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11");
    }

    @Test
    void doesNotMoveAFixedDate() {
        TimeLimit fixed =
                rule().promised(
                                new LimitSource.Own(
                                        Limit.ofDate(java.time.LocalDate.of(2026, 3, 9))))
                        .build(PROCEDURE);

        assertThat(fixed)
                .under(PROCEDURE)
                .on(pausedOnTuesday())
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11");
    }

    @Test
    void excludesADayTouchedByTwoPausesOnce() {
        rule(lawful(
                                lawful(acceptedOnMonday().at("2026-03-03T09:00", "pause").by("Li"))
                                        .date("end-day", "2026-03-04")
                                        .at("2026-03-04T09:00", "pause")
                                        .by("Li"))
                        .date("end-day", "2026-03-04"))
                .asOf("2026-03-12")
                .fires("accept: WARNING 2026-03-09, YELLOW 2026-03-12");
    }

    @Test
    void holdsManyPauses() {
        ToldCase told = acceptedOnMonday();
        java.util.stream.IntStream.rangeClosed(10, 15)
                .forEach(
                        hour ->
                                lawful(told.at("2026-03-03T" + hour + ":00", "pause").by("Li"))
                                        .at("2026-03-03T" + hour + ":30", "resume"));

        rule(told).asOf("2026-03-11").fires("accept: WARNING 2026-03-06, YELLOW 2026-03-11");
    }

    @Test
    void doesNotStopWhatIsAlreadyAnswered() {
        rule(lawful(
                        acceptedOnMonday()
                                .at("2026-03-11T09:00", "complete")
                                .at("2026-03-11T10:00", "pause")))
                .fires("accept: WARNING 2026-03-05, YELLOW 2026-03-10, RED 2026-03-11");
    }

    @Test
    void stopsAClockThatStartsWhileItLasts() {
        rule(lawful(told().at("2026-02-27T09:00", "pause").by("Li"))
                        .at("2026-03-02T09:00", "accept")
                        .at("2026-03-03T09:00", "resume"))
                .asOf("2026-03-11")
                .fires("accept: WARNING 2026-03-06, YELLOW 2026-03-11");
    }

    @Test
    void leavesAResumptionToThePauseThatRunsRatherThanToOneThatIsOver() {
        rule(lawful(acceptedOnMonday().at("2026-03-03T09:00", "pause"))
                        .date("end-day", "2026-03-03")
                        .at("2026-03-05T09:00", "pause")
                        .text("type", "hearing")
                        .text("approver", "Wang")
                        .text("document", "2026-8")
                        .at("2026-03-05T17:00", "resume"))
                .asOf("2026-03-31")
                .fires("accept: WARNING 2026-03-09, YELLOW 2026-03-12, RED 2026-03-13");
    }

    @Test
    void leavesAResumptionToTheLawfulPauseRatherThanToAnother() {
        rule(lawful(
                                acceptedOnMonday()
                                        .at("2026-03-03T09:00", "pause")
                                        .at("2026-03-04T09:00", "pause"))
                        .at("2026-03-04T17:00", "resume"))
                .asOf("2026-03-31")
                .fires("accept: WARNING 2026-03-06, YELLOW 2026-03-11, RED 2026-03-12");
    }

    @Test
    void givesAResumptionToThePauseOfItsDocument() {
        rule(lawful(acceptedOnMonday().at("2026-03-03T09:00", "pause"))
                        .at("2026-03-04T09:00", "pause")
                        .text("type", "hearing")
                        .text("approver", "Wang")
                        .text("document", "2026-8")
                        .at("2026-03-05T09:00", "resume")
                        .text("document", "2026-8"))
                .doesNotFire()
                .reviewsAt(null);
    }

    @Test
    void givesALateResumptionToThePauseThatWasOverLast() {
        rule(lawful(acceptedOnMonday().at("2026-03-03T09:00", "pause"))
                        .date("end-day", "2026-03-03")
                        .at("2026-03-04T09:00", "pause")
                        .text("type", "hearing")
                        .text("approver", "Wang")
                        .text("document", "2026-8")
                        .date("end-day", "2026-03-04")
                        .at("2026-03-05T09:00", "resume"))
                .asOf("2026-03-31")
                .fires("accept: WARNING 2026-03-10, YELLOW 2026-03-13, RED 2026-03-14");
    }
}
