package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageWidthTest {
    @ParameterizedTest
    @CsvSource({"80, 80", "60, 60", "200, 200", "20, 60", "999, 200", "1, 60"})
    void followsTheTerminalWithinBounds(String columns, int expected) {
        PageWidth width = PageWidth.of(null, Map.of("COLUMNS", columns));

        assertThat(width).isEqualTo(new PageWidth(expected, expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-5", "wide", "99999999999"})
    void doesNotFollowWhatIsNoWidth(String columns) {
        assertThat(PageWidth.of(null, Map.of("COLUMNS", columns)))
                .isEqualTo(new PageWidth(96, Integer.MAX_VALUE));
    }

    @Test
    void breaksSentencesAndLeavesTablesWhereNobodyTells() {
        assertThat(PageWidth.of(null, Map.of())).isEqualTo(new PageWidth(96, Integer.MAX_VALUE));
    }

    @Test
    void prefersTheArgumentToTheTerminal() {
        assertThat(PageWidth.of(120, Map.of("COLUMNS", "80")).prose()).isEqualTo(120);
    }
}
