package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.SourceProfile;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/** What is judged of a source that cannot send some attributes. */
class AbsentAttributesTest {
    private static final Procedure PROCEDURE = ToldCase.STRICT;

    /** Five working days from Monday 2 March: due on Monday 9 March. */
    private static final TimeLimit FIVE_DAYS =
            TimeLimit.builder(ToldCase.header("T"))
                    .start(new TimeLimit.Start.Accepted())
                    .response(TimeLimit.Response.by(mask("complete")))
                    .statutory(new LimitSource.Own(Limit.ofWorkingDays(5)))
                    .extension(
                            new ExtensionTerms(
                                    mask("extend"),
                                    new Limit.Running(5, LimitUnit.WORKING_DAYS, Roll.NONE),
                                    null,
                                    attribute("approver"),
                                    ExtensionTerms.Scope.BOTH))
                    .build(PROCEDURE);

    private static final TimeLimit NAMED_DAYS =
            TimeLimit.builder(ToldCase.header("D"))
                    .start(new TimeLimit.Start.Each(mask("pause")))
                    .response(TimeLimit.Response.by(mask("resume")))
                    .statutory(new LimitSource.EventDays(attribute("amount")))
                    .build(PROCEDURE);

    private static final Rulebook RULES =
            Rulebook.of(ToldCase.WORDS, PROCEDURE, List.of(FIVE_DAYS, NAMED_DAYS));

    private static SourceProfile without(Attribute... absent) {
        return new SourceProfile(Set.of(absent), Set.of(), Set.of(), Map.of());
    }

    private static List<String> found(ToldCase told, Attribute... absent) {
        List<String> found = new ArrayList<>();
        new CaseJudge(RULES.sentBy(without(absent)), ToldCase.CALENDARS, told.file())
                .judge(
                        told.file(),
                        ToldCase.millis("2026-03-10"),
                        finding -> found.add(RuleAssert.text(finding)));
        return found;
    }

    private static ToldCase accepted() {
        return told().at("2026-03-02T09:00", "accept");
    }

    @Test
    void recognisesAPauseWhoseApproverCannotBeSent() {
        ToldCase paused =
                accepted()
                        .at("2026-03-03T09:00", "pause")
                        .text("type", "hearing")
                        .text("document", "7");

        assertThat(found(paused)).containsExactly("accept: WARNING 2026-03-05, RED 2026-03-10");
        assertThat(found(paused, attribute("approver"))).isEmpty();
        assertThat(found(paused, attribute("document"))).hasSize(1);
    }

    @Test
    void grantsAnExtensionWhoseApproverCannotBeSent() {
        ToldCase extended = accepted().at("2026-03-03T09:00", "extend");

        assertThat(found(extended)).hasSize(1);
        assertThat(found(extended, attribute("approver"))).isEmpty();
    }

    @Test
    void dropsARuleWhoseOnlyLimitCannotBeSent() {
        assertThat(RULES.mute(without(attribute("amount")))).containsExactly(NAMED_DAYS);
        assertThat(RULES.sentBy(without(attribute("amount"))).rules())
                .extracting(rule -> rule.header().id())
                .containsExactly("T");
    }

    @Test
    void isTheSameRulebookWhenNothingIsAbsent() {
        assertThat(RULES.sentBy(SourceProfile.COMPLETE)).isSameAs(RULES);
        assertThat(RULES.mute(SourceProfile.COMPLETE)).isEmpty();
    }

    @Test
    void mutesAClockWhoseEveryAnswerIsNeverTold() {
        SourceProfile untold =
                new SourceProfile(
                        Set.of(), Set.of(ToldCase.activity("resume")), Set.of(), Map.of());

        assertThat(RULES.mute(untold)).containsExactly(NAMED_DAYS);
    }

    @Test
    void mutesAPrecedenceWhosePredecessorIsNeverTold() {
        Precedence paid =
                new Precedence(ToldCase.header("P"), Level.RED, mask("complete"), mask("pay"));
        SourceProfile untold =
                new SourceProfile(Set.of(), Set.of(ToldCase.activity("pay")), Set.of(), Map.of());

        assertThat(paid.isMute(untold)).isTrue();
        assertThat(paid.isMute(SourceProfile.COMPLETE)).isFalse();
    }

    @Test
    void missesNoStepThatIsNeverTold() {
        RequiredSteps steps =
                new RequiredSteps(
                        ToldCase.header("S"),
                        Level.RED,
                        mask("complete"),
                        List.of(ToldCase.activity("review"), ToldCase.activity("approve")),
                        RequiredSteps.Source.RULE);
        SourceProfile untold =
                new SourceProfile(
                        Set.of(), Set.of(ToldCase.activity("review")), Set.of(), Map.of());
        ToldCase completed = accepted().at("2026-03-03T09:00", "complete");

        RuleAssert.assertThat(steps.sentBy(untold))
                .on(completed)
                .fires("complete: RED 2026-03-03T09:00");
        Assertions.assertThat(
                        RuleAssert.assertThat(steps.sentBy(untold))
                                .on(completed)
                                .findings()
                                .get(0)
                                .detail())
                .isEqualTo("missing=approve");
    }

    @Test
    void sparesFromReportingLagWhatIsOnlyToldLater() {
        ReportingLag lag =
                new ReportingLag(
                        ToldCase.header("L"),
                        mask("accept", "complete"),
                        List.of(
                                new ReportingLag.Allowance(
                                        Level.RED,
                                        new Limit.Running(15, LimitUnit.MINUTES, Roll.NONE))));
        SourceProfile late =
                new SourceProfile(
                        Set.of(), Set.of(), Set.of(ToldCase.activity("accept")), Map.of());
        ToldCase told =
                accepted()
                        .received("2026-03-03T09:00")
                        .at("2026-03-03T09:00", "complete")
                        .received("2026-03-03T10:00");

        RuleAssert.assertThat(lag.sentBy(late))
                .on(told)
                .fires("complete: RED 2026-03-03T09:15:00.001");
    }

    /** Whether a message of some activities carries an amount, which is needed. */
    private static AtMost needingTheAmount() {
        RuleHeader plain = ToldCase.header("N");
        RuleHeader needing =
                new RuleHeader(
                        plain.id(),
                        plain.version(),
                        plain.effectiveFrom(),
                        null,
                        plain.reach(),
                        plain.breach(),
                        plain.confirmation(),
                        plain.title(),
                        plain.sentence(),
                        plain.basis(),
                        plain.responsible(),
                        Set.of(attribute("amount")),
                        null);
        return new AtMost(needing, Level.YELLOW, mask("pay", "withdraw"), 0);
    }

    private static SourceProfile tellsWithoutAmount(String... activities) {
        Map<Activity, Set<Attribute>> lacking = new HashMap<>();
        for (String activity : activities) {
            lacking.put(ToldCase.activity(activity), Set.of(attribute("amount")));
        }
        return new SourceProfile(Set.of(), Set.of(), Set.of(), lacking);
    }

    private static List<String> found(SourceProfile source, Rule rule, ToldCase told) {
        Rulebook rules = Rulebook.of(ToldCase.WORDS, PROCEDURE, List.of(rule)).sentBy(source);
        List<String> found = new ArrayList<>();
        new CaseJudge(rules, ToldCase.CALENDARS, told.file())
                .judge(
                        told.file(),
                        ToldCase.millis("2026-03-10"),
                        finding -> found.add(RuleAssert.text(finding)));
        return found;
    }

    @Test
    void saysNothingOfAnActThatIsToldWithoutWhatTheRuleNeeds() {
        ToldCase told = accepted().at("2026-03-03T09:00", "pay").at("2026-03-04T09:00", "withdraw");

        assertThat(found(SourceProfile.COMPLETE, needingTheAmount(), told)).hasSize(2);
        assertThat(found(tellsWithoutAmount("pay"), needingTheAmount(), told))
                .containsExactly("withdraw: YELLOW 2026-03-04T09:00");
    }

    @Test
    void mutesARuleAllOfWhoseActsAreToldWithoutWhatItNeeds() {
        assertThat(needingTheAmount().isMute(tellsWithoutAmount("pay"))).isFalse();
        assertThat(needingTheAmount().isMute(tellsWithoutAmount("pay", "withdraw"))).isTrue();
        assertThat(needingTheAmount().isMute(without(attribute("amount")))).isTrue();
    }
}
