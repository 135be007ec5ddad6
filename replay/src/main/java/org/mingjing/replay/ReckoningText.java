package org.mingjing.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mingjing.core.rule.PauseVerdict;
import org.mingjing.core.timelimit.Counting;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.ReckonedSpan;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.core.timelimit.Roll;

/** A reckoning in sentences: the limit, the due date, and span by span what counted and why. */
final class ReckoningText {
    private static final int REASON = 58;

    private final Wording wording;
    private final Moments moments;

    ReckoningText(Wording wording, Moments moments) {
        this.wording = wording;
        this.moments = moments;
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

    List<String> spans(Reckoning reckoning) {
        boolean minutes =
                reckoning.limit() instanceof Limit.Running running && !running.unit().endsWithDay();
        List<String> lines = new ArrayList<>();
        int total = 0;
        for (ReckonedSpan span : reckoning.spans()) {
            total += span.counted();
            lines.add(
                    DisplayWidth.padRight(range(span.from(), span.to()), 27)
                            + DisplayWidth.padRight(reason(span), REASON)
                            + amount(span, total, minutes));
        }
        return lines.stream().map(String::stripTrailing).toList();
    }

    private static String range(LocalDate from, LocalDate to) {
        return from.equals(to) ? from.toString() : from + " – " + to;
    }

    private String reason(ReckonedSpan span) {
        String late = span.late() && span.counting().isCounted() ? "-late" : "";
        String text = wording.say("counting." + key(span.counting()) + late);
        if (span.note().isEmpty()) {
            return text;
        }
        if (span.counting() != Counting.PAUSE_NOT_RECOGNISED) {
            return text + wording.say("counting.note", span.note());
        }
        int colon = span.note().lastIndexOf(':');
        PauseVerdict verdict = PauseVerdict.valueOf(span.note().substring(colon + 1));
        return text + wording.say("counting.note", wording.of(verdict.label()));
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
