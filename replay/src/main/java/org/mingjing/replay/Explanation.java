package org.mingjing.replay;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.assessment.Assessment;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.CaseEvent;
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
 * One case told to people: its events, each time limit with the reckoning day by day, and its
 * findings with their articles.
 */
final class Explanation {
    private static final int WIDTH = 96;

    private final PrintWriter out;
    private final Wording wording;
    private final Moments moments;
    private final Ink.Colours colours;
    private final ReckoningText reckonings;
    private final FindingText findings;

    Explanation(PrintWriter out, Wording wording, Moments moments, Ink.Colours colours) {
        this.out = out;
        this.wording = wording;
        this.moments = moments;
        this.colours = colours;
        this.reckonings = new ReckoningText(wording, moments);
        this.findings = new FindingText(out, wording, moments, colours);
    }

    void tell(CaseFile caseFile, Assessment assessment, String pack) {
        head(caseFile, assessment, pack);
        events(caseFile, assessment);
        for (CaseClock clock : assessment.clocks()) {
            clock(clock, assessment.findings());
        }
        title(wording.say("explain.findings"));
        if (assessment.findings().isEmpty()) {
            out.println("  " + wording.say("explain.no-findings"));
        }
        assessment.findings().forEach(findings::tell);
        Instant next = assessment.nextReviewAt();
        if (next != null) {
            out.println();
            out.println(wording.say("explain.next-review", moments.readable(next)));
        }
        out.flush();
    }

    private void head(CaseFile caseFile, Assessment assessment, String pack) {
        out.println(
                Ink.STRONG.paint(wording.say("explain.case", caseFile.id()), colours)
                        + Ink.FAINT.paint(
                                wording.say(
                                        "explain.head",
                                        pack,
                                        moments.readable(assessment.asOf()),
                                        moments.zone()),
                                colours));
    }

    private void title(String text) {
        out.println();
        out.println(Ink.STRONG.paint(text, colours));
    }

    private void events(CaseFile caseFile, Assessment assessment) {
        title(wording.say("explain.events"));
        for (int position = 0; position < caseFile.eventCount(); position++) {
            CaseEvent event = caseFile.event(position);
            String line =
                    "  "
                            + DisplayWidth.padLeft(Integer.toString(position + 1), 3)
                            + "  "
                            + DisplayWidth.padRight(when(event), 20)
                            + DisplayWidth.padRight(what(event), 48)
                            + who(event.actor())
                            + remark(event, assessment.asOf());
            out.println(line.stripTrailing());
        }
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
        return java.util.stream.Stream.of(actor.person(), actor.post(), actor.department())
                .filter(part -> part != null && !part.isBlank())
                .collect(java.util.stream.Collectors.joining(" "));
    }

    private String remark(CaseEvent event, Instant asOf) {
        StringBuilder remark = new StringBuilder();
        if (event.version() > 1 || event.voided()) {
            remark.append(
                    wording.say(
                            event.voided() ? "explain.voided" : "explain.version",
                            event.version()));
        }
        if (!event.receivedAt().equals(event.occurredAt())) {
            remark.append(wording.say("explain.received", moments.readable(event.receivedAt())));
        }
        if (event.receivedAt().isAfter(asOf) || event.occurredAt().isAfter(asOf)) {
            remark.append(wording.say("explain.not-yet"));
        }
        return remark.isEmpty() ? "" : "  " + Ink.FAINT.paint(remark.toString(), colours);
    }

    private void clock(CaseClock caseClock, List<Finding> all) {
        Clock clock = caseClock.clock();
        title(
                wording.say(
                        "explain.clock",
                        caseClock.rule().id(),
                        wording.of(caseClock.rule().title())));
        out.println(
                "  "
                        + wording.say(
                                "state." + clock.state().name().toLowerCase(java.util.Locale.ROOT))
                        + wording.say("explain.start", moments.readable(clock.start()))
                        + stopped(clock));
        for (Reckoning reckoning : clock.reckonings()) {
            out.println("  " + reckonings.summary(reckoning));
        }
        Reckoning shown = shown(clock);
        out.println();
        for (String line : new Ribbon(shown, marks(caseClock, all), colours).lines()) {
            out.println("  " + line);
        }
        for (String line : DisplayWidth.wrap(wording.say("explain.legend"), WIDTH)) {
            out.println("  " + Ink.FAINT.paint(line, colours));
        }
        out.println();
        reckonings.spans(shown).forEach(line -> out.println("  " + line));
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
                    marks.put(moments.date(rung.aroseAt()), "W");
                }
            }
        }
        Clock clock = caseClock.clock();
        put(marks, clock.reckoning(Anchor.STATUTORY), "L");
        put(marks, clock.reckoning(Anchor.PROMISED), "P");
        Instant stopped = clock.stoppedAt();
        marks.put(
                moments.date(stopped == null ? clock.asOf() : stopped),
                stopped == null ? "^" : "A");
        return marks;
    }

    private void put(Map<LocalDate, String> marks, @Nullable Reckoning reckoning, String mark) {
        Instant due = reckoning == null ? null : reckoning.due();
        if (due != null) {
            marks.put(moments.date(due), mark);
        }
    }
}
