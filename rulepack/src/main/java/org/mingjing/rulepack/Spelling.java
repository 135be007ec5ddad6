package org.mingjing.rulepack;

import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;

/** What a misspelt word probably was meant to be: the known word with the fewest edits to it. */
final class Spelling {
    private static final int LISTED = 12;

    private Spelling() {}

    /** A sentence for people: the nearest word, else all known words if they are few, else null. */
    static @Nullable Bilingual hint(String word, Collection<String> known) {
        String nearest = nearest(word, known);
        if (nearest != null) {
            return Wordings.meant(nearest);
        }
        return known.isEmpty() || known.size() > LISTED
                ? null
                : Wordings.known(new TreeSet<>(known));
    }

    /** The known word within a third of its length in edits; null when there is none. */
    static @Nullable String nearest(String word, Collection<String> known) {
        String best = null;
        int fewest = Integer.MAX_VALUE;
        for (String candidate : new TreeSet<>(known)) {
            int edits = edits(word, candidate);
            if (edits < fewest && edits <= Math.max(1, candidate.length() / 3)) {
                fewest = edits;
                best = candidate;
            }
        }
        return best;
    }

    /** Insertions, deletions, replacements, and exchanges of two neighbours. */
    private static int edits(String from, String to) {
        int[][] table = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                table[i][j] = i == 0 ? j : j == 0 ? i : step(from, to, i, j, table);
            }
        }
        return table[from.length()][to.length()];
    }

    private static int step(String from, String to, int i, int j, int[][] table) {
        int replaced = table[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        int edits = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean exchanged =
                i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
        return exchanged ? Math.min(edits, table[i - 2][j - 2] + 1) : edits;
    }
}
