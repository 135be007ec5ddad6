package org.mingjing.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Clock;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.ReckonedDay;
import org.mingjing.core.timelimit.Reckoning;

/**
 * The time limits of a case: how each stands, its ribbon and its reckoning span by span. The signs
 * of the ribbon are explained once, below the first.
 */
final class ClockText {
    private final Page page;
    private final Wording wording;
    private final Moments moments;
    private final ReckoningText reckonings;

    ClockText(Page page, Wording wording, Moments moments, CaseFile caseFile) {
        this.page = page;
        this.wording = wording;
        this.moments = moments;
        this.reckonings = new ReckoningText(wording, moments, caseFile);
    }

    void tell(List<CaseClock> clocks, List<Finding> findings) {
        boolean isFirst = true;
        for (CaseClock caseClock : clocks) {
            head(caseClock);
            List<Reckoning> shown = shown(caseClock.clock());
            for (Reckoning reckoning : shown) {
                page.blank();
                if (counting(caseClock.clock()).size() > 1) {
                    page.paragraph(2, reckonings.heading(reckoning));
                }
                new Ribbon(reckoning, marks(caseClock, findings), page.colours())
                        .lines()
                        .forEach(line -> page.painted("  " + line));
                page.blank();
                if (isFirst) {
                    legend();
                    isFirst = false;
                }
                reckonings
                        .spans(reckoning, page.columns() - 2)
                        .forEach(line -> page.painted("  " + Page.printable(line)));
            }
        }
    }

    private void legend() {
        for (String key : List.of("explain.legend", "explain.legend-marks")) {
            page.pieces(2, List.of(wording.say(key).split(" {2,}")));
        }
        page.blank();
    }

    private void head(CaseClock caseClock) {
        Clock clock = caseClock.clock();
        page.title(
                wording.say(
                        "explain.clock",
                        caseClock.rule().id(),
                        wording.of(caseClock.rule().title())));
        page.paragraph(
                2,
                wording.say("state." + clock.state().name().toLowerCase(Locale.ROOT))
                        + wording.say("explain.start", moments.readable(clock.start()))
                        + stopped(clock));
        for (Reckoning reckoning : clock.reckonings()) {
            page.paragraph(2, reckonings.summary(reckoning));
        }
    }

    /**
     * The reckonings to show day by day: those that count, rather than a fixed date; one of them
     * where the days of the other begin the same.
     */
    private static List<Reckoning> shown(Clock clock) {
        List<Reckoning> shown = new ArrayList<>();
        for (Reckoning reckoning : counting(clock)) {
            shown.removeIf(other -> beginsLike(reckoning, other));
            if (shown.stream().noneMatch(other -> beginsLike(other, reckoning))) {
                shown.add(reckoning);
            }
        }
        return shown.isEmpty() ? clock.reckonings().subList(0, 1) : shown;
    }

    private static List<Reckoning> counting(Clock clock) {
        return clock.reckonings().stream()
                .filter(reckoning -> reckoning.limit() instanceof Limit.Running)
                .toList();
    }

    private static boolean beginsLike(Reckoning longer, Reckoning shorter) {
        List<ReckonedDay> days = longer.days();
        List<ReckonedDay> beginning = shorter.days();
        return days.size() >= beginning.size()
                && IntStream.range(0, beginning.size())
                        .allMatch(i -> isAlike(days.get(i), beginning.get(i)));
    }

    private static boolean isAlike(ReckonedDay one, ReckonedDay other) {
        return one.date().equals(other.date())
                && one.counting() == other.counting()
                && one.number() == other.number()
                && one.note().equals(other.note());
    }

    private String stopped(Clock clock) {
        Instant stopped = clock.stoppedAt();
        if (stopped == null) {
            return "";
        }
        String text = wording.say("explain.stopped", moments.readable(stopped));
        Reckoning first = clock.reckonings().get(0);
        Instant due = first.due();
        if (due == null || !stopped.isAfter(due)) {
            return text;
        }
        long days = ChronoUnit.DAYS.between(moments.date(due), moments.date(stopped));
        return text
                + (days > 0
                        ? wording.say("explain.late-days", days)
                        : wording.say(
                                "explain.late-minutes",
                                Duration.between(due, stopped).toMinutes()));
    }

    private Map<LocalDate, String> marks(CaseClock caseClock, List<Finding> all) {
        Map<LocalDate, String> marks = new TreeMap<>();
        for (Finding finding : all) {
            boolean ofThisClock =
                    finding.rule().equals(caseClock.rule())
                            && finding.id().message().equals(caseClock.trigger().message());
            for (Rung rung : ofThisClock ? finding.rungs() : List.<Rung>of()) {
                if (rung.level() == Level.WARNING) {
                    put(marks, rung.aroseAt(), "W");
                }
            }
        }
        Clock clock = caseClock.clock();
        put(marks, due(clock.reckoning(Anchor.PROMISED)), "P");
        put(marks, due(clock.reckoning(Anchor.STATUTORY)), "L");
        Instant stopped = clock.stoppedAt();
        put(marks, stopped == null ? clock.asOf() : stopped, stopped == null ? "^" : "A");
        return marks;
    }

    private static @Nullable Instant due(@Nullable Reckoning reckoning) {
        return reckoning == null ? null : reckoning.due();
    }

    /** Marks that meet on one day are all kept, each of them once. */
    private void put(Map<LocalDate, String> marks, @Nullable Instant when, String mark) {
        if (when != null) {
            marks.merge(
                    moments.date(when), mark, (old, more) -> old.contains(more) ? old : old + more);
        }
    }
}
