package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Link;
import org.mingjing.core.timelimit.Limit;

class FindingsTest {
    private static RuleHeader header(RuleHeader.Confirmation confirmation, Link... links) {
        return new RuleHeader(
                "F",
                3,
                LocalDate.of(2026, 1, 1),
                null,
                RuleHeader.Reach.NEW_TRIGGERS,
                BreachClass.REFUSAL,
                confirmation,
                Bilingual.same("title"),
                Bilingual.same("sentence"),
                List.of(),
                Set.of(links),
                Set.of(),
                null);
    }

    private static Finding found(RuleHeader header, ToldCase told) {
        AtMost never = new AtMost(header, Level.YELLOW, mask("complete"), 0);
        return RuleAssert.assertThat(never).on(told).findings().get(0);
    }

    @Test
    void namesThePersonsByLinkInTheOrderOfTheLinks() {
        Finding finding =
                found(
                        header(
                                RuleHeader.Confirmation.AUTOMATIC,
                                Link.REVIEW,
                                Link.ACCEPTANCE,
                                Link.APPROVAL),
                        told().at("2026-03-02", "accept")
                                .by("Li")
                                .at("2026-03-03", "review")
                                .by("Wu")
                                .at("2026-03-04", "complete")
                                .by("Zhao"));

        assertThat(finding.responsible())
                .containsExactly(
                        new Responsible(Link.ACCEPTANCE, Actor.ofPerson("Li")),
                        new Responsible(Link.REVIEW, Actor.ofPerson("Wu")));
    }

    @Test
    void namesTheLastPersonOfALink() {
        Finding finding =
                found(
                        header(RuleHeader.Confirmation.AUTOMATIC, Link.ACCEPTANCE),
                        told().at("2026-03-02", "receive")
                                .by("Li")
                                .at("2026-03-03", "accept")
                                .by("Wu")
                                .at("2026-03-04", "complete"));

        assertThat(finding.responsible())
                .containsExactly(new Responsible(Link.ACCEPTANCE, Actor.ofPerson("Wu")));
    }

    @Test
    void namesNobodyWhenTheRuleNamesNoLink() {
        Finding finding =
                found(
                        header(RuleHeader.Confirmation.AUTOMATIC),
                        told().at("2026-03-04", "complete").by("Li"));

        assertThat(finding.responsible()).isEmpty();
    }

    @Test
    void isOnlyProposedWhereAPersonMustConfirm() {
        ToldCase told = told().at("2026-03-04", "complete");

        assertThat(found(header(RuleHeader.Confirmation.BY_A_PERSON), told).isProposed()).isTrue();
        assertThat(found(header(RuleHeader.Confirmation.AUTOMATIC), told).isProposed()).isFalse();
    }

    @Test
    void tellsTheMessageItRestsOn() {
        Finding finding =
                found(
                        header(RuleHeader.Confirmation.AUTOMATIC),
                        told().at("2026-03-01", "pay")
                                .at("2026-03-04", "complete")
                                .message("m-7", 2));

        assertThat(finding.id()).isEqualTo(new FindingId("C-1", "F", "m-7", 1));
        assertThat(finding.rule().version()).isEqualTo(3);
        assertThat(finding.evidence())
                .containsExactly(
                        new EventRef("m-7", 2, "complete", 1, ToldCase.millis("2026-03-04")));
        assertThat(finding.rungs())
                .containsExactly(Rung.at(Level.YELLOW, ToldCase.millis("2026-03-04")));
        assertThat(finding.rungs().get(0).hasDue()).isFalse();
    }

    @Test
    void tellsStartAndAnswerOfAClock() {
        TimeLimit oneDay = oneDay();

        Finding open =
                RuleAssert.assertThat(oneDay)
                        .on(told().at("2026-03-02T09:00", "accept"))
                        .findings()
                        .get(0);
        Finding answered =
                RuleAssert.assertThat(oneDay)
                        .on(
                                told().at("2026-03-02T09:00", "accept")
                                        .at("2026-03-04T09:00", "complete"))
                        .findings()
                        .get(0);

        assertThat(open.evidence()).extracting(EventRef::message).containsExactly("accept");
        assertThat(answered.evidence())
                .extracting(EventRef::message)
                .containsExactly("accept", "complete");
        assertThat(answered.detail()).isEmpty();
    }

    @Test
    void tellsTheDueDateOfEachRung() {
        Finding finding =
                RuleAssert.assertThat(oneDay())
                        .on(told().at("2026-03-02T09:00", "accept"))
                        .asOf("2026-03-04")
                        .findings()
                        .get(0);

        assertThat(finding.rungs())
                .allMatch(Rung::hasDue)
                .extracting(rung -> ToldCase.reading(rung.dueMillis()))
                .containsExactly("2026-03-03T23:59:59.999", "2026-03-03T23:59:59.999");
    }

    private static TimeLimit oneDay() {
        return TimeLimit.builder(ToldCase.header("T"))
                .start(new TimeLimit.Start.First(mask("accept")))
                .response(TimeLimit.Response.by(mask("complete")))
                .promised(new LimitSource.Own(Limit.ofWorkingDays(1)))
                .build(Procedure.NONE);
    }

    @Test
    void isAsGraveAsItsGravestRung() {
        Rung warning = Rung.at(Level.WARNING, 1);
        Rung red = Rung.at(Level.RED, 2);
        Rung yellow = Rung.at(Level.YELLOW, 3);
        FindingId id = new FindingId("C-1", "F", "m", 1);
        RuleHeader header = ToldCase.header("F");

        assertThat(
                        new Finding(
                                        id,
                                        header,
                                        List.of(warning, red, yellow),
                                        List.of(),
                                        List.of(),
                                        "")
                                .highest())
                .isEqualTo(red);
        assertThat(red.aroseAt()).isEqualTo(Instant.ofEpochMilli(2));
    }

    @Test
    void refusesToBeWithoutARung() {
        FindingId id = new FindingId("C-1", "F", "m", 1);

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                new Finding(
                                        id,
                                        ToldCase.header("F"),
                                        List.of(),
                                        List.of(),
                                        List.of(),
                                        ""))
                .withMessageStartingWith("a finding has at least one rung: FindingId");
    }

    @Test
    void belongToTheRuleThatJudges() {
        Rulebook rulebook = Rulebook.of(ToldCase.WORDS, Procedure.NONE, List.of());
        Facts facts = new Facts(told().file(), rulebook, ToldCase.CALENDARS, 0);
        EarlierCards earlier = new EarlierCards(rulebook, ToldCase.CALENDARS);

        assertThatIllegalStateException()
                .isThrownBy(() -> new Findings(facts, earlier).judges(0))
                .withMessage("no rule is judging");
    }

    @Test
    void areCardsWhenYellowOrRed() {
        assertThat(Level.values())
                .filteredOn(Level::isCard)
                .containsExactly(Level.YELLOW, Level.RED);
    }
}
