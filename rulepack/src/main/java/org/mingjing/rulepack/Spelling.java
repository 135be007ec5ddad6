package org.mingjing.rulepack;

import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Edits;

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
            int edits = Edits.between(word, candidate);
            if (edits < fewest && edits <= Math.max(1, candidate.length() / 3)) {
                fewest = edits;
                best = candidate;
            }
        }
        return best;
    }
}
