package org.mingjing.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.PauseVerdict;
import org.mingjing.core.timelimit.Counting;
import org.mingjing.core.timelimit.Exclusions;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.ReckonedDay;
import org.mingjing.core.timelimit.ReckonedPause;
import org.mingjing.core.timelimit.ReckonedSpan;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.core.timelimit.Roll;

/** A reckoning in sentences: the limit, the due date, and span by span what counted and why. */
public final class ReckoningText {
    private static final int SHORTEST_RANGE = 27;
    private static final int GAP = 2;
    private static final int NARROWEST_REASON = 24;

    private final Wording wording;
    private final Moments moments;

    public ReckoningText(Wording wording, Moments moments) {
        this.wording = wording;
        this.moments = moments;
    }

    /**
     * One span in words.
     *
     * @param range from when until when
     * @param reason whether it counts and why
     * @param note a holiday, or a pause, with a blank before it; empty when there is none
     * @param amount how much it used up, and which due dates end with it; empty when nothing
     */
    public record Row(String range, String reason, String note, String amount) {
        private int reasonWidth() {
            return DisplayWidth.of(reason + note);
        }
    }

    /**
     * The limit, its due date, and how late it was answered or is by now.
     *
     * @param now when the clock was stopped, or the instant for which it is told
     */
    public String summary(Reckoning reckoning, Instant now) {
        Instant due = reckoning.due();
        boolean isLate = due != null && now.isAfter(due);
        return wording.say(
                        "reckoning." + key(reckoning.anchor()),
                        limit(reckoning.limit()),
                        due == null ? wording.say("reckoning.stopped") : moments.last(due))
                + (isLate ? late(reckoning) : "")
                + (reckoning.provisional() ? wording.say("reckoning.provisional") : "")
                + (reckoning.workingHours().isEmpty()
                        ? ""
                        : wording.say("reckoning.hours", reckoning.workingHours()))
                + wording.say("reckoning.calendar", reckoning.calendarVersion());
    }

    /** In the limit's own unit. */
    private String late(Reckoning reckoning) {
        int late = reckoning.lateBy();
        LimitUnit unit =
                reckoning.limit() instanceof Limit.Running running
                        ? running.unit()
                        : LimitUnit.CALENDAR_DAYS;
        return switch (unit) {
            case WORKING_DAYS -> wording.say("late.working-days", late);
            case CALENDAR_DAYS, MONTHS -> wording.say("late.calendar-days", late);
            case MINUTES -> wording.say("late.minutes", late);
            case WORKING_HOURS ->
                    late == 0 ? wording.say("late.minutes", 0) : wording.say("late", hours(late));
        };
    }

    private String hours(int minutes) {
        if (minutes < 60) {
            return wording.say("hours.part", minutes);
        }
        return minutes % 60 == 0
                ? wording.say("hours.whole", minutes / 60)
                : wording.say("hours", minutes / 60, minutes % 60);
    }

    /** Which of the limits of a clock is shown day by day. */
    public String heading(Reckoning reckoning) {
        return wording.say("reckoning.by-day-" + key(reckoning.anchor()));
    }

    public String limit(Limit limit) {
        return switch (limit) {
            case Limit.Until until -> wording.say("limit.until", until.date());
            case Limit.Running running when isSameDay(running) ->
                    wording.say("limit.same-working-day");
            case Limit.Running running ->
                    wording.say("limit." + key(running.unit()), running.amount())
                            + (running.roll() == Roll.TO_WORKING_DAY
                                    ? wording.say("limit.rolls")
                                    : "");
        };
    }

    private static boolean isSameDay(Limit.Running limit) {
        return limit.unit() == LimitUnit.WORKING_DAYS && limit.amount() == 0;
    }

    /**
     * A line a span, of at most so many columns; reasons that need more room go on below.
     *
     * @param dues the due dates of the clock by the mark that the ribbon gives them
     */
    List<String> spans(Reckoning reckoning, Map<String, Instant> dues, int columns) {
        List<Row> rows = rows(reckoning, dues);
        int range =
                Math.max(SHORTEST_RANGE, GAP + widest(rows, row -> DisplayWidth.of(row.range())));
        int reason = GAP + widest(rows, Row::reasonWidth);
        int amount = widest(rows, row -> DisplayWidth.of(row.amount()));
        int room = columns - range;
        int column = Math.min(reason, room - amount);
        return rows.stream().flatMap(row -> lines(row, range, column, room).stream()).toList();
    }

    /**
     * A row a span.
     *
     * @param dues the due dates of the clock by the mark that the ribbon gives them
     */
    public List<Row> rows(Reckoning reckoning, Map<String, Instant> dues) {
        List<Row> rows = new ArrayList<>();
        int total = 0;
        for (ReckonedSpan span : reckoning.spans()) {
            total += span.counted();
            rows.add(
                    new Row(
                            moments.range(span.startInclusive(), span.endExclusive()),
                            reason(span.counting(), span.late()),
                            note(span.note(), span.pause()),
                            amount(reckoning.limit(), span.counted(), total) + mark(span, dues)));
        }
        return rows;
    }

    /**
     * The same, but days that are alike but for the days off between them are one row: neither a
     * pause nor a long lateness is told week by week.
     *
     * @param dues the due dates of the clock by the mark that the ribbon gives them
     */
    public List<Row> folded(Reckoning reckoning, Map<String, Instant> dues) {
        List<ReckonedSpan> spans = reckoning.spans();
        List<Row> rows = rows(reckoning, dues);
        FoldedSpans fold = new FoldedSpans(spans, dues.values());
        List<Row> folded = new ArrayList<>();
        int total = 0;
        int end;
        for (int i = 0; i < spans.size(); i = end) {
            FoldedSpans.Run run = fold.run(i);
            end = run == null ? i + 1 : fold.end(i, run);
            int counted = fold.counted(i, end);
            total += counted;
            folded.add(
                    run == null
                            ? rows.get(i)
                            : new Row(
                                    moments.range(
                                            spans.get(i).startInclusive(),
                                            spans.get(end - 1).endExclusive()),
                                    wording.say("counting.run-" + run.key()),
                                    rows.get(i).note(),
                                    amount(reckoning.limit(), counted, total)
                                            + mark(spans.get(end - 1), dues)));
        }
        return folded;
    }

    private static int widest(List<Row> rows, ToIntFunction<Row> width) {
        return rows.stream().mapToInt(width).max().orElse(0);
    }

    /** Which due dates a span ends with. */
    private String mark(ReckonedSpan span, Map<String, Instant> dues) {
        StringBuilder marks = new StringBuilder();
        dues.forEach(
                (mark, due) -> {
                    boolean endsByInstant = due.equals(span.endExclusive());
                    if (endsByInstant || due.plusMillis(1).equals(span.endExclusive())) {
                        marks.append(mark);
                    }
                });
        return marks.isEmpty() ? "" : wording.say("counting.mark", marks);
    }

    private static List<String> lines(Row row, int range, int column, int room) {
        boolean beside = column >= NARROWEST_REASON;
        List<String> reason = reasonLines(row, beside ? column - GAP : room);
        int last = reason.size() - 1;
        int amountAt = beside ? 0 : last;
        boolean below = DisplayWidth.of(reason.get(amountAt)) + GAP > column;
        List<String> lines = new ArrayList<>();
        for (int i = 0; i <= last; i++) {
            String left = DisplayWidth.padRight(i == 0 ? row.range() : "", range);
            String right = i == amountAt && !below ? row.amount() : "";
            lines.add(
                    (left + DisplayWidth.padRight(reason.get(i), column) + right).stripTrailing());
        }
        if (below && !row.amount().isEmpty()) {
            lines.add(" ".repeat(range + column) + row.amount());
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

    /** Whether a day counts and why, in one line. */
    public String why(ReckonedDay day) {
        return reason(day.counting(), day.late()) + note(day.note(), day.pause());
    }

    private String reason(Counting counting, boolean isLate) {
        String late = isLate && counting.isCounted() ? "-late" : "";
        return wording.say("counting." + key(counting) + late);
    }

    /** The holiday's name, or the events of the pause and why it is not recognised. */
    private String note(String holiday, @Nullable ReckonedPause pause) {
        if (pause == null) {
            return holiday.isEmpty()
                    ? ""
                    : wording.say("counting.note", HolidayNames.in(wording.language(), holiday));
        }
        return pause.isRecognised()
                ? wording.say("counting.note", events(pause))
                : wording.say(
                        "counting.refused",
                        events(pause),
                        wording.of(PauseVerdict.valueOf(pause.refusal()).label()));
    }

    /** The events that opened and ended a pause, by their numbers in the list of events. */
    private String events(ReckonedPause pause) {
        int opened = pause.openedBy() + 1;
        if (pause.endedBy() != ReckonedPause.NOBODY) {
            return wording.say("pause.ended", opened, pause.endedBy() + 1);
        }
        return pause.end() == Exclusions.OPEN
                ? wording.say("pause.open", opened)
                : wording.say(
                        "pause.announced", opened, moments.last(Instant.ofEpochMilli(pause.end())));
    }

    private String amount(Limit limit, int counted, int total) {
        if (counted == 0) {
            return "";
        }
        LimitUnit unit =
                limit instanceof Limit.Running running ? running.unit() : LimitUnit.CALENDAR_DAYS;
        return switch (unit) {
            case WORKING_DAYS, CALENDAR_DAYS, MONTHS ->
                    wording.say("counting.days", counted, total);
            case MINUTES -> wording.say("counting.minutes", counted, total);
            case WORKING_HOURS -> wording.say("counting.hours", hours(counted), hours(total));
        };
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
