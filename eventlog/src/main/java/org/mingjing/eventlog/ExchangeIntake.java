package org.mingjing.eventlog;

import java.nio.file.Path;
import java.util.Arrays;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;

/**
 * Takes exchange tables into case files: a folder of them is one log, and so are several files of
 * one run, in whatever order they and their rows come.
 */
final class ExchangeIntake {
    private static final int MAX_ITEM_VERSION = Integer.MAX_VALUE;

    private final CaseFiles.Builder into;
    private final Intake intake;
    private final Meanings meanings;
    private final RowActs acts;
    private final ExchangeRows rows;
    private final ApplicantsOfTables applicants;
    private long[] itemsToldAt = new long[0];
    private int[] codes = new int[0];
    private int[] versions = new int[0];

    ExchangeIntake(CaseFiles.Builder into, Mapping mapping, Intake intake, Values values) {
        this.into = into;
        this.intake = intake;
        this.meanings = new Meanings(mapping);
        this.acts = new RowActs(into, intake, meanings, values.times());
        this.applicants = new ApplicantsOfTables(intake.cases());
        this.rows = new ExchangeRows(meanings, acts);
    }

    void read(
            ExchangeTable kind,
            Path file,
            ReadingLimits limits,
            ReadingProgress progress,
            Report report) {
        Runnable refused = intake::refuseEvent;
        Table table = new Table(kind.shape(), report, refused).losing(this::lose);
        LogFile.read(
                file,
                limits,
                progress,
                report,
                (text, meter) ->
                        CsvRecords.read(
                                text,
                                report,
                                refused,
                                records ->
                                        table.read(
                                                records,
                                                row -> {
                                                    take(kind, row);
                                                    meter.event();
                                                })));
        intake.gaps().table(kind, table.names());
        meanings.settle(report);
        intake.cases().settle();
    }

    private void lose(TableRow row) {
        String number = row.text(ExchangeTable.CASE);
        if (number != null && CaseNumbers.isSound(number)) {
            intake.lose(intake.cases().open(number));
        }
    }

    private void take(ExchangeTable kind, TableRow row) {
        String number = row.text(ExchangeTable.CASE, "");
        if (!CaseNumbers.isSound(number)) {
            CaseNumbers.tell(row.line(), ExchangeTable.CASE, number, row.report());
            intake.refuseEvent();
            return;
        }
        int caseFile = intake.cases().open(number);
        intake.cases().meet(caseFile);
        rows.take(kind, row, caseFile);
        if (kind == ExchangeTable.ACCEPT) {
            item(row, caseFile);
            applicants.take(caseFile, row, acts.receivedAt());
        }
    }

    /** The item that the row synchronised last names; of two at once the greater one. */
    private void item(TableRow row, int caseFile) {
        String code = ItemTables.code(row);
        if (code.isEmpty()) {
            return;
        }
        if (caseFile >= itemsToldAt.length) {
            int from = itemsToldAt.length;
            int length = Math.max(caseFile + 1, from * 2);
            itemsToldAt = Arrays.copyOf(itemsToldAt, length);
            Arrays.fill(itemsToldAt, from, length, Long.MIN_VALUE);
            codes = Arrays.copyOf(codes, length);
            versions = Arrays.copyOf(versions, length);
        }
        int version = row.count("task_version", 0, MAX_ITEM_VERSION, 0);
        if (isLater(caseFile, code, version)) {
            itemsToldAt[caseFile] = acts.receivedAt();
            codes[caseFile] = into.lexicon().number(code);
            versions[caseFile] = version;
            into.item(caseFile, code, version);
        }
    }

    private boolean isLater(int caseFile, String code, int version) {
        int byTime = Long.compare(acts.receivedAt(), itemsToldAt[caseFile]);
        if (byTime != 0) {
            return byTime > 0;
        }
        int byCode = code.compareTo(into.lexicon().text(codes[caseFile]));
        return byCode > 0 || (byCode == 0 && version > versions[caseFile]);
    }
}
