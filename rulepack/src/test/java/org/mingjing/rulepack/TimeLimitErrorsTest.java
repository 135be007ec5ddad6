package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.rulepack.SmallPack.errorsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of time limits and their ladders. */
class TimeLimitErrorsTest {
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
        assertThat(errorsOf(SmallPack.WHOLE.replace("20 working days", limit)))
                .containsExactly(
                        "small.yaml:34:18: rules[0].time-limit.statutory: expected a unit: minutes,"
                                + " working hours, working days, calendar days or months, found "
                                + found
                                + ". Hint: "
                                + hint);
    }

    @Test
    void asksForAWholeNumberOfDays() {
        assertThat(errorsOf(SmallPack.WHOLE.replace("20 working days", "ten working days")))
                .containsExactly(
                        "small.yaml:34:18: rules[0].time-limit.statutory: expected a whole number"
                                + " of working days, found 'ten'");
    }

    @Test
    void rollsOnlyWhatMayEndOnADayOff() {
        assertThat(errorsOf(SmallPack.WHOLE.replace("20 working days", "20 working days rolling")))
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
        assertThat(errorsOf(SmallPack.WHOLE.replace("20 working days", source)))
                .containsExactly(
                        "small.yaml:34:18: rules[0].time-limit.statutory: expected an attribute of"
                                + " the vocabulary that is a date, found "
                                + found);
    }

    @Test
    void refusesALadderThatDoesNotClimb() {
        String down =
                SmallPack.WHOLE.replace(
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
        assertThat(errorsOf(SmallPack.WHOLE.replace("statutory: 20", "promised: 20")))
                .containsExactly(
                        "small.yaml:36:9: rules[0].time-limit.ladder: expected rungs on dates that"
                                + " the rule has, found a rung on the statutory date, which it has"
                                + " not. Hint: say 'without-statutory', or 'on: promised'");
    }

    @Test
    void standsARungOnThePromisedDateWhereOnlyTheLawSetsOne() {
        String warned =
                SmallPack.WHOLE.replace(
                        "- {level: red, on: statutory}",
                        "- {level: warning, on: promised, minus: 2}\n"
                                + "        - {level: red, on: statutory}");

        assertThat(SmallPack.read(warned).rulebook().rules()).hasSize(1);
    }
}
