package org.mingjing.replay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingjing.rulepack.RulePacks;

class DecisionLimitsTest {
    @Test
    void areThoseOfTheServiceItem() {
        assertThat(DecisionLimits.of(RulePacks.load("cn-licensing").rulebook()))
                .containsExactly("XK-34-2", "XK-42", "XK-42J", "XK-43");
    }

    @Test
    void areAllThatAreOverTimeWhereThePackKnowsNoItems() {
        assertThat(DecisionLimits.of(RulePacks.load("it-road-fines").rulebook()))
                .containsExactly("fine-sent-late");
    }
}
