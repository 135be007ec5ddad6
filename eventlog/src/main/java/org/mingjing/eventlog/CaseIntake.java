package org.mingjing.eventlog;

import java.util.Arrays;
import java.util.BitSet;
import org.mingjing.core.casefile.ApplicantName;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Mapping;

/**
 * Takes the cells of cases into case files, over all files of one reading.
 *
 * <p>A case may be told of many times: in every row of a CSV, in a second trace, in another file.
 * The first value of each slot counts; one that contradicts it later is a problem. For that each
 * case met holds one {@code long} a slot, and one {@code int} that counts its events, until the
 * reading is over.
 */
final class CaseIntake {
    private final CaseShape shape;
    private final CaseFiles.Builder into;
    private final Values values;
    private final EventDraft draft;
    private final int width;
    private final int itemAt;
    private final int applicantAt;
    private final BitSet met = new BitSet();
    private final Met all;
    private final BitSet changed = new BitSet();
    private long[] known = new long[0];
    private int[] ordinals = new int[64];
    private long stepsTaken;

    CaseIntake(Mapping mapping, CaseFiles.Builder into, Values values, Met all) {
        this.shape = CaseShape.of(mapping);
        this.into = into;
        this.values = values;
        this.draft = into.draft();
        this.all = all;
        this.applicantAt = shape.applicant();
        this.itemAt = shape.attributes().size() + shape.steps().size();
        this.width = itemAt + 2;
    }

    CaseShape shape() {
        return shape;
    }

    /** Begins another file: no case was met in it so far. */
    void nextFile() {
        met.clear();
        stepsTaken = 0;
    }

    /** The index of the case of that number. */
    int open(String number) {
        int caseFile = into.caseFile(number);
        if (caseFile >= ordinals.length) {
            ordinals = Arrays.copyOf(ordinals, Math.max(caseFile + 1, ordinals.length * 2));
        }
        int needed = Math.multiplyExact(ordinals.length, width);
        if (needed > known.length) {
            int from = known.length;
            known = Arrays.copyOf(known, needed);
            Arrays.fill(known, from, needed, Values.UNFIT);
        }
        return caseFile;
    }

    /** Whether this file had not told of the case before. */
    boolean meet(int caseFile) {
        boolean first = !met.get(caseFile);
        met.set(caseFile);
        return first;
    }

    int casesMet() {
        return met.cardinality();
    }

    long stepsTaken() {
        return stepsTaken;
    }

    /** The place of the case's next event, from 1. */
    int nextOrdinal(int caseFile) {
        return ++ordinals[caseFile];
    }

    void take(int caseFile, Cells cells, Report report) {
        int undecodable = cells.undecodable();
        if (undecodable != Slots.NONE) {
            report.gather(
                    cells.line(undecodable),
                    ProblemKind.UNDECODABLE_TEXT,
                    cells.slots().key(undecodable),
                    "");
            into.incomplete(caseFile);
            return;
        }
        takeAttributes(caseFile, cells, report);
        takeSteps(caseFile, cells, report);
        takeItem(caseFile, cells, report);
    }

    /** Takes the applicant's name from who knows which of several counts. */
    void applicant(int caseFile, String name) {
        if (applicantAt >= 0) {
            known[caseFile * width + applicantAt] = values.lexicon().number(name);
            changed.set(caseFile);
            all.data(shape.attributes().get(applicantAt).attribute());
        }
    }

    /** Hands over what cases were found to be since the last call. */
    void settle() {
        for (int i = changed.nextSetBit(0); i >= 0; i = changed.nextSetBit(i + 1)) {
            settle(i);
        }
        changed.clear();
    }

    private void settle(int caseFile) {
        draft.clear();
        int lastCode = -1;
        for (int i = 0; i < shape.attributes().size(); i++) {
            KeyedAttribute keyed = shape.attributes().get(i);
            long value = known[caseFile * width + i];
            if (value != Values.UNFIT && keyed.attribute().code() != lastCode) {
                values.give(draft, keyed.attribute(), value);
                lastCode = keyed.attribute().code();
            }
        }
        into.attributes(caseFile, draft);
    }

    private void takeAttributes(int caseFile, Cells cells, Report report) {
        for (int i = 0; i < shape.attributes().size(); i++) {
            KeyedAttribute keyed = shape.attributes().get(i);
            String text = cells.text(keyed.slot());
            if (text == null) {
                continue;
            }
            long packed = values.pack(keyed.attribute().type(), text);
            if (!EventIntake.isFit(packed)) {
                ProblemKind misfit = Values.misfit(keyed.attribute().type());
                EventIntake.misfit(cells, keyed.slot(), packed, misfit, report);
            } else if (learn(caseFile, i, packed, cells, keyed.slot(), report)) {
                changed.set(caseFile);
                all.data(keyed.attribute());
            }
        }
    }

    private void takeSteps(int caseFile, Cells cells, Report report) {
        for (int i = 0; i < shape.steps().size(); i++) {
            CaseShape.DatedStep step = shape.steps().get(i);
            String text = cells.text(step.slot());
            if (text == null) {
                continue;
            }
            long instant = values.instant(text);
            if (!EventIntake.isFit(instant)) {
                ProblemKind kind = ProblemKind.NOT_AN_INSTANT;
                EventIntake.misfit(cells, step.slot(), instant, kind, report);
                loseUnlessNone(caseFile, instant);
                continue;
            }
            int at = shape.attributes().size() + i;
            if (learn(caseFile, at, instant, cells, step.slot(), report)) {
                add(caseFile, step, values.times());
            }
        }
    }

    /** A step whose date cannot be read is lost; a date that stands for none tells of no step. */
    private void loseUnlessNone(int caseFile, long instant) {
        if (instant == Values.UNFIT) {
            into.incomplete(caseFile);
        }
    }

    private void add(int caseFile, CaseShape.DatedStep step, TimeTexts times) {
        String key = shape.slots().key(step.slot());
        draft.clear()
                .activity(step.activity())
                .name(key)
                .message(key)
                .occurredAt(times.epochMillis());
        if (times.isDayOnly()) {
            draft.dayPrecision();
        }
        into.add(caseFile, draft);
        all.act(step.activity());
        stepsTaken++;
    }

    private void takeItem(int caseFile, Cells cells, Report report) {
        String code = cells.text(shape.item());
        if (code == null) {
            return;
        }
        long version =
                EventIntake.count(cells, shape.itemVersion(), 0, Integer.MAX_VALUE, 0, report);
        long number = values.lexicon().number(code);
        boolean changes = learn(caseFile, itemAt, number, cells, shape.item(), report);
        if (version > 0) {
            changes |= learn(caseFile, itemAt + 1, version, cells, shape.itemVersion(), report);
        }
        if (changes) {
            long itemVersion = Math.max(known[caseFile * width + itemAt + 1], 0);
            into.item(
                    caseFile,
                    values.lexicon().text((int) known[caseFile * width + itemAt]),
                    (int) itemVersion);
        }
    }

    /** Whether the value is new; one that contradicts a known one is a problem. */
    private boolean learn(int caseFile, int at, long value, Cells cells, int slot, Report report) {
        int index = caseFile * width + at;
        if (known[index] == Values.UNFIT) {
            known[index] = value;
            return true;
        }
        if (known[index] != value) {
            report.say(
                    cells.line(slot),
                    ProblemKind.CASE_CONTRADICTED,
                    cells.slots().key(slot),
                    String.valueOf(cells.text(shape.number())),
                    shown(at, String.valueOf(cells.text(slot))));
        }
        return false;
    }

    /** A value as problems tell it, which are read by people who need not know the applicant. */
    private String shown(int at, String text) {
        return at == applicantAt ? new ApplicantName(text).masked() : text;
    }
}
