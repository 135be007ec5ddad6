package org.mingjing.eventlog;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.Mapping;

/** What readers of every format hand over to, and what they count. */
final class Intake {
    private final Mapping mapping;
    private final EventIntake events;
    private final CaseIntake cases;
    private final Set<Attribute> sent = new HashSet<>();
    private long taken;
    private long refusedEvents;
    private long refusedTraces;

    Intake(CaseFiles.Builder into, Mapping mapping) {
        Values values = new Values(into.lexicon(), mapping);
        this.mapping = mapping;
        this.events = new EventIntake(mapping, into, values);
        this.cases = new CaseIntake(mapping, into, values);
    }

    /** Remembers which attributes a file can tell: those whose keys satisfy a condition. */
    void sends(Predicate<String> keys) {
        Stream.of(mapping.eventAttributes(), mapping.caseAttributes())
                .flatMap(attributes -> attributes.entrySet().stream())
                .filter(entry -> keys.test(entry.getKey()))
                .forEach(entry -> sent.add(entry.getValue()));
    }

    /** The attributes that none of the files could tell. */
    Set<Attribute> unsent() {
        return mapping.vocabulary().attributes().stream()
                .filter(attribute -> !sent.contains(attribute))
                .collect(Collectors.toSet());
    }

    Mapping mapping() {
        return mapping;
    }

    EventShape eventShape() {
        return events.shape();
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
            refusedEvents++;
        }
    }

    /** Counts an event that was not taken. */
    void refuseEvent() {
        refusedEvents++;
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
