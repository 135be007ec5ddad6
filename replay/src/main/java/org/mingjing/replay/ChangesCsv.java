package org.mingjing.replay;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.Rung;
import org.mingjing.replay.whatif.Difference;

/**
 * What becomes of signals as CSV, one line a signal, stable for scripts: {@code
 * case,rule,change,level_before,arose_before,due_before,level_after,arose_after,due_after}.
 */
final class ChangesCsv implements Consumer<Difference>, AutoCloseable {
    private final CsvWriter csv;
    private final Moments moments;

    ChangesCsv(Path file, Moments moments) throws IOException {
        this.csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8);
        this.moments = moments;
        csv.writeRecord(
                "case",
                "rule",
                "change",
                "level_before",
                "arose_before",
                "due_before",
                "level_after",
                "arose_after",
                "due_after");
    }

    @Override
    public void accept(Difference difference) {
        @Nullable Rung before = difference.rungBefore();
        @Nullable Rung after = difference.rungAfter();
        csv.writeRecord(
                difference.shown().id().caseId(),
                difference.shown().rule().id(),
                difference.change().name().toLowerCase(Locale.ROOT),
                level(before),
                arose(before),
                before == null ? "" : moments.due(before),
                level(after),
                arose(after),
                after == null ? "" : moments.due(after));
    }

    private static String level(@Nullable Rung rung) {
        return rung == null ? "" : rung.level().name().toLowerCase(Locale.ROOT);
    }

    private String arose(@Nullable Rung rung) {
        return rung == null ? "" : moments.iso(rung.aroseAt());
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
