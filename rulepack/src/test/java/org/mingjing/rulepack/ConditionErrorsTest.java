package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.rulepack.SmallPack.errorsOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused of conditions when a pack is read, and where it is said to stand. */
class ConditionErrorsTest {
    private static final String PLACE = "rules[0].condition.broken-when: expected ";

    private static String when(String condition) {
        return SmallPack.with(
                """
                condition:
                  level: red
                  activities: pay
                  broken-when: %s
                """
                        .formatted(condition));
    }

    @Test
    void namesTheAttributeThatIsNotKnownAndTheNearest() {
        assertThat(errorsOf(when("event.amonut > 1")))
                .containsExactly(
                        "small.yaml:34:20: "
                                + PLACE
                                + "a name that conditions know, found 'event.amonut'. Hint: did you"
                                + " mean 'event.amount'?");
    }

    @Test
    void tellsATypeErrorInTheWordsOfCel() {
        assertThat(errorsOf(when("event.reason > 3")))
                .containsExactly(
                        "small.yaml:34:33: "
                                + PLACE
                                + "a condition in CEL that is true or false, found what CEL"
                                + " refuses: found no matching overload for '_>_' applied to"
                                + " '(string, int)'");
    }

    @Test
    void saysThatNumbersAreDecimal() {
        assertThat(errorsOf(when("event.amount * 2 > 3.0")))
                .singleElement()
                .asString()
                .endsWith("Hint: numbers are decimal: write 2.0, not 2");
    }

    @Test
    void asksForTrueOrFalse() {
        assertThat(errorsOf(when("event.amount")))
                .singleElement()
                .asString()
                .contains("expected type 'bool' but found 'double'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event.amount > 1 &&\n    case.standrd > 1",
                "|\n    case.standrd > 1",
                ">-\n    case.standrd > 1 && event.amount > 1"
            })
    void findsThePlaceInATextOfSeveralLines(String condition) {
        assertThat(errorsOf(when(condition)))
                .singleElement()
                .asString()
                .startsWith("small.yaml:35:9: ")
                .contains("'case.standrd'. Hint: did you mean 'case.standard'?");
    }

    @Test
    void findsThePlaceAfterAQuotationMark() {
        assertThat(errorsOf(when("'true && case.standrd > 1'")))
                .singleElement()
                .asString()
                .startsWith("small.yaml:34:29: ");
    }

    @Test
    void findsThePlaceInAFoldedTextOfSeveralLines() {
        assertThat(errorsOf(when(">-\n    event.amount > 1 &&\n    case.standrd > 1")))
                .singleElement()
                .asString()
                .startsWith("small.yaml:36:9: ");
    }

    @Test
    void offersGivenInPlaceOfHas() {
        assertThat(errorsOf(when("has(event.amount)")))
                .singleElement()
                .asString()
                .endsWith("found 'has'. Hint: write event.<attribute>.given");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "event.date / (event.due_date - event.date) > 1 | a divisor that is a number other"
                        + " than 0, found one that may be 0",
                "event.date % 0 > 1 | a divisor that is a number other than 0, found one that may"
                        + " be 0",
                "event.due_date > date('2026-02-30') | a date in quotes such as '2026-01-31', found"
                        + " '2026-02-30'",
                "event.due_date > date(event.reason) | a date in quotes such as '2026-01-31', found"
                        + " something worked out",
                "event.reason.matches(event.person) | a text in quotes after matches, found"
                        + " something worked out",
                "int(event.reason) > 1 | no text taken as something else, found int(…)",
                "true == [true][0] | a condition without look-ups in lists or maps, found one",
                "event.paid_at.getHours('Asia/Shangha') > 1 | a time zone in quotes such as"
                        + " 'Asia/Shanghai', found 'Asia/Shangha'"
            })
    void refusesWhatMayFailWhenACaseIsJudged(String condition, String message) {
        assertThat(errorsOf(when(condition))).singleElement().asString().endsWith(PLACE + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event.reason.matches('a(')",
                "event.paid_at > timestamp('2026')",
                "event.paid_at - event.occurred > duration('long')"
            })
    void refusesLiteralsThatSayNothing(String condition) {
        assertThat(errorsOf(when(condition)))
                .singleElement()
                .asString()
                .contains("found what CEL refuses");
    }

    @Test
    void checksTheConditionOnWhichARuleAppliesToo() {
        String limit =
                """
                when: item.case_typ == 'immediate'
                time-limit:
                  start: accepted
                  response: decide
                  statutory: 5 working days
                """;

        assertThat(errorsOf(SmallPack.with(limit)))
                .containsExactly(
                        "small.yaml:31:11: rules[0].when: expected a name that"
                                + " conditions know, found 'item.case_typ'. Hint: did you mean"
                                + " 'item.case_type'?");
    }
}
