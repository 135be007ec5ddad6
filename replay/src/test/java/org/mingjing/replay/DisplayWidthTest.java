package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayWidthTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "明镜, 4",
        "（明）, 6",
        "明a镜, 5",
        "𠀀, 2",
        "ﾊ, 1",
        "한, 2",
        "e\u0301, 1",
        "a\u200Bb, 2",
        "😀, 2",
        "2026-02-06 – 2026-02-09, 23",
    })
    void takesTwoColumnsForAnIdeographAndNoneForACombiningMark(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void padsByColumnsAndNotByCharacters() {
        assertThat(DisplayWidth.padRight("明镜", 6)).isEqualTo("明镜  ");
        assertThat(DisplayWidth.padLeft("明镜", 6)).isEqualTo("  明镜");
        assertThat(DisplayWidth.padRight("明镜", 3)).isEqualTo("明镜");
    }

    @Test
    void breaksAtBlanksAndFillsTheLine() {
        assertThat(DisplayWidth.wrap("aaa bbb ccc", 7)).containsExactly("aaa bbb", "ccc");
        assertThat(DisplayWidth.wrap("aaa bbb ccc", 6)).containsExactly("aaa", "bbb", "ccc");
        assertThat(DisplayWidth.wrap("aaa", 3)).containsExactly("aaa");
    }

    @Test
    void breaksBetweenIdeographs() {
        assertThat(DisplayWidth.wrap("自受理之日起", 7)).containsExactly("自受理", "之日起");
    }

    @Test
    void neverBeginsALineWithAClosingSignNorEndsOneWithAnOpeningSign() {
        assertThat(DisplayWidth.wrap("五日内，作出", 6)).containsExactly("五日", "内，作", "出");
        assertThat(DisplayWidth.wrap("依据《规定》", 6)).containsExactly("依据", "《规", "定》");
    }

    @Test
    void cutsWhatHasNoPlaceToBreak() {
        assertThat(DisplayWidth.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
        assertThat(DisplayWidth.wrap("明", 1)).containsExactly("明");
    }

    @Test
    void keepsTheLinesThatAreThereAndTheEmptyText() {
        assertThat(DisplayWidth.wrap("a\n\nb", 9)).containsExactly("a", "", "b");
        assertThat(DisplayWidth.wrap("", 9)).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 7, 20, 41, 60})
    void losesNothingAndStaysWithinTheWidth(int columns) {
        String text = "自受理之日起（working days）二十日内，作出《行政许可》decision within 20 days.";

        assertThat(DisplayWidth.wrap(text, columns))
                .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
        assertThat(String.join("", DisplayWidth.wrap(text, columns)).replace(" ", ""))
                .isEqualTo(text.replace(" ", ""));
    }
}
