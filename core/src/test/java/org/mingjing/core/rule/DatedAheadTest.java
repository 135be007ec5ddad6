package org.mingjing.core.rule;

import static org.mingjing.core.rule.RuleAssert.assertThat;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatedAheadTest {
    private static final DatedAhead RULE =
            new DatedAhead(
                    ToldCase.header("A"), Level.YELLOW, mask("accept"), Duration.ofMinutes(5));

    private static ToldCase acceptedAt(String received) {
        return told().at("2026-03-02T09:00", "accept").received(received);
    }

    @Test
    void doesNotFireWithinTheTolerance() {
        assertThat(RULE).on(acceptedAt("2026-03-02T08:55")).doesNotFire();
        assertThat(RULE).on(acceptedAt("2026-03-05T09:00")).doesNotFire();
    }

    @Test
    void firesBeyondIt() {
        assertThat(RULE)
                .on(acceptedAt("2026-03-02T08:54:59.999"))
                .fires("accept: YELLOW 2026-03-02T09:00");
    }

    @Test
    void arisesWhenItsTimeComes() {
        assertThat(RULE)
                .on(acceptedAt("2026-03-01"))
                .asOf("2026-03-02T08:59")
                .doesNotFire()
                .reviewsAt("2026-03-02T09:00");
    }
}
