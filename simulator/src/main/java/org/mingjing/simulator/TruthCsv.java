package org.mingjing.simulator;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Writes {@code truth.csv}: one row for each rung that arose, case by case. */
final class TruthCsv implements CityWriter {
    private static final Comparator<Breach> ORDER =
            Comparator.comparingLong(Breach::aroseAt)
                    .thenComparing(Breach::rule)
                    .thenComparing(Breach::level);

    private final Writer file;
    private final CsvRow row = new CsvRow();

    TruthCsv(Path path) throws IOException {
        file = Files.newBufferedWriter(path);
        file.write("case,rule,level,arose_at,lifted\n");
    }

    @Override
    public void write(PlannedCase told, List<Breach> breaches) throws IOException {
        for (Breach breach : breaches.stream().sorted(ORDER).toList()) {
            row.cell(told.number())
                    .cell(breach.rule())
                    .cell(breach.level().id())
                    .instant(breach.aroseAt())
                    .cell(String.valueOf(breach.lifted()));
            file.write(row.end());
        }
    }

    @Override
    public void endDay(int day) {
        // Cases are written as they come.
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
