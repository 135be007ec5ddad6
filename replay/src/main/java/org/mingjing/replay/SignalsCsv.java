package org.mingjing.replay;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Rung;

/**
 * Signals as CSV, one line a rung, stable for scripts: {@code case,rule,level,arose_at,due,detail}.
 */
final class SignalsCsv implements SignalSink {
    private final CsvWriter csv;
    private final Moments moments;

    SignalsCsv(Path file, Moments moments) throws IOException {
        this.csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8);
        this.moments = moments;
        csv.writeRecord("case", "rule", "level", "arose_at", "due", "detail");
    }

    @Override
    public void write(Finding finding) {
        for (Rung rung : finding.rungs()) {
            csv.writeRecord(
                    finding.id().caseId(),
                    finding.rule().id(),
                    rung.level().name().toLowerCase(Locale.ROOT),
                    moments.iso(rung.aroseAt()),
                    moments.due(rung),
                    SignalDetail.of(finding, rung, moments));
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
