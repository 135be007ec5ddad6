package org.mingjing.eventlog;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Iterator;

/** Reads CSV. Each row is an event and tells of its case too. */
final class CsvLogReader implements LogReader {
    @Override
    public void read(LogText text, Intake intake, ProgressMeter meter, Report report)
            throws IOException {
        Runnable broken =
                () -> {
                    intake.refuseEvent();
                    meter.event();
                };
        CsvRecords.read(text, report, broken, records -> rows(records, intake, meter, report));
    }

    private static void rows(
            Iterator<CsvRecord> records, Intake intake, ProgressMeter meter, Report report) {
        if (!records.hasNext()) {
            report.say(1, ProblemKind.NO_HEADER);
            return;
        }
        CsvHeader header = new CsvHeader(records.next(), intake, report);
        if (!header.isComplete()) {
            return;
        }
        intake.gaps().columns(header.columns());
        CsvRows rows = new CsvRows(header, intake, report);
        while (records.hasNext()) {
            CsvRecord row = records.next();
            rows.take(row, (int) row.getStartingLineNumber());
            meter.event();
        }
    }
}
