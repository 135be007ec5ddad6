package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.rulepack.SmallPack.errorsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of rules: their types, versions and periods. */
class RuleErrorsTest {
    @Test
    void asksForExactlyOneType() {
        assertThat(errorsOf(SmallPack.with("")))
                .singleElement()
                .asString()
                .startsWith("small.yaml:24:5: rules[0]: expected one key that names the rule's")
                .endsWith("found none");
        assertThat(
                        errorsOf(
                                SmallPack.with(
                                        SmallPack.TIME_LIMIT
                                                + "at-most: {level: red, activities: pay,"
                                                + " times: 1}\n")))
                .singleElement()
                .asString()
                .endsWith("found time-limit and at-most");
    }

    @Test
    void refusesAVersionThatComesTwice() {
        assertThat(errorsOf(SmallPack.WHOLE + SmallPack.RULE + SmallPack.TIME_LIMIT.indent(4)))
                .containsExactly(
                        "small.yaml:38:14: rules[1].version: expected every version of R-1 once,"
                                + " found '1' again, after line 25");
    }

    @Test
    void refusesALaterVersionThatComesIntoForceEarlier() {
        String second = SmallPack.RULE.replace("version: 1", "version: 2").replace("2020", "2019");

        assertThat(errorsOf(SmallPack.WHOLE + second + SmallPack.TIME_LIMIT.indent(4)))
                .containsExactly(
                        "small.yaml:38:14: rules[1].version: expected a later version of R-1 to"
                                + " come into force later, found version 2 from 2019-01-01 beside"
                                + " version 1 from 2020-01-01");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThat(
                        errorsOf(
                                SmallPack.WHOLE.replace(
                                        "2020-01-01}", "2020-01-01, until: 2020-01-01}")))
                .containsExactly(
                        "small.yaml:26:42: rules[0].effective.until: expected a day after"
                                + " 2020-01-01, the first that is no longer judged, found"
                                + " '2020-01-01'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "precedence: {level: red, activities: decide, predecessors: pay}",
                "required-steps: {level: red, closing: decide, steps: [accept, pay]}",
                "required-steps: {level: red, closing: decide, source: item}",
                "at-most: {level: red, activities: pay, times: 1}",
                "not-after: {level: red, activities: pay, barrier: decide}",
                "separation-of-duties: {level: red, activities: accept, others: decide}",
                "condition: {level: red, activities: any, broken-when: event.amount > 1}",
                "reporting-lag: {activities: any, allowances: [{level: red, within: 1 minute}]}",
                "received-together: {level: red, earlier: accept, later: decide, within: 9 hours}",
                "minimum-time: {level: red, activities: decide, beginnings: accept, period: 5"
                        + " working days, earliest: after-last-day}",
                "repeated: {level: red, activities: pay, times: 3, within: 1 month rolling, whose:"
                        + " the-same-person}"
            })
    void readsEveryTypeOfRule(String type) {
        assertThat(SmallPack.read(SmallPack.with(type)).rulebook().rules()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "at-most: {level: red, activities: pay, times: no} | times: expected a number of"
                        + " times, found 'no'",
                "repeated: {level: red, activities: pay, times: 1, within: 1 month} | times:"
                        + " expected 2 times or more, found '1'",
                "required-steps: {level: red, closing: decide} | expected the key 'steps', found"
                        + " no such key",
                "not-after: {level: orange, activities: pay, barrier: decide} | level: expected a"
                        + " level, found 'orange'. Hint: known are notice, red, warning, yellow",
                "reporting-lag: {activities: pay, allowances: []} | expected a rule that can be"
                        + " judged, found one that cannot: R-1: no delay is named",
                "precedence: {level: red, activities: [], predecessors: pay} | expected an activity"
                        + " of the vocabulary, or a list of them, found an empty list"
            })
    void refusesARuleWithAWrongDetail(String type, String message) {
        assertThat(errorsOf(SmallPack.with(type))).singleElement().asString().endsWith(message);
    }
}
