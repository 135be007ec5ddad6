package org.mingjing.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTest {
    /** Published codes. */
    @ParameterizedTest
    @CsvSource({"91350100M000100Y4, 3", "11440300007550013, 0"})
    void checksAsPublishedCodesDo(String body, char check) {
        assertThat(CreditCode.check(body)).isEqualTo(check);
    }

    @Test
    void belongsToARegionThatDoesNotExist() {
        String code = CreditCode.of("11", "MB000001");

        assertThat(code).hasSize(18).startsWith("11999999MB000001");
        assertThat(CreditCode.check(code.substring(0, 17))).isEqualTo(code.charAt(17));
    }

    /** The example of GB 11643. */
    @Test
    void checksAsIdentityCardsDo() {
        assertThat(CreditCode.personCheck("34052419800101001")).isEqualTo('X');
        assertThat(CreditCode.ofPerson("19800101", "001")).hasSize(18).startsWith("999999");
    }
}
