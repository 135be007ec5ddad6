package org.mingjing.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void saysTheSameInBothLanguages() {
        assertThat(new Wording(Language.ZH).sentences().keySet())
                .isEqualTo(new Wording(Language.EN).sentences().keySet());
    }
}
