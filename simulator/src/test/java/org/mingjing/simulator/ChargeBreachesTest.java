package org.mingjing.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChargeBreachesTest {
    private static List<String> charged(String fee, String amount, String quantity) {
        return Story.about(Story.promised(20, 20))
                .at(
                        "2026-03-02T09:00",
                        Act.CHARGE,
                        Field.FEE,
                        fee,
                        Field.AMOUNT,
                        amount,
                        Field.QUANTITY,
                        quantity)
                .breaches();
    }

    @Test
    void chargesWhatIsNotListed() {
        assertThat(charged("咨询费", "1.00", "")).containsExactly("2026-03-02T09:00:00.000 XK-58 red");
    }

    @Test
    void chargesACentTooMuch() {
        assertThat(charged("工本费", "36.01", ""))
                .containsExactly("2026-03-02T09:00:00.000 XK-59 red");
    }

    @Test
    void chargesExactly() {
        assertThat(charged("工本费", "36.00", "")).isEmpty();
    }

    /** 0.35 times 12.5 is 4.375, which is 4.38 in cents. */
    @Test
    void roundsHalfACentUp() {
        assertThat(charged("占道费", "4.38", "12.5")).isEmpty();
        assertThat(charged("占道费", "4.39", "12.5"))
                .containsExactly("2026-03-02T09:00:00.000 XK-59 red");
    }

    @Test
    void forgetsAChargeThatWasDeleted() {
        Story story =
                Story.about(Story.promised(20, 20))
                        .at("2026-03-02T09:00", Act.CHARGE, Field.FEE, "咨询费", Field.AMOUNT, "1")
                        .deleted("2026-03-02T10:00");

        assertThat(story.breaches()).isEmpty();
        assertThat(story.breaches("2026-03-02T09:59"))
                .containsExactly("2026-03-02T09:00:00.000 XK-58 red");
    }
}
