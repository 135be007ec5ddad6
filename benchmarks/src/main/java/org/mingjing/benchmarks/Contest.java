package org.mingjing.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * The peers of one run, each with the events that it is given. All are held to what the engine
 * finds before any is measured.
 */
final class Contest implements AutoCloseable {
    private final TwoRules rules;
    private final List<Entrant> entrants = new ArrayList<>();

    /** A peer with the workload whose events it was given. */
    record Entrant(PeerKind kind, Peer peer, Workload workload) {
        String what() {
            return kind.label() + ", two rules";
        }
    }

    Contest(TwoRules rules) {
        this.rules = rules;
    }

    /** Starts a peer and gives it the events of a workload. */
    Peer enter(PeerKind kind, Workload workload) {
        Peer peer = kind.start(rules, workload);
        enter(kind, peer, workload);
        return peer;
    }

    void enter(PeerKind kind, Peer peer, Workload workload) {
        entrants.add(new Entrant(kind, peer, workload));
    }

    List<Entrant> entrants() {
        return List.copyOf(entrants);
    }

    /** What each peer finds otherwise than the engine, in words; empty when all agree. */
    List<String> disagreements() {
        List<String> disagreements = new ArrayList<>();
        for (Entrant entrant : entrants) {
            Found expected = new EngineRuns(entrant.workload()).twoRules(rules);
            Found found = entrant.peer().run();
            if (!found.equals(expected)) {
                disagreements.add(
                        entrant.kind().label() + " finds " + found + ", the engine " + expected);
            }
        }
        return disagreements;
    }

    @Override
    public void close() {
        entrants.forEach(entrant -> entrant.peer().close());
    }
}
