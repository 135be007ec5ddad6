package org.mingjing.replay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Clock;
import org.mingjing.core.timelimit.Limit;
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
        for (int i = 0; i < clocks.size(); i++) {
            CaseClock caseClock = clocks.get(i);
            Reckoning shown = shown(caseClock.clock());
            head(caseClock);
            page.blank();
            new Ribbon(shown, marks(caseClock, findings), page.colours())
                    .lines()
                    .forEach(line -> page.painted("  " + line));
            page.blank();
            if (i == 0) {
                legend();
            }
            reckonings
                    .spans(shown, page.columns() - 2)
                    .forEach(line -> page.painted("  " + Page.printable(line)));
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

    /** The reckoning to show day by day: one that counts, rather than a fixed date. */
    private static Reckoning shown(Clock clock) {
        for (Reckoning reckoning : clock.reckonings()) {
            if (reckoning.limit() instanceof Limit.Running) {
                return reckoning;
            }
        }
        return clock.reckonings().get(0);
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
