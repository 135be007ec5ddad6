package org.mingjing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static List<String> nearest(String wanted, String... names) {
        Likeness likeness = new Likeness(wanted);
        List.of(names).forEach(likeness::consider);
        return likeness.nearest();
    }

    @ParameterizedTest
    @CsvSource({
        "a100, A100",
        "A10, A100",
        "A1000, A100",
        "B100, A100",
        "00417, 3301-SP-20260205-00417",
        "case 3301-7, 3301-7",
    })
    void takesForAlikeWhatDiffersByCaseEndingOrFewLetters(String wanted, String name) {
        assertThat(nearest(wanted, name)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"zzz, A100", "17, 3301-SP-20260205-00417", "'', A100", "A100, S20291"})
    void doesNotTakeForAlikeWhatHasLittleInCommon(String wanted, String name) {
        assertThat(nearest(wanted, name)).isEmpty();
    }

    @Test
    void keepsTheThreeNearestTheNearestFirst() {
        assertThat(nearest("A1234", "B1239", "A1239", "A1233", "a1234", "A1230"))
                .containsExactly("a1234", "A1239", "A1233");
    }
}
