package org.mingjing.eventlog;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that may have been meant. */
final class Similarity {
    private static final int LONGEST = 64;

    private Similarity() {}

    /** The name most like another, letters of either case; null when none is near. */
    static @Nullable String mostSimilar(String name, List<String> candidates) {
        @Nullable String best = null;
        int bestDistance = Math.max(1, name.length() / 3) + 1;
        for (String candidate : candidates) {
            if (candidate.length() > LONGEST || name.length() > LONGEST) {
                continue;
            }
            int distance = distance(plain(name), plain(candidate));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_:.-]", "");
    }

    /** How many letters to put in, take out or change. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int gap = Math.min(previous[j], current[j - 1]) + 1;
                current[j] = Math.min(previous[j - 1] + change, gap);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
