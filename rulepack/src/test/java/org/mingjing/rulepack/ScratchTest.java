package org.mingjing.rulepack;

import org.junit.jupiter.api.Test;

class ScratchTest {
    @Test
    void all() {
        for (String name : RulePacks.names()) {
            System.out.println(name + " " + RulePacks.load(name).rulebook().rules());
        }
    }
}
