package org.mingjing.benchmarks;

import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseFiles;
import org.mingjing.core.casefile.ServiceItems;

/**
 * What is judged in a measurement: cases, at least one, with the service items and the calendars
 * that they are judged by.
 *
 * @param asOf epoch milliseconds
 */
record Workload(CaseFiles caseFiles, ServiceItems items, Calendars calendars, long asOf) {
    Workload {
        if (caseFiles.size() == 0) {
            throw new IllegalArgumentException("there are no cases to judge");
        }
    }

    int cases() {
        return caseFiles.size();
    }

    int events() {
        return caseFiles.eventCount();
    }

    /** The calendar of the cases, as it was known when they are judged. */
    WorkingCalendar calendar() {
        return calendars.at(caseFiles.get(0).calendar(), asOf);
    }

    EventStream stream() {
        return EventStream.of(caseFiles, asOf);
    }

    /** At most so many of the cases, evenly spread over all of them. */
    Workload sample(int atMost) {
        if (atMost >= cases()) {
            return this;
        }
        CaseFiles.Builder builder = builder();
        CaseFile view = caseFiles.get(0);
        for (long i = 0; i < atMost; i++) {
            caseFiles.move(view, (int) (i * cases() / atMost));
            copy(builder, view, view.id());
        }
        return new Workload(builder.build(), items, calendars, asOf);
    }

    /** The cases so many times over. */
    Workload times(int times) {
        CaseFiles.Builder builder = builder();
        CaseFile view = caseFiles.get(0);
        for (int time = 0; time < times; time++) {
            for (int i = 0; i < cases(); i++) {
                caseFiles.move(view, i);
                copy(builder, view, view.id() + "#" + time);
            }
        }
        return new Workload(builder.build(), items, calendars, asOf);
    }

    /** A builder of case files that share the texts of these. */
    CaseFiles.Builder builder() {
        CaseFile first = caseFiles.get(0);
        return CaseFiles.builder(caseFiles.vocabulary(), caseFiles.lexicon(), first.calendar())
                .items(items);
    }

    private static void copy(CaseFiles.Builder builder, CaseFile from, String number) {
        int caseFile = builder.caseFile(number);
        builder.beside(caseFile, from);
        for (int position = 0; position < from.eventCount(); position++) {
            builder.add(caseFile, from, position);
        }
    }
}
