package org.mingjing.rulepack;

import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;

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
        Bilingual expected,
        Bilingual found,
        @Nullable Bilingual hint) {
    /** The error in one line, as compilers tell theirs: place, what is wrong, hint. */
    public Bilingual message() {
        String place =
                "%s:%d:%d: %s".formatted(file, line, column, path.isEmpty() ? "" : path + ": ");
        Bilingual what = what();
        return new Bilingual(place + what.zh(), place + what.en());
    }

    /** What is wrong, and the hint, for readers who do not have the file before them. */
    public Bilingual what() {
        return new Bilingual(
                "应为：%s；实为：%s%s"
                        .formatted(
                                expected.zh(), found.zh(), hint == null ? "" : "。提示：" + hint.zh()),
                "expected %s, found %s%s"
                        .formatted(
                                expected.en(),
                                found.en(),
                                hint == null ? "" : ". Hint: " + hint.en()));
    }

    /** The {@linkplain #message error in one line} in English. */
    @Override
    public String toString() {
        return message().en();
    }
}
