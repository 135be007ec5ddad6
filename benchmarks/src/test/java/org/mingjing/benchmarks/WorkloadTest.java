package org.mingjing.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.rulepack.RulePack;
import org.mingjing.rulepack.RulePacks;

class WorkloadTest {
    private static final RulePack PACK = RulePacks.load("cn-licensing");
    private static final Rulebook RULEBOOK = PACK.rulebook();
    private static final Workload YEAR = LicensingYear.workload(PACK.vocabulary(), 500, 1);

    private static long found(Workload workload) {
        return new EngineRuns(workload).grouped(RULEBOOK);
    }

    @Test
    void aSampleIsSpreadOverAllCases() {
        Workload sample = YEAR.sample(50);

        assertThat(sample.cases()).isEqualTo(50);
        assertThat(sample.caseFiles().get(0).id()).isEqualTo("c0");
        assertThat(sample.caseFiles().get(49).id()).isEqualTo("c490");
        assertThat(sample.caseFiles().get(49).itemCode())
                .isEqualTo(YEAR.caseFiles().get(490).itemCode());
    }

    @Test
    void aSampleOfAsManyIsTheWhole() {
        assertThat(YEAR.sample(500)).isSameAs(YEAR);
    }

    @Test
    void inAsManyCasesTimesTwoTwiceAsMuchIsFound() {
        Workload twice = YEAR.times(2);

        assertThat(twice.events()).isEqualTo(2 * YEAR.events());
        assertThat(found(twice)).isPositive().isEqualTo(2 * found(YEAR));
    }

    @Test
    void theOrderOfArrivalChangesNothing() {
        Arrivals arrivals = new Arrivals(YEAR.caseFiles());

        assertThat(new EngineRuns(YEAR).fromArrival(RULEBOOK, arrivals)).isEqualTo(found(YEAR));
    }

    @Test
    void manyThreadsFindWhatOneFinds() {
        assertThat(new EngineRuns(YEAR).parallel(RULEBOOK, 3)).isEqualTo(found(YEAR));
    }

    @Test
    void moreThreadsThanCasesFindWhatOneFinds() {
        Workload two = YEAR.sample(2);

        assertThat(new EngineRuns(two).parallel(RULEBOOK, 5)).isEqualTo(found(two));
    }

    @Test
    void liveCasesAreJudgedAfterEachMessage() {
        Rulebook two = TwoRules.ofLicensing(PACK.vocabulary()).rulebook();
        Found once = new EngineRuns(YEAR).twoRules(TwoRules.ofLicensing(PACK.vocabulary()));

        long live = new EngineRuns(YEAR).live(two, new Arrivals(YEAR.caseFiles()));

        assertThat(live).isGreaterThanOrEqualTo(once.overdue() + once.withoutStart());
    }

    @Test
    void withoutCasesThereIsNoWorkload() {
        assertThatThrownBy(() -> LicensingYear.workload(PACK.vocabulary(), 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no cases");
    }

    @Test
    void whatIsAllocatedIsMeasuredOnCasesWithoutFindings() {
        Memory.Allocated allocated = new Memory(YEAR).allocated(RULEBOOK);

        assertThat(allocated.cases()).isBetween(1L, 499L);
        assertThat(allocated.bytesPerCase()).isNotNegative();
    }
}
