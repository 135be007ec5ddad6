package org.mingjing.rulepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.rulepack.SmallPack.errorsOf;

import org.junit.jupiter.api.Test;

/** What the reader says of a pack that is wrong: file, line, column, path, and what was meant. */
class PackErrorsTest {
    @Test
    void readsThePackThatTheOthersBreak() {
        assertThat(SmallPack.read(SmallPack.WHOLE).rulebook().rules()).hasSize(1);
    }

    @Test
    void tellsAllErrorsTogetherInTheOrderOfTheirPlaces() {
        String broken =
                SmallPack.WHOLE
                        .replace("response: decide", "response: decid")
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
        assertThat(errorsOf(SmallPack.WHOLE.replace("response:", "respones:")))
                .containsExactly(
                        "small.yaml:33:7: rules[0].time-limit: expected one of the keys start,"
                                + " response, matching, endings, kept-by, promised, statutory,"
                                + " extension, judge, pauses, ladder, found 'respones'. Hint: did you mean"
                                + " 'response'?");
    }

    @Test
    void missesAKey() {
        assertThat(errorsOf(SmallPack.WHOLE.replace("    class: procedure\n", "")))
                .containsExactly(
                        "small.yaml:24:5: rules[0]: expected the key 'class', found no such key");
    }

    @Test
    void refusesAKeyThatComesTwice() {
        String twice =
                SmallPack.WHOLE.replace(
                        "    class: procedure\n", "    class: procedure\n    class: overtime\n");

        assertThat(errorsOf(twice))
                .containsExactly(
                        "small.yaml:28:5: rules[0]: expected every key once, found 'class' again,"
                                + " after line 27");
    }

    @Test
    void asksForBothLanguages() {
        assertThat(errorsOf(SmallPack.WHOLE.replace("{zh: 规则, en: rule}", "{en: rule}")))
                .containsExactly(
                        "small.yaml:28:12: rules[0].title: expected the key 'zh', found no such"
                                + " key");
        assertThat(errorsOf(SmallPack.WHOLE.replace("{zh: 规则, en: rule}", "{zh: '', en: rule}")))
                .containsExactly(
                        "small.yaml:28:17: rules[0].title.zh: expected Chinese text, found"
                                + " nothing");
    }

    @Test
    void refusesAWordThatComesTwice() {
        assertThat(errorsOf(SmallPack.WHOLE.replace("{id: accept,", "{id: apply,")))
                .contains(
                        "small.yaml:8:12: vocabulary.activities[1].id: expected every id once,"
                                + " found 'apply' again, after line 7");
    }

    @Test
    void keepsTheNamesThatConditionsUseOtherwise() {
        assertThat(errorsOf(SmallPack.WHOLE.replace("{id: reason,", "{id: date,")))
                .containsExactly(
                        "small.yaml:18:7: vocabulary.attributes[6]: expected an id that conditions"
                                + " do not use otherwise, found 'date'");
    }

    @Test
    void namesTheActivitiesWhenNoneComesNear() {
        assertThat(
                        errorsOf(
                                SmallPack.WHOLE.replace(
                                        "response: decide", "response: [accept, xyzzy]")))
                .containsExactly(
                        "small.yaml:33:26: rules[0].time-limit.response[1]: expected an activity"
                                + " of the vocabulary, found 'xyzzy'. Hint: known are accept,"
                                + " apply, decide, other, pay");
    }
}
