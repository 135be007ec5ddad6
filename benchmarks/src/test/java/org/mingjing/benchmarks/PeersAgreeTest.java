package org.mingjing.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjing.rulepack.RulePack;
import org.mingjing.rulepack.RulePacks;

/** What is measured side by side finds the same: otherwise the figures would compare nothing. */
class PeersAgreeTest {
    private static final RulePack PACK = RulePacks.load("cn-licensing");
    private static final TwoRules DECISIONS = TwoRules.ofLicensing(PACK.vocabulary());

    /** The city never decides what it did not accept, but reviews what nobody undertook. */
    private static final TwoRules REVIEWS =
            TwoRules.of(PACK.vocabulary(), "undertake", "review", 3);

    private static Found engine(TwoRules rules, Workload workload) {
        Found found = new EngineRuns(workload).twoRules(rules);
        assertThat(found.overdue()).isPositive();
        assertThat(found.withoutStart()).isPositive();
        return found;
    }

    private static Found peer(PeerKind kind, TwoRules rules, Workload workload) {
        try (Contest contest = new Contest(rules)) {
            Peer peer = contest.enter(kind, workload);
            peer.load();
            return peer.run();
        }
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(PeerKind.class)
    void findTheSameInAYear(PeerKind kind) {
        Workload year = LicensingYear.workload(PACK.vocabulary(), 1_500, 1);

        assertThat(peer(kind, DECISIONS, year)).isEqualTo(engine(DECISIONS, year));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(PeerKind.class)
    void findTheSameInACity(PeerKind kind) throws IOException {
        Workload city = new Workloads(PACK).generated(1_500, 3).workload();

        assertThat(peer(kind, REVIEWS, city)).isEqualTo(engine(REVIEWS, city));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 7, 42})
    void theMapAndHeapFindsTheSameInManyCases(long seed) {
        Workload year = LicensingYear.workload(PACK.vocabulary(), 5_000, seed);

        assertThat(peer(PeerKind.HEAP, DECISIONS, year)).isEqualTo(engine(DECISIONS, year));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(value = PeerKind.class, mode = EnumSource.Mode.EXCLUDE, names = "POSTGRES")
    void findTheSameWhenAskedAgain(PeerKind kind) {
        Workload year = LicensingYear.workload(PACK.vocabulary(), 200, 2);
        try (Contest contest = new Contest(DECISIONS)) {
            Peer peer = contest.enter(kind, year);
            peer.load();

            assertThat(List.of(peer.run(), peer.run())).containsOnly(engine(DECISIONS, year));
        }
    }

    @Test
    void whoFindsSomethingElseIsNamed() {
        Workload year = LicensingYear.workload(PACK.vocabulary(), 200, 2);
        Found nothing = new Found(0, 0, 0);
        try (Contest contest = new Contest(DECISIONS)) {
            contest.enter(PeerKind.HEAP, year);
            contest.enter(PeerKind.FLINK, () -> nothing, year);

            assertThat(contest.disagreements())
                    .singleElement()
                    .asString()
                    .startsWith("Flink, keyed timers finds " + nothing);
        }
    }
}
