package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.rule.RuleHeader.Reach;
import org.mingjing.core.timelimit.Limit;

class RuleVersionsTest {
    private static final RuleHeader FIRST = ToldCase.header("T");
    private static final LocalDate MON_2026_03_09 = LocalDate.of(2026, 3, 9);
    private static final LocalDate MON_2026_03_16 = LocalDate.of(2026, 3, 16);

    private static TimeLimit days(RuleHeader header, int days) {
        return TimeLimit.builder(header)
                .start(new TimeLimit.Start.First(mask("accept")))
                .response(TimeLimit.Response.by(mask("complete")))
                .promised(new LimitSource.Own(Limit.ofWorkingDays(days)))
                .build(Procedure.NONE);
    }

    private static RuleHeader until(LocalDate end) {
        return until("T", end);
    }

    private static RuleHeader until(String id, LocalDate end) {
        return new RuleHeader(
                id,
                1,
                LocalDate.of(2026, 1, 1),
                end,
                Reach.NEW_TRIGGERS,
                BreachClass.OVERTIME,
                RuleHeader.Confirmation.AUTOMATIC,
                Bilingual.same("T"),
                Bilingual.same("T"),
                List.of(),
                Set.of(),
                Set.of(),
                null);
    }

    private static ToldCase acceptedOn(String day) {
        return told().at(day + "T09:00", "accept");
    }

    private static final TimeLimit TEN_DAYS = days(FIRST, 10);
    private static final TimeLimit FIVE_DAYS_FROM_MARCH_9 =
            days(FIRST.withVersion(2, MON_2026_03_09, Reach.NEW_TRIGGERS), 5);
    private static final TimeLimit FIVE_DAYS_TAKING_OVER =
            days(FIRST.withVersion(2, MON_2026_03_09, Reach.APPLIES_TO_RUNNING), 5);

    @Test
    void judgesByTheVersionInForceOnTheDayOfTheTrigger() {
        assertThat(TEN_DAYS, FIVE_DAYS_FROM_MARCH_9)
                .on(acceptedOn("2026-03-08"))
                .asOf("2026-03-20")
                .fires("accept: WARNING 2026-03-18");
        assertThat(TEN_DAYS, FIVE_DAYS_FROM_MARCH_9)
                .on(acceptedOn("2026-03-09"))
                .asOf("2026-03-17")
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17");
    }

    @Test
    void judgesInAnyOrderOfTheVersions() {
        assertThat(FIVE_DAYS_FROM_MARCH_9, TEN_DAYS)
                .on(acceptedOn("2026-03-09"))
                .asOf("2026-03-17")
                .fires("accept: WARNING 2026-03-12, YELLOW 2026-03-17");
    }

    @Test
    void tellsWhichVersionJudged() {
        Finding finding =
                assertThat(TEN_DAYS, FIVE_DAYS_FROM_MARCH_9)
                        .on(acceptedOn("2026-03-09"))
                        .findings()
                        .get(0);

        Assertions.assertThat(finding.rule().version()).isEqualTo(2);
        Assertions.assertThat(finding.id()).isEqualTo(new FindingId("C-1", "T", "accept", 1));
    }

    @Test
    void doesNotJudgeBeforeItIsInForce() {
        assertThat(FIVE_DAYS_FROM_MARCH_9).on(acceptedOn("2026-03-08")).doesNotFire();
    }

    @Test
    void ceasesToJudgeOnTheDayItEnds() {
        TimeLimit ended = days(until(MON_2026_03_09), 5);

        assertThat(ended)
                .on(acceptedOn("2026-03-08"))
                .asOf("2026-03-14")
                .fires("accept: WARNING 2026-03-11, YELLOW 2026-03-14");
        assertThat(ended).on(acceptedOn("2026-03-09")).doesNotFire();
        assertThat(ended)
                .on(told().at("2026-03-08T09:00", "receive").at("2026-03-09T09:00", "accept"))
                .doesNotFire();
    }

    @Test
    void countsNothingAsJudgedAfterItCeased() {
        List<Rule> ended = EveryType.rules(id -> until(id, MON_2026_03_09));
        CaseFile across =
                told().at("2026-03-06T09:00", "withdraw")
                        .at("2026-03-09T09:00", "receive")
                        .at("2026-03-09T10:00", "handle")
                        .at("2026-03-09T11:00", "handle")
                        .at("2026-03-09T12:00", "accept")
                        .at("2026-03-10T09:00", "correct")
                        .at("2026-03-10T10:00", "pause")
                        .at("2026-03-10T11:00", "resume")
                        .at("2026-03-11T09:00", "extend")
                        .at("2026-03-11T10:00", "extend")
                        .at("2026-03-12T09:00", "review")
                        .at("2026-03-12T10:00", "complete")
                        .file();
        Rulebook rulebook = Rulebook.of(ToldCase.WORDS, EveryType.PROCEDURE, ended);
        CaseJudge judge = new CaseJudge(rulebook, ToldCase.CALENDARS, across);

        judge.judge(
                across,
                ToldCase.millis("2026-12-31"),
                finding -> Assertions.fail(finding.toString()));

        Assertions.assertThat(ended)
                .filteredOn(rule -> judge.judged(rule) > 0)
                .extracting(rule -> rule.header().id())
                .containsExactly("ahead");
    }

    @Test
    void findsNothingThatItDidNotJudge() {
        List<Rule> begun =
                EveryType.rules(
                        id ->
                                ToldCase.header(id)
                                        .withVersion(1, MON_2026_03_09, Reach.NEW_TRIGGERS));
        CaseFile across =
                told().at("2026-03-06T09:00", "extend")
                        .at("2026-03-06T09:30", "handle")
                        .by("Li")
                        .at("2026-03-06T10:00", "accept")
                        .at("2026-03-06T11:00", "correct")
                        .at("2026-03-09T09:00", "extend")
                        .at("2026-03-09T09:30", "handle")
                        .by("Li")
                        .at("2026-03-09T10:00", "correct")
                        .file();
        Rulebook rulebook = Rulebook.of(ToldCase.WORDS, EveryType.PROCEDURE, begun);
        CaseJudge judge = new CaseJudge(rulebook, ToldCase.CALENDARS, across);
        Set<String> found = new TreeSet<>();
        judge.judge(
                across, ToldCase.millis("2026-12-31"), finding -> found.add(finding.rule().id()));

        Assertions.assertThat(found).contains("once", "not-after", "repeated");
        Assertions.assertThat(begun)
                .filteredOn(rule -> judge.judged(rule) > 0)
                .extracting(rule -> rule.header().id())
                .containsAll(found);
    }

    @Test
    void leavesAGapWhenTheNextVersionComesLater() {
        assertThat(
                        days(until(MON_2026_03_09), 5),
                        days(FIRST.withVersion(2, MON_2026_03_16, Reach.NEW_TRIGGERS), 5))
                .on(acceptedOn("2026-03-10"))
                .doesNotFire();
    }

    @Test
    void isReviewedWhenTheNextVersionTakesOver() {
        assertThat(TEN_DAYS, FIVE_DAYS_TAKING_OVER)
                .on(acceptedOn("2026-03-02"))
                .asOf("2026-03-08T23:59:59.999")
                .doesNotFire()
                .reviewsAt("2026-03-09");
    }

    @Test
    void judgesRunningCasesFromItsFirstDayOn() {
        assertThat(TEN_DAYS, FIVE_DAYS_TAKING_OVER)
                .on(acceptedOn("2026-03-02"))
                .asOf("2026-03-11")
                .fires("accept: WARNING 2026-03-09, YELLOW 2026-03-10, RED 2026-03-11");
    }

    @Test
    void doesNotTakeOverWhatWasAnsweredBefore() {
        assertThat(days(FIRST, 2), FIVE_DAYS_TAKING_OVER)
                .on(acceptedOn("2026-03-02").at("2026-03-08T23:59:59.999", "complete"))
                .fires("accept: WARNING 2026-03-03, YELLOW 2026-03-05, RED 2026-03-06")
                .reviewsAt(null);
    }

    @Test
    void takesOverWhatIsAnsweredAtItsFirstInstant() {
        assertThat(days(FIRST, 1), FIVE_DAYS_TAKING_OVER)
                .on(acceptedOn("2026-03-02").at("2026-03-09", "complete"))
                .doesNotFire();
    }

    @Test
    void handsOverFromVersionToVersion() {
        TimeLimit third = days(FIRST.withVersion(3, MON_2026_03_16, Reach.APPLIES_TO_RUNNING), 20);

        assertThat(TEN_DAYS, FIVE_DAYS_TAKING_OVER, third)
                .on(acceptedOn("2026-03-02"))
                .asOf("2026-03-15T23:59:59.999")
                .fires("accept: WARNING 2026-03-09, YELLOW 2026-03-10, RED 2026-03-11")
                .reviewsAt("2026-03-16");
        assertThat(TEN_DAYS, FIVE_DAYS_TAKING_OVER, third)
                .on(acceptedOn("2026-03-02"))
                .asOf("2026-03-16")
                .doesNotFire()
                .reviewsAt("2026-03-26");
    }

    @Test
    void takesOverFromEveryEarlierVersion() {
        TimeLimit third = days(FIRST.withVersion(3, MON_2026_03_16, Reach.APPLIES_TO_RUNNING), 12);

        assertThat(TEN_DAYS, FIVE_DAYS_FROM_MARCH_9, third)
                .on(acceptedOn("2026-03-02"))
                .asOf("2026-03-19")
                .fires("accept: WARNING 2026-03-16, YELLOW 2026-03-19");
    }

    @Test
    void isReviewedWhenItTakesOverWhatNobodyJudges() {
        assertThat(FIVE_DAYS_TAKING_OVER)
                .on(acceptedOn("2026-03-02"))
                .asOf("2026-03-08")
                .doesNotFire()
                .reviewsAt("2026-03-09");
    }

    @Test
    void isNotReviewedForAClockThatStoppedBefore() {
        assertThat(FIVE_DAYS_TAKING_OVER)
                .on(acceptedOn("2026-03-02").at("2026-03-03T09:00", "complete"))
                .asOf("2026-03-08")
                .doesNotFire()
                .reviewsAt(null);
    }

    @Test
    void findsTheLatestVersion() {
        Rulebook rulebook =
                Rulebook.of(
                        ToldCase.WORDS,
                        Procedure.NONE,
                        List.of(TEN_DAYS, FIVE_DAYS_FROM_MARCH_9, days(ToldCase.header("U"), 1)));

        Assertions.assertThat(rulebook.find("T")).isSameAs(FIVE_DAYS_FROM_MARCH_9);
        Assertions.assertThat(rulebook.find("V")).isNull();
        Assertions.assertThat(rulebook.rules()).hasSize(3);
        Assertions.assertThat(rulebook.vocabulary()).isSameAs(ToldCase.WORDS);
        Assertions.assertThat(rulebook.procedure()).isSameAs(Procedure.NONE);
    }

    @Test
    void refusesALaterVersionThatComesIntoForceNoLater() {
        TimeLimit sameDay =
                days(FIRST.withVersion(2, FIRST.effectiveFrom(), Reach.NEW_TRIGGERS), 5);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                Rulebook.of(
                                        ToldCase.WORDS, Procedure.NONE, List.of(TEN_DAYS, sameDay)))
                .withMessageStartingWith("T v2 must come into force after T v1");
    }
}
