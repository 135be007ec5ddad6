package org.mingjing.core.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.core.assessment.Assessment;

/** The engine and the naive reckoning find the same, case by case: 2,000 every day. */
class NaiveAgreementTest {
    private static final int CASES = ProofSize.of(100);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void agreesWithANaiveReckoning(long seed) {
        RandomScripts scripts = new RandomScripts(seed, RandomScripts.Delivery.DISORDERLY);
        for (int i = 0; i < CASES; i++) {
            Script script = scripts.next();
            NaiveJudge naive = new NaiveJudge(script);
            Assessment assessment = script.assess();
            assertThat(RungLine.of(assessment.findings()))
                    .as("rungs of case %s of seed %s: %s", i, seed, script)
                    .containsExactlyInAnyOrderElementsOf(naive.rungs());
            assertThat(Dues.of(assessment))
                    .as("due dates of case %s of seed %s: %s", i, seed, script)
                    .containsExactlyInAnyOrderElementsOf(naive.dues());
        }
    }
}
