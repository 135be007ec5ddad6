package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/** What is judged of a source that cannot send some attributes. */
class AbsentAttributesTest {
    private static final Procedure PROCEDURE =
            new Procedure(
                    mask("accept"),
                    null,
                    new PauseTerms(
                            mask("pause"),
                            mask("resume"),
                            attribute("type"),
                            Set.of("hearing"),
                            attribute("approver"),
                            attribute("document"),
                            attribute("end-day"),
                            mask("handle")));

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

    private static List<String> found(ToldCase told, Attribute... absent) {
        List<String> found = new ArrayList<>();
        new CaseJudge(RULES.without(Set.of(absent)), ToldCase.CALENDARS, told.file())
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
        assertThat(RULES.muteWithout(Set.of(attribute("amount")))).containsExactly(NAMED_DAYS);
        assertThat(RULES.without(Set.of(attribute("amount"))).rules())
                .extracting(rule -> rule.header().id())
                .containsExactly("T");
    }

    @Test
    void isTheSameRulebookWhenNothingIsAbsent() {
        assertThat(RULES.without(Set.of())).isSameAs(RULES);
        assertThat(RULES.muteWithout(Set.of())).isEmpty();
    }
}
