package org.mingjing.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.rule.EventRef;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;
import org.mingjing.core.rule.Silence;
import org.mingjing.core.timelimit.Clock;
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

    ClockText(Page page, Wording wording, Moments moments) {
        this.page = page;
        this.wording = wording;
        this.moments = moments;
        this.reckonings = new ReckoningText(wording, moments);
    }

    void tell(List<CaseClock> clocks, List<Finding> findings) {
        boolean isFirst = true;
        for (CaseClock caseClock : clocks) {
            head(caseClock);
            List<Reckoning> shown = ShownReckonings.of(caseClock.clock());
            for (Reckoning reckoning : shown) {
                page.blank();
                if (ShownReckonings.counting(caseClock.clock()).size() > 1) {
                    page.paragraph(2, reckonings.heading(reckoning));
                }
                new Ribbon(reckoning, marks(caseClock, findings), page.colours())
                        .lines()
                        .forEach(line -> page.painted("  " + line));
                page.blank();
                if (isFirst) {
                    legend(clocks);
                    isFirst = false;
                }
                reckonings
                        .spans(
                                reckoning,
                                ShownReckonings.dues(caseClock.clock()),
                                page.columns() - 2)
                        .forEach(line -> page.painted("  " + Page.printable(line)));
            }
        }
    }

    private void legend(List<CaseClock> clocks) {
        boolean minutes =
                clocks.stream()
                        .flatMap(clock -> clock.clock().reckonings().stream())
                        .anyMatch(reckoning -> !reckoning.workingHours().isEmpty());
        pieces(
                wording.say("explain.legend")
                        + (minutes ? wording.say("explain.legend-hours") : ""));
        pieces(wording.say("explain.legend-marks"));
        page.blank();
    }

    private void pieces(String legend) {
        page.pieces(2, List.of(legend.split(" {2,}")));
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
        silence(caseClock);
        Instant stopped = clock.stoppedAt();
        for (Reckoning reckoning : clock.reckonings()) {
            page.paragraph(
                    2, reckonings.summary(reckoning, stopped == null ? clock.asOf() : stopped));
        }
    }

    /** How silence accepted the case, and what does not restart the clock. */
    private void silence(CaseClock caseClock) {
        Silence silence = caseClock.silence();
        if (silence == null) {
            return;
        }
        EventRef act = silence.laterAct();
        page.paragraph(
                2,
                wording.say(
                                "explain.silence",
                                reckonings.limit(silence.within()),
                                caseClock.trigger().position() + 1,
                                moments.readable(silence.establishedAt()))
                        + (act == null
                                ? ""
                                : wording.say(
                                        "explain.silence-act",
                                        act.position() + 1,
                                        moments.readable(
                                                Instant.ofEpochMilli(act.occurredAtMillis())))));
    }

    private String stopped(Clock clock) {
        Instant stopped = clock.stoppedAt();
        return stopped == null ? "" : wording.say("explain.stopped", moments.readable(stopped));
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
        ShownReckonings.dues(clock).forEach((mark, due) -> put(marks, due, mark));
        Instant stopped = clock.stoppedAt();
        put(marks, stopped == null ? clock.asOf() : stopped, stopped == null ? "^" : "A");
        return marks;
    }

    /** Marks that meet on one day are all kept, each of them once. */
    private void put(Map<LocalDate, String> marks, Instant when, String mark) {
        marks.merge(moments.date(when), mark, (old, more) -> old.contains(more) ? old : old + more);
    }
}
