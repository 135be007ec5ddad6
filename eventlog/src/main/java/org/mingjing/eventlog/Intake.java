package org.mingjing.eventlog;

import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;

/** What readers of every format hand over to, and what they count. */
final class Intake {
    private final CaseFiles.Builder into;
    private final Mapping mapping;
    private final EventIntake events;
    private final CaseIntake cases;
    private final Gaps gaps;
    private final Met met = new Met();
    private long taken;
    private long refusedEvents;
    private long refusedTraces;

    Intake(CaseFiles.Builder into, Mapping mapping, Values values) {
        this.into = into;
        this.mapping = mapping;
        this.gaps = new Gaps(mapping);
        this.events = new EventIntake(mapping, into, values, met);
        this.cases = new CaseIntake(mapping, into, values, met);
    }

    Mapping mapping() {
        return mapping;
    }

    EventShape eventShape() {
        return events.shape();
    }

    Gaps gaps() {
        return gaps;
    }

    /** What was met so far. */
    Met met() {
        return met;
    }

    CaseIntake cases() {
        return cases;
    }

    void nextFile() {
        cases.nextFile();
        taken = 0;
        refusedEvents = 0;
        refusedTraces = 0;
    }

    /** Takes an event of a case, or refuses it with a problem. */
    void takeEvent(int caseFile, Cells cells, int line, Report report) {
        if (events.take(caseFile, cases.nextOrdinal(caseFile), cells, line, report)) {
            taken++;
        } else {
            refuseEvent(caseFile);
        }
    }

    /** Counts an event that was taken. */
    void countEvent() {
        taken++;
    }

    /** Counts an event that was not taken, of nobody knows which case. */
    void refuseEvent() {
        refusedEvents++;
    }

    /** Counts an event of a case that was not taken. */
    void refuseEvent(int caseFile) {
        refusedEvents++;
        into.incomplete(caseFile);
    }

    /** Remembers that something of a case is lost. */
    void lose(int caseFile) {
        into.incomplete(caseFile);
    }

    /** Counts a trace that was not taken. */
    void refuseTrace() {
        refusedTraces++;
    }

    void settle(Report report) {
        events.settle(report);
        cases.settle();
    }

    long eventsMet() {
        return taken + refusedEvents;
    }

    ReadingTally tally() {
        return new ReadingTally(
                cases.casesMet(), taken, cases.stepsTaken(), refusedEvents, refusedTraces);
    }
}
