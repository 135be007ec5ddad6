package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.attribute;

import org.junit.jupiter.api.Test;

/** What a condition is told about the triggering act and its case. */
class CaseContextTest {
    private static final int ACCEPT = ToldCase.activity("accept").code();

    private static ConditionRule atCompletion(Condition condition) {
        return new ConditionRule(
                ToldCase.header("C"), Level.YELLOW, ToldCase.mask("complete"), condition);
    }

    /** Accepted twice before the weekend of 7 and 8 March, completed on the Monday after it. */
    private static ToldCase told(String lastAccepted) {
        return ToldCase.told()
                .at("2026-03-02T09:00", "accept")
                .at(lastAccepted, "accept")
                .at("2026-03-09T09:00", "complete");
    }

    @Test
    void countsTheWorkingDaysSinceAnActLastOccurred() {
        assertThat(atCompletion(context -> context.workingDaysSince(ACCEPT) == 2))
                .on(told("2026-03-05T17:00"))
                .fires("complete: YELLOW 2026-03-09T09:00");
        assertThat(atCompletion(context -> context.workingDaysSince(ACCEPT) == 0))
                .on(told("2026-03-09T08:00"))
                .fires("complete: YELLOW 2026-03-09T09:00");
    }

    @Test
    void countsFromTheVeryFirstAct() {
        assertThat(atCompletion(context -> context.workingDaysSince(ACCEPT) == 1))
                .on(
                        ToldCase.told()
                                .at("2026-03-06T09:00", "accept")
                                .at("2026-03-09T09:00", "complete"))
                .fires("complete: YELLOW 2026-03-09T09:00");
    }

    @Test
    void countsNothingSinceAnActThatNeverOccurred() {
        assertThat(
                        atCompletion(
                                context ->
                                        context.workingDaysSince(ToldCase.activity("pay").code())
                                                == CaseContext.NEVER))
                .on(told("2026-03-05T17:00"))
                .fires("complete: YELLOW 2026-03-09T09:00");
    }

    @Test
    void knowsWhenAnActLastOccurred() {
        long thursday = ToldCase.millis("2026-03-05T17:00");
        int pay = ToldCase.activity("pay").code();

        assertThat(atCompletion(context -> context.lastOccurred(ACCEPT) == thursday))
                .on(told("2026-03-05T17:00"))
                .fires("complete: YELLOW 2026-03-09T09:00");
        assertThat(atCompletion(context -> context.lastOccurred(pay) == Long.MIN_VALUE))
                .on(told("2026-03-05T17:00"))
                .fires("complete: YELLOW 2026-03-09T09:00");
    }

    /** The triggering act counts among those that occurred until it. */
    @Test
    void knowsThatTheTriggeringActOccurredLast() {
        int complete = ToldCase.activity("complete").code();

        assertThat(atCompletion(context -> context.lastOccurred(complete) == context.occurredAt()))
                .on(ToldCase.told().at("2026-03-09T09:00", "complete"))
                .fires("complete: YELLOW 2026-03-09T09:00");
    }

    @Test
    void knowsNoDepartmentWhereNoneWasTold() {
        assertThat(atCompletion(context -> context.department().isEmpty()))
                .on(told("2026-03-05T17:00"))
                .fires("complete: YELLOW 2026-03-09T09:00");
    }

    @Test
    void knowsWhatTheActCarriesAndWhatNot() {
        Condition hasAmount = context -> context.eventHas(attribute("amount"));

        assertThat(atCompletion(hasAmount))
                .on(ToldCase.told().at("2026-03-09T09:00", "complete").number("amount", "1"))
                .fires("complete: YELLOW 2026-03-09T09:00");
        assertThat(atCompletion(hasAmount)).on(told("2026-03-05T17:00")).doesNotFire();
    }
}
