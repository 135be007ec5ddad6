package org.mingjing.eventlog;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Edits;

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
            int distance = Edits.between(plain(name), plain(candidate));
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
}
