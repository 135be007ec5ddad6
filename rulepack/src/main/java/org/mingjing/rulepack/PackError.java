package org.mingjing.rulepack;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a file of a pack, with its place.
 *
 * @param file the file, as it was named by who asked for it
 * @param line from 1
 * @param column from 1
 * @param path where in the structure, for instance {@code rules[3].time-limit.start}; list entries
 *     count from 0; empty for the file as a whole
 * @param expected what should stand there
 * @param found what stands there
 * @param hint what was probably meant; null when nothing comes near
 */
public record PackError(
        String file,
        int line,
        int column,
        String path,
        String expected,
        String found,
        @Nullable String hint) {
    /** As a reader meets them. */
    static final Comparator<PackError> BY_PLACE =
            Comparator.comparing(PackError::file)
                    .thenComparingInt(PackError::line)
                    .thenComparingInt(PackError::column);

    /** The error in one line, as compilers tell theirs. */
    @Override
    public String toString() {
        return "%s:%d:%d: %sexpected %s, found %s%s"
                .formatted(
                        file,
                        line,
                        column,
                        path.isEmpty() ? "" : path + ": ",
                        expected,
                        found,
                        hint == null ? "" : ". Hint: " + hint);
    }
}
