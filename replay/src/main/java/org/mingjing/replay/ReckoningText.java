package org.mingjing.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.rule.PauseVerdict;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.ReckonedSpan;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.core.timelimit.Roll;

/** A reckoning in sentences: the limit, the due date, and span by span what counted and why. */
final class ReckoningText {
    private static final int RANGE = 27;
    private static final int GAP = 2;
    private static final int NARROWEST_REASON = 24;

    private final Wording wording;
    private final Moments moments;
    private final CaseFile caseFile;

    ReckoningText(Wording wording, Moments moments, CaseFile caseFile) {
        this.wording = wording;
        this.moments = moments;
        this.caseFile = caseFile;
    }

    private record Row(String range, String reason, String note, String amount) {
        int reasonWidth() {
            return DisplayWidth.of(reason + note);
        }
    }

    String summary(Reckoning reckoning) {
        Instant due = reckoning.due();
        return wording.say(
                        "reckoning." + key(reckoning.anchor()),
                        limit(reckoning.limit()),
                        due == null ? wording.say("reckoning.stopped") : moments.due(due))
                + (reckoning.provisional() ? wording.say("reckoning.provisional") : "")
                + wording.say("reckoning.calendar", reckoning.calendarVersion());
    }

    /** Which of the limits of a clock is shown day by day. */
    String heading(Reckoning reckoning) {
        return wording.say("reckoning.by-day-" + key(reckoning.anchor()));
    }

    String limit(Limit limit) {
        return switch (limit) {
            case Limit.Until until -> wording.say("limit.until", until.date());
            case Limit.Running running ->
                    wording.say("limit." + key(running.unit()), running.amount())
                            + (running.roll() == Roll.TO_WORKING_DAY
                                    ? wording.say("limit.rolls")
                                    : "");
        };
    }

    /** A line a span, of at most so many columns; reasons that need more room go on below. */
    List<String> spans(Reckoning reckoning, int columns) {
        boolean minutes =
                reckoning.limit() instanceof Limit.Running running && !running.unit().endsWithDay();
        List<Row> rows = new ArrayList<>();
        int total = 0;
        for (ReckonedSpan span : reckoning.spans()) {
            total += span.counted();
            rows.add(
                    new Row(
                            range(span.from(), span.to()),
                            reason(span),
                            note(span),
                            amount(span, total, minutes)));
        }
        int reason = GAP + rows.stream().mapToInt(Row::reasonWidth).max().orElse(0);
        int amount = rows.stream().mapToInt(row -> DisplayWidth.of(row.amount())).max().orElse(0);
        int room = columns - RANGE;
        int column = Math.min(reason, room - amount);
        return rows.stream().flatMap(row -> lines(row, column, room).stream()).toList();
    }

    private static List<String> lines(Row row, int column, int room) {
        boolean beside = column >= NARROWEST_REASON;
        List<String> reason = reasonLines(row, beside ? column - GAP : room);
        int last = reason.size() - 1;
        int amountAt = beside ? 0 : last;
        boolean below = DisplayWidth.of(reason.get(amountAt)) + GAP > column;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            String left = DisplayWidth.padRight(i == 0 ? row.range() : "", RANGE);
            String right = i == amountAt && !below ? row.amount() : "";
            lines.add(
                    (left + DisplayWidth.padRight(reason.get(i), column) + right).stripTrailing());
        }
        if (below && !row.amount().isEmpty()) {
            lines.add(" ".repeat(RANGE + column) + row.amount());
        }
        return lines;
    }

    /** The reason and its note in one line, or the note below the reason. */
    private static List<String> reasonLines(Row row, int width) {
        if (row.reasonWidth() <= width) {
            return List.of(row.reason() + row.note());
        }
        List<String> lines = new ArrayList<>(DisplayWidth.wrap(row.reason(), width));
        if (!row.note().isEmpty()) {
            lines.addAll(DisplayWidth.wrap(row.note().strip(), width));
        }
        return lines;
    }

    private static String range(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : from + " – " + to;
    }

    private String reason(ReckonedSpan span) {
        String late = span.late() && span.counting().isCounted() ? "-late" : "";
        return wording.say("counting." + key(span.counting()) + late);
    }

    /** The holiday's name, or the event that began the pause and why it is not recognised. */
    private String note(ReckonedSpan span) {
        String note = span.note();
        if (note.isEmpty()) {
            return "";
        }
        return switch (span.counting()) {
            case PAUSED -> wording.say("counting.note", pause(note));
            case PAUSE_NOT_RECOGNISED -> {
                int colon = note.lastIndexOf(':');
                PauseVerdict verdict = PauseVerdict.valueOf(note.substring(colon + 1));
                yield wording.say(
                        "counting.refused",
                        pause(note.substring(0, colon)),
                        wording.of(verdict.label()));
            }
            case START, COUNTED, MAKE_UP, WEEKEND, HOLIDAY, ROLLED ->
                    wording.say("counting.note", note);
        };
    }

    /** The event by its number in the list of events, else by its message. */
    private String pause(String message) {
        for (int position = caseFile.eventCount() - 1; position >= 0; position--) {
            if (caseFile.event(position).message().equals(message)) {
                return wording.say("counting.event", position + 1);
            }
        }
        return message;
    }

    private String amount(ReckonedSpan span, int total, boolean minutes) {
        if (span.counted() == 0) {
            return "";
        }
        return wording.say(minutes ? "counting.minutes" : "counting.days", span.counted(), total);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
