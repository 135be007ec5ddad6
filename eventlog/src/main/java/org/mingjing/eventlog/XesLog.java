package org.mingjing.eventlog;

import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One pass over the elements of an XES log. */
final class XesLog {
    private static final int NO_CASE = -1;

    private final XesMarkup markup;
    private final Intake intake;
    private final ProgressMeter meter;
    private final Report report;
    private final Cells eventCells;
    private final Cells caseCells;

    XesLog(XesMarkup markup, Intake intake, ProgressMeter meter, Report report) {
        this.markup = markup;
        this.intake = intake;
        this.meter = meter;
        this.report = report;
        this.eventCells = new Cells(intake.eventShape().slots());
        this.caseCells = new Cells(intake.cases().shape().slots());
    }

    void read() throws XMLStreamException, Refusal {
        markup.nextElement();
        if (!markup.element().equals("log")) {
            throw new Refusal(ProblemKind.NOT_XES, markup.element());
        }
        while (markup.nextElement()) {
            String element = markup.element();
            switch (element) {
                case "trace" -> trace();
                case "event" -> looseEvent();
                case "extension", "global", "classifier", "attributes" -> markup.skip();
                default -> other(element);
            }
        }
        // Anything but comments after the log is ill-formed, which the parser only says when asked.
        markup.nextElement();
    }

    private void other(String element) throws XMLStreamException, Refusal {
        if (!isAttribute(element)) {
            report.say(markup.line(), ProblemKind.UNKNOWN_ELEMENT, element);
        }
        markup.skip();
    }

    private void looseEvent() throws XMLStreamException, Refusal {
        report.say(markup.line(), ProblemKind.EVENT_WITHOUT_TRACE);
        intake.refuseEvent();
        meter.event();
        markup.skip();
    }

    private void trace() throws XMLStreamException, Refusal {
        int line = markup.line();
        int lost = 0;
        int caseFile = NO_CASE;
        boolean whole = false;
        caseCells.clear();
        try {
            while (markup.nextElement()) {
                String element = markup.element();
                if (!element.equals("event")) {
                    attribute(element, caseCells, "");
                    continue;
                }
                caseFile = caseFile == NO_CASE && lost == 0 ? openCase(line) : caseFile;
                lost += caseFile == NO_CASE ? 1 : 0;
                event(caseFile);
            }
            whole = true;
        } finally {
            close(caseFile, line, lost, whole);
        }
    }

    private int openCase(int line) {
        int slot = intake.cases().shape().number();
        String number = caseCells.text(slot);
        if (number == null || !CaseNumbers.isSound(number)) {
            return NO_CASE;
        }
        int caseFile = intake.cases().open(number);
        if (!intake.cases().meet(caseFile)) {
            report.say(line, ProblemKind.TRACE_REPEATED, number);
        }
        return caseFile;
    }

    /** Also when the file breaks off within the trace: what was read of it counts. */
    private void close(int opened, int line, int lost, boolean whole) {
        int caseFile = opened == NO_CASE && lost == 0 ? openCase(line) : opened;
        if (caseFile == NO_CASE && (whole || lost > 0)) {
            refuseTrace(line, lost);
        }
        if (caseFile != NO_CASE) {
            intake.cases().take(caseFile, caseCells, report);
        }
        if (caseFile != NO_CASE && !whole) {
            intake.lose(caseFile);
        }
    }

    private void refuseTrace(int line, int lost) {
        int slot = intake.cases().shape().number();
        String key = intake.mapping().fields().caseNumber();
        String number = caseCells.text(slot);
        if (number == null || CaseNumbers.isSound(number)) {
            report.say(line, ProblemKind.TRACE_WITHOUT_NAME, key, Integer.toString(lost));
        } else {
            CaseNumbers.tell(caseCells.line(slot), key, number, report);
        }
        intake.refuseTrace();
    }

    private void event(int caseFile) throws XMLStreamException, Refusal {
        int line = markup.line();
        eventCells.clear();
        while (markup.nextElement()) {
            attribute(markup.element(), eventCells, "");
        }
        meter.event();
        if (caseFile == NO_CASE) {
            intake.refuseEvent();
            return;
        }
        intake.takeEvent(caseFile, eventCells, line, report);
    }

    /** Reads the attribute whose start we are at, and those within it. */
    private void attribute(String element, Cells cells, String parents)
            throws XMLStreamException, Refusal {
        if (element.equals("values")) {
            children(cells, parents);
            return;
        }
        if (!isAttribute(element)) {
            other(element);
            return;
        }
        String key = markup.attribute("key");
        if (key == null || key.isEmpty()) {
            report.say(markup.line(), ProblemKind.ATTRIBUTE_WITHOUT_KEY, element);
            markup.skip();
            return;
        }
        String path = parents.isEmpty() ? key : parents + key;
        int slot = cells.slots().find(path);
        if (slot != Slots.NONE) {
            put(cells, slot, path, markup.attribute("value"));
        }
        children(cells, path);
    }

    private void children(Cells cells, String path) throws XMLStreamException, Refusal {
        @Nullable String within = null;
        while (markup.nextElement()) {
            if (within == null) {
                within = path.endsWith("/") ? path : path + "/";
            }
            attribute(markup.element(), cells, within);
        }
    }

    private void put(Cells cells, int slot, String path, @Nullable String value) {
        if (value != null && !cells.put(slot, value, markup.line())) {
            report.say(markup.line(), ProblemKind.KEY_REPEATED, path, value);
        }
    }

    private static boolean isAttribute(String element) {
        return switch (element) {
            case "string", "date", "int", "float", "boolean", "id", "list", "container" -> true;
            default -> false;
        };
    }
}
