package org.mingjing.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.CaseEvent;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.eventlog.PlainText;

/**
 * The events of a case, a line each where the page is wide enough: when, what, who, and remarks.
 */
final class EventsText {
    private static final int INDENT = 2;
    private static final int NUMBER = 3;
    private static final int GAP = 2;

    private final Page page;
    private final Wording wording;
    private final Moments moments;

    EventsText(Page page, Wording wording, Moments moments) {
        this.page = page;
        this.wording = wording;
        this.moments = moments;
    }

    private record Row(
            String when, String what, String who, String remark, List<String> attributes) {}

    void tell(CaseFile caseFile, Instant asOf) {
        if (caseFile.eventCount() == 0) {
            page.paragraph(INDENT, wording.say("explain.no-events"));
        }
        AttributesText attributes = new AttributesText(wording, moments, caseFile);
        List<Row> rows = new ArrayList<>();
        for (int position = 0; position < caseFile.eventCount(); position++) {
            CaseEvent event = caseFile.event(position);
            rows.add(
                    new Row(
                            when(event),
                            PlainText.of(what(event)),
                            PlainText.of(who(event.actor())),
                            remark(event, asOf),
                            attributes.of(position)));
        }
        int when = GAP + widest(rows, Row::when);
        int room = page.columns() - INDENT - NUMBER - GAP - when;
        int who = Math.min(widest(rows, Row::who), room / 2);
        int column = Math.min(GAP + widest(rows, Row::what), room - who);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String margin =
                    " ".repeat(INDENT)
                            + DisplayWidth.padLeft(Integer.toString(i + 1), NUMBER)
                            + " ".repeat(GAP)
                            + DisplayWidth.padRight(row.when(), when);
            tell(row, margin, column);
        }
    }

    private static int widest(List<Row> rows, Function<Row, String> text) {
        return rows.stream().mapToInt(row -> DisplayWidth.of(text.apply(row))).max().orElse(0);
    }

    private void tell(Row row, String margin, int column) {
        int left = margin.length();
        int room = page.columns() - left;
        List<String> lines = new ArrayList<>(DisplayWidth.wrap(row.what(), room));
        join(lines, row.who(), column, room);
        int last = lines.size() - 1;
        String end = lines.get(last);
        boolean fits = DisplayWidth.of(end) + GAP + DisplayWidth.of(row.remark()) <= room;
        for (int i = 0; i < lines.size(); i++) {
            String remark =
                    i == last && fits && !row.remark().isEmpty()
                            ? " ".repeat(GAP) + page.paint(Ink.FAINT, row.remark())
                            : "";
            page.painted((i == 0 ? margin : " ".repeat(left)) + lines.get(i) + remark);
        }
        if (!fits && !row.remark().isEmpty()) {
            page.aside(left, row.remark());
        }
        if (!row.attributes().isEmpty()) {
            page.pieces(left, row.attributes());
        }
    }

    /** Puts a text into the next column of the last line, or below it where there is no room. */
    private static void join(List<String> lines, String text, int column, int room) {
        int last = lines.size() - 1;
        String before = DisplayWidth.padRight(lines.get(last) + " ".repeat(GAP), column);
        if (last == 0 && DisplayWidth.of(before) + DisplayWidth.of(text) <= room) {
            lines.set(last, (before + text).stripTrailing());
            return;
        }
        lines.addAll(DisplayWidth.wrap(text, room));
    }

    private String when(CaseEvent event) {
        Instant occurred = event.occurredAt();
        boolean midnight = occurred.atZone(moments.zone()).toLocalTime().toSecondOfDay() == 0;
        return event.dayPrecision() || midnight
                ? moments.date(occurred).toString()
                : moments.readable(occurred);
    }

    private String what(CaseEvent event) {
        String label = wording.of(event.activity().label());
        boolean unmapped = event.activity().code() == 0;
        if (event.name().isEmpty() || event.name().equals(label)) {
            return label;
        }
        return unmapped ? event.name() : label + " (" + event.name() + ")";
    }

    private static String who(Actor actor) {
        return Stream.of(actor.person(), actor.post(), actor.department())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
    }

    private String remark(CaseEvent event, Instant asOf) {
        List<String> remarks = new ArrayList<>();
        if (event.voided()) {
            remarks.add(wording.say("explain.voided", event.version()));
        } else if (event.version() > 1) {
            remarks.add(wording.say("explain.version", event.version()));
        }
        if (!event.receivedAt().equals(event.occurredAt())) {
            remarks.add(wording.say("explain.received", moments.readable(event.receivedAt())));
        }
        if (event.receivedAt().isAfter(asOf) || event.occurredAt().isAfter(asOf)) {
            remarks.add(wording.say("explain.not-yet"));
        }
        return String.join(wording.say("explain.remark-separator"), remarks);
    }
}
