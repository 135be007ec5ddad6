package org.mingjing.core.casefile;

/**
 * How far apart two words are: insertions, deletions, replacements and exchanges of two neighbours
 * (optimal string alignment). By it readers of packs, logs and arguments ask what was meant.
 */
public final class Edits {
    private Edits() {}

    /** The fewest edits that make one word the other. */
    public static int between(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0 ? j : j == 0 ? i : step(one, other, i, j, table);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int step(String one, String other, int i, int j, int[][] table) {
        int replaced = table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int edits = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
        boolean exchanged =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(edits, table[i - 2][j - 2] + 1) : edits;
    }
}
