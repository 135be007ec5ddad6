package org.mingjing.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.mingjing.core.casefile.Edits;

/**
 * Keeps, of many names, the few that look most like one that does not exist: the same but for the
 * letters' case, an ending of it or with it as an ending, or with few edits.
 */
final class Likeness {
    private static final int MOST = 3;
    private static final int SHORTEST_ENDING = 3;
    private static final int LONGEST = 64;

    private final String wanted;
    private final List<Candidate> nearest = new ArrayList<>();

    private record Candidate(String name, int distance) {}

    Likeness(String wanted) {
        this.wanted = wanted.toLowerCase(Locale.ROOT);
    }

    void consider(String name) {
        int distance = distance(name.toLowerCase(Locale.ROOT));
        int longest = Math.max(wanted.length(), name.length());
        if (distance <= Math.max(1, longest / 3)) {
            nearest.add(new Candidate(name, distance));
            nearest.sort(Comparator.comparingInt(Candidate::distance));
            nearest.subList(Math.min(MOST, nearest.size()), nearest.size()).clear();
        }
    }

    /** The nearest first, those equally near in the order met; empty when nothing comes near. */
    List<String> nearest() {
        return nearest.stream().map(Candidate::name).toList();
    }

    private int distance(String name) {
        int shorter = Math.min(wanted.length(), name.length());
        int longer = Math.max(wanted.length(), name.length());
        boolean ending = name.endsWith(wanted) || wanted.endsWith(name);
        if (ending && shorter >= SHORTEST_ENDING) {
            return shorter == longer ? 0 : 1;
        }
        boolean hopeless = longer > LONGEST || longer - shorter > Math.max(1, longer / 3);
        return hopeless ? Integer.MAX_VALUE : Edits.between(wanted, name);
    }
}
