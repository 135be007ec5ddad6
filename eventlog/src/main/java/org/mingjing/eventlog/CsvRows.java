package org.mingjing.eventlog;

import de.siegmar.fastcsv.reader.CsvRecord;

/** Takes the rows of one CSV file. */
final class CsvRows {
    private final CsvHeader header;
    private final Intake intake;
    private final Report report;
    private final Cells eventCells;
    private final Cells caseCells;

    CsvRows(CsvHeader header, Intake intake, Report report) {
        this.header = header;
        this.intake = intake;
        this.report = report;
        this.eventCells = new Cells(intake.eventShape().slots());
        this.caseCells = new Cells(intake.cases().shape().slots());
    }

    void take(CsvRecord row, int line) {
        if (row.getFieldCount() != header.size()) {
            refuse(
                    line,
                    ProblemKind.WRONG_COLUMN_COUNT,
                    Integer.toString(row.getFieldCount()),
                    Integer.toString(header.size()));
            return;
        }
        fill(row, line);
        CaseIntake cases = intake.cases();
        String number = caseCells.text(cases.shape().number());
        String column = intake.mapping().fields().caseNumber();
        if (number == null) {
            refuse(line, ProblemKind.ROW_WITHOUT_CASE, column);
            return;
        }
        if (!CaseNumbers.isSound(number)) {
            CaseNumbers.tell(line, column, number, report);
            intake.refuseEvent();
            return;
        }
        int caseFile = cases.open(number);
        cases.meet(caseFile);
        cases.take(caseFile, caseCells, report);
        String marks = eventCells.text(intake.eventShape().marks());
        if (!EventIntake.isMarked(marks, OwnKeys.CASE_ONLY)) {
            intake.takeEvent(caseFile, eventCells, line, report);
        }
    }

    private void refuse(int line, ProblemKind kind, String... arguments) {
        report.say(line, kind, arguments);
        intake.refuseEvent();
    }

    private void fill(CsvRecord row, int line) {
        eventCells.clear();
        caseCells.clear();
        for (int i = 0; i < header.size(); i++) {
            int eventSlot = header.eventSlot(i);
            int caseSlot = header.caseSlot(i);
            if (eventSlot == Slots.NONE && caseSlot == Slots.NONE) {
                continue;
            }
            String text = row.getField(i);
            String cell = header.isOurs() ? FormulaGuard.lift(text) : text;
            if (eventSlot != Slots.NONE) {
                eventCells.put(eventSlot, cell, line);
            }
            if (caseSlot != Slots.NONE) {
                caseCells.put(caseSlot, cell, line);
            }
        }
    }
}
