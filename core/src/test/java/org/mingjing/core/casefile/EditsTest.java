package org.mingjing.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
    @ParameterizedTest
    @CsvSource({
        "accept, accept, 0",
        "acept, accept, 1",
        "accepts, accept, 1",
        "axcept, accept, 1",
        "accetp, accept, 1",
        "kitten, sitting, 3",
        "'', accept, 6",
        "受理, 受里, 1"
    })
    void countsTheFewest(String one, String other, int edits) {
        assertThat(Edits.between(one, other)).isEqualTo(edits);
        assertThat(Edits.between(other, one)).isEqualTo(edits);
    }
}
