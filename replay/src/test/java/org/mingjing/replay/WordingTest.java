package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void refusesAKeyThatHasNoSentence() {
        assertThatThrownBy(() -> chinese.say("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }
}
