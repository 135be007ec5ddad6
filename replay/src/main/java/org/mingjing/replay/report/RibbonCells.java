package org.mingjing.replay.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.timelimit.Counting;
import org.mingjing.core.timelimit.ReckonedDay;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.replay.ReckoningText;

/** The days of a ribbon: each a cell that tells what the day was and why. */
final class RibbonCells {
    private static final int CELL = 22;

    private final Reckoning reckoning;
    private final List<RibbonMark> marks;
    private final Telling telling;
    private final ReckoningText reckonings;

    RibbonCells(Reckoning reckoning, List<RibbonMark> marks, Telling telling) {
        this.reckoning = reckoning;
        this.marks = List.copyOf(marks);
        this.telling = telling;
        this.reckonings = new ReckoningText(telling.wording(), telling.moments());
    }

    /** Writes one day at a place. */
    void write(Markup svg, ReckonedDay day, int x, int y) {
        svg.open("g", "class", style(day)).element("title", told(day));
        svg.empty(
                "rect",
                "x",
                "" + x,
                "y",
                "" + y,
                "width",
                "" + CELL,
                "height",
                "" + RibbonSvg.TALL,
                "rx",
                "2");
        String middle = "" + (x + CELL / 2);
        if (day.counting().isCounted() && isByDays()) {
            svg.element("text", "" + day.number(), "class", "n", "x", middle, "y", "" + (y + 17));
        }
        String sign = sign(day.counting());
        if (!sign.isEmpty()) {
            svg.element("text", sign, "class", "s", "x", middle, "y", "" + (y + 30));
        }
        svg.close();
    }

    private boolean isByDays() {
        return reckoning.workingHours().isEmpty();
    }

    private String told(ReckonedDay day) {
        String date =
                day.date()
                        + " "
                        + telling.say(
                                "weekday."
                                        + day.date()
                                                .getDayOfWeek()
                                                .name()
                                                .toLowerCase(Locale.ROOT));
        String why = reckonings.why(day);
        return day.counting().isCounted() && isByDays()
                ? telling.say("ribbon.counted", date, why, day.number())
                : telling.say("ribbon.day", date, why);
    }

    /** What tells a day from another one of the same colour. */
    private String sign(Counting counting) {
        return switch (counting) {
            case START -> telling.say("ribbon.sign-start");
            case MAKE_UP -> telling.say("ribbon.sign-make-up");
            case PAUSE_NOT_RECOGNISED -> telling.say("ribbon.sign-refused");
            case PAUSED -> telling.say("ribbon.sign-paused");
            case COUNTED, WEEKEND, HOLIDAY, OFF_HOURS, ROLLED -> "";
        };
    }

    private String style(ReckonedDay day) {
        String ahead = isAhead(day.date()) ? " ahead" : "";
        return switch (day.counting()) {
                    case START -> "d start";
                    case PAUSED -> "d cut";
                    case WEEKEND, HOLIDAY, OFF_HOURS, ROLLED -> "d off";
                    case COUNTED, MAKE_UP -> "d " + late(day.date());
                    case PAUSE_NOT_RECOGNISED -> "d refused " + late(day.date());
                }
                + ahead;
    }

    /** Whether the clock had stopped by that day, or the day had not come. */
    private boolean isAhead(LocalDate date) {
        return marks.stream().anyMatch(mark -> !mark.kind().isAbove() && date.isAfter(mark.date()));
    }

    private String late(LocalDate date) {
        if (isAfter(date, RibbonMark.Kind.STATUTORY)) {
            return "law";
        }
        return isAfter(date, RibbonMark.Kind.PROMISED) ? "promise" : "in";
    }

    private boolean isAfter(LocalDate date, RibbonMark.Kind kind) {
        @Nullable LocalDate due = null;
        for (RibbonMark mark : marks) {
            due = mark.kind() == kind ? mark.date() : due;
        }
        return due != null && date.isAfter(due);
    }
}
