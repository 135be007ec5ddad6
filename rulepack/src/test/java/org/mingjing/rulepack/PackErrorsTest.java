package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.rulepack.SmallPack.errorsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader says of a pack that is wrong: file, line, column, path, and what was meant. */
class PackErrorsTest {
    private static final String RULE =
            """
            time-limit:
              start: accepted
              response: decide
              statutory: 20 working days
              ladder:
                - {level: red, on: statutory}
            """;

    private static final String PACK = SmallPack.with(RULE);

    @Test
    void readsThePackThatTheOthersBreak() {
        assertThat(SmallPack.read(PACK).rulebook().rules()).hasSize(1);
    }

    @Test
    void tellsAllErrorsTogetherInTheOrderOfTheirPlaces() {
        String broken =
                PACK.replace("response: decide", "response: decid")
                        .replace("class: procedure", "class: overtme")
                        .replace("from: 2020-01-01", "from: 2020-02-30");

        assertThatThrownBy(() -> SmallPack.read(broken))
                .isInstanceOf(InvalidPackException.class)
                .hasMessage(
                        """
                        3 errors in a rule pack
                        small.yaml:26:23: rules[0].effective.from: expected a date such as 2026-01-31, found '2020-02-30'
                        small.yaml:27:12: rules[0].class: expected a class of breach, found 'overtme'. Hint: did you mean 'overtime'?
                        small.yaml:33:17: rules[0].time-limit.response: expected an activity of the vocabulary, found 'decid'. Hint: did you mean 'decide'?\
                        """);
    }

    @Test
    void refusesAnUnknownKeyAndDoesNotMissTheOneThatWasMeant() {
        assertThat(errorsOf(PACK.replace("response:", "respones:")))
                .containsExactly(
                        "small.yaml:33:7: rules[0].time-limit: expected one of the keys start,"
                                + " response, endings, promised, statutory, extension, when,"
                                + " judge, pauses, ladder, found 'respones'. Hint: did you mean"
                                + " 'response'?");
    }

    @Test
    void missesAKey() {
        assertThat(errorsOf(PACK.replace("    class: procedure\n", "")))
                .containsExactly(
                        "small.yaml:24:5: rules[0]: expected the key 'class', found no such key");
    }

    @Test
    void refusesAKeyThatComesTwice() {
        String twice =
                PACK.replace(
                        "    class: procedure\n", "    class: procedure\n    class: overtime\n");

        assertThat(errorsOf(twice))
                .containsExactly(
                        "small.yaml:28:5: rules[0]: expected every key once, found 'class' again,"
                                + " after line 27");
    }

    @Test
    void asksForBothLanguages() {
        assertThat(errorsOf(PACK.replace("{zh: 规则, en: rule}", "{en: rule}")))
                .containsExactly(
                        "small.yaml:28:12: rules[0].title: expected the key 'zh', found no such"
                                + " key");
        assertThat(errorsOf(PACK.replace("{zh: 规则, en: rule}", "{zh: '', en: rule}")))
                .containsExactly(
                        "small.yaml:28:17: rules[0].title.zh: expected Chinese text, found"
                                + " nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 days        | 'days'       | say 'working days' or 'calendar days'",
                "20 workng days | 'workng days'| did you mean 'working days'?",
                "20 工作日      | '工作日'     | write 'working days'",
                "2 weeks        | 'weeks'      | a week is '7 calendar days'"
            },
            quoteCharacter = '"')
    void refusesAnotherUnit(String limit, String found, String hint) {
        assertThat(errorsOf(PACK.replace("20 working days", limit)))
                .containsExactly(
                        "small.yaml:34:18: rules[0].time-limit.statutory: expected a unit: minutes,"
                                + " working hours, working days, calendar days or months, found "
                                + found
                                + ". Hint: "
                                + hint);
    }

    @Test
    void asksForAWholeNumberOfDays() {
        assertThat(errorsOf(PACK.replace("20 working days", "ten working days")))
                .containsExactly(
                        "small.yaml:34:18: rules[0].time-limit.statutory: expected a whole number"
                                + " of working days, found 'ten'");
    }

    @Test
    void rollsOnlyWhatMayEndOnADayOff() {
        assertThat(errorsOf(PACK.replace("20 working days", "20 working days rolling")))
                .containsExactly(
                        "small.yaml:34:18: rules[0].time-limit.statutory: expected 'rolling' only"
                                + " with calendar days or months, which may end on a day off,"
                                + " found '20 working days rolling'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "case.due_dat | 'case.due_dat'. Hint: did you mean 'due_date'?",
                "event.amount | 'amount', which is a number"
            })
    void takesALimitOnlyFromADateOfTheVocabulary(String source, String found) {
        assertThat(errorsOf(PACK.replace("20 working days", source)))
                .containsExactly(
                        "small.yaml:34:18: rules[0].time-limit.statutory: expected an attribute of"
                                + " the vocabulary that is a date, found "
                                + found);
    }

    @Test
    void namesTheActivitiesWhenNoneComesNear() {
        assertThat(errorsOf(PACK.replace("response: decide", "response: [accept, xyzzy]")))
                .containsExactly(
                        "small.yaml:33:26: rules[0].time-limit.response[1]: expected an activity"
                                + " of the vocabulary, found 'xyzzy'. Hint: known are accept,"
                                + " apply, decide, other, pay");
    }

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
                                        RULE
                                                + "at-most: {level: red, activities: pay,"
                                                + " times: 1}\n")))
                .singleElement()
                .asString()
                .endsWith("found time-limit and at-most");
    }

    @Test
    void refusesALadderThatDoesNotClimb() {
        String down =
                PACK.replace(
                        "- {level: red, on: statutory}",
                        "- {level: red, on: statutory}\n"
                                + "        - {level: yellow, on: statutory, plus: 5}");

        assertThat(errorsOf(down))
                .containsExactly(
                        "small.yaml:37:11: rules[0].time-limit.ladder[1]: expected a level graver"
                                + " than red, found 'yellow'. Hint: levels climb: notice, warning,"
                                + " yellow, red");
    }

    @Test
    void refusesARungOnAStatutoryDateThatTheRuleHasNot() {
        assertThat(errorsOf(PACK.replace("statutory: 20", "promised: 20")))
                .containsExactly(
                        "small.yaml:36:9: rules[0].time-limit.ladder: expected rungs on dates that"
                                + " the rule has, found a rung on the statutory date, which it has"
                                + " not. Hint: say 'without-statutory', or 'on: promised'");
    }

    @Test
    void standsARungOnThePromisedDateWhereOnlyTheLawSetsOne() {
        String warned =
                PACK.replace(
                        "- {level: red, on: statutory}",
                        "- {level: warning, on: promised, minus: 2}\n"
                                + "        - {level: red, on: statutory}");

        assertThat(SmallPack.read(warned).rulebook().rules()).hasSize(1);
    }

    @Test
    void refusesAVersionThatComesTwice() {
        assertThat(errorsOf(PACK + SmallPack.RULE + RULE.indent(4)))
                .containsExactly(
                        "small.yaml:38:14: rules[1].version: expected every version of R-1 once,"
                                + " found '1' again, after line 25");
    }

    @Test
    void refusesALaterVersionThatComesIntoForceEarlier() {
        String second = SmallPack.RULE.replace("version: 1", "version: 2").replace("2020", "2019");

        assertThat(errorsOf(PACK + second + RULE.indent(4)))
                .containsExactly(
                        "small.yaml:38:14: rules[1].version: expected a later version of R-1 to"
                                + " come into force later, found version 2 from 2019-01-01 beside"
                                + " version 1 from 2020-01-01");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        assertThat(errorsOf(PACK.replace("2020-01-01}", "2020-01-01, until: 2020-01-01}")))
                .containsExactly(
                        "small.yaml:26:42: rules[0].effective.until: expected a day after"
                                + " 2020-01-01, the first that is no longer judged, found"
                                + " '2020-01-01'");
    }

    @Test
    void refusesAWordThatComesTwice() {
        assertThat(errorsOf(PACK.replace("{id: accept,", "{id: apply,")))
                .contains(
                        "small.yaml:8:12: vocabulary.activities[1].id: expected every id once,"
                                + " found 'apply' again, after line 7");
    }

    @Test
    void keepsTheNamesThatConditionsUseOtherwise() {
        assertThat(errorsOf(PACK.replace("{id: reason,", "{id: date,")))
                .containsExactly(
                        "small.yaml:18:7: vocabulary.attributes[6]: expected an id that conditions"
                                + " do not use otherwise, found 'date'");
    }

    @Test
    void knowsTheTimeZones() {
        assertThat(errorsOf(PACK.replace("Europe/Amsterdam", "Europe/Amsterdm")))
                .containsExactly(
                        "small.yaml:4:26: calendar.zone: expected a time zone such as Europe/Rome,"
                                + " found 'Europe/Amsterdm'. Hint: did you mean"
                                + " 'Europe/Amsterdam'?");
    }

    @Test
    void knowsOneCalendarWithoutAZone() {
        assertThat(
                        errorsOf(
                                PACK.replace(
                                        ", zone: Europe/Amsterdam, every-year-published: true",
                                        "")))
                .containsExactly(
                        "small.yaml:4:11: calendar: expected the key 'zone', found a calendar 'NL'"
                                + " that is not known. Hint: known without a zone is CN");
    }

    @Test
    void saysWhereTheYamlIsBroken() {
        assertThat(errorsOf(PACK.replace("en: small pack}", "en: small pack")))
                .singleElement()
                .asString()
                .startsWith("small.yaml:4:9: expected well-formed YAML, found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but a comment\n"})
    void refusesAnEmptyFile(String text) {
        assertThat(errorsOf(text))
                .containsExactly(
                        "small.yaml:1:1: expected a mapping of keys to values, found an empty"
                                + " file");
    }

    @Test
    void refusesWhatIsNestedTooDeeply() {
        assertThat(errorsOf("a: " + "[".repeat(100_000)))
                .containsExactly(
                        "small.yaml:1:23: expected at most 20 levels of lists and mappings, found"
                                + " one more");
    }

    @Test
    void isNotBlownUpByAliases() {
        String laughs =
                """
                id: &a [x, x, x, x, x, x, x, x, x, x]
                version: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
                title: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
                calendar: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
                vocabulary: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
                rules: [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
                """;

        assertThat(errorsOf(laughs))
                .singleElement()
                .asString()
                .contains("expected well-formed YAML", "aliases");
    }

    @Test
    void endsWithAMappingThatContainsItself() {
        assertThat(errorsOf("id: &a {id: *a}"))
                .contains("small.yaml:1:5: id: expected the pack's id, found a mapping");
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
