package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.core.timelimit.ClockState;
import org.mingjing.core.timelimit.Counting;
import org.mingjing.core.timelimit.LimitUnit;

class WordingTest {
    private final Wording chinese = new Wording(Language.ZH);
    private final Wording english = new Wording(Language.EN);

    @Test
    void saysEverySentenceInBothLanguages() {
        assertThat(chinese.messages().keySet()).isEqualTo(english.messages().keySet());
        assertThat(chinese.messages().keySet()).hasSizeGreaterThan(50);
    }

    @Test
    void describesEveryOptionInBothLanguages() {
        assertThat(Usage.texts(Language.ZH).keySet())
                .isEqualTo(Usage.texts(Language.EN).keySet())
                .contains("pack", "as-of", "signals", "explain");
    }

    @ParameterizedTest
    @EnumSource(Counting.class)
    void hasAReasonForEveryKindOfDay(Counting counting) {
        String key =
                "counting." + counting.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

        assertThat(chinese.say(key)).isNotBlank();
        assertThat(english.say(key)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(ClockState.class)
    void hasAWordForEveryStateOfAClock(ClockState state) {
        assertThat(chinese.say("state." + state.name().toLowerCase(java.util.Locale.ROOT)))
                .isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(LimitUnit.class)
    void hasAWordForEveryUnit(LimitUnit unit) {
        String key = "limit." + unit.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');

        assertThat(chinese.say(key, 1_234)).contains("1,234");
    }

    /** A lone apostrophe would swallow the places for what is filled in. */
    @Test
    void doublesEveryApostrophe() {
        assertThat(english.messages().values())
                .allSatisfy(
                        text -> assertThat(text.toString().replace("''", "")).doesNotContain("'"));
    }

    @Test
    void fillsInTheSamePlacesInBothLanguages() {
        assertThat(english.messages().stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(places(english, key)).isEqualTo(places(chinese, key)));
    }

    private static Set<String> places(Wording wording, String key) {
        return Pattern.compile("\\{(\\d)")
                .matcher(wording.messages().getProperty(key))
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({"1, 1 working day", "2, 2 working days", "0, 0 working days"})
    void countsInGoodEnglish(int days, String text) {
        assertThat(english.say("limit.working-days", days)).isEqualTo(text);
    }

    @Test
    void refusesAKeyThatHasNoSentence() {
        assertThatThrownBy(() -> chinese.say("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }
}
