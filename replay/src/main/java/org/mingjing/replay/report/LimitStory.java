package org.mingjing.replay.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.rule.EventRef;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;
import org.mingjing.core.rule.Silence;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Clock;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.replay.ReckoningText;
import org.mingjing.replay.ShownReckonings;

/** One time limit of a case told: how it stands, its ribbon, and the reckoning in words. */
final class LimitStory {
    private static final int SPANS = 26;
    private static final int LAST_SPANS = 3;

    private final Telling telling;
    private final ReckoningText reckonings;

    LimitStory(Telling telling) {
        this.telling = telling;
        this.reckonings = new ReckoningText(telling.wording(), telling.moments());
    }

    /** Writes how the clock stands, and its first ribbon. */
    void opening(Markup html, CaseClock caseClock, List<Finding> all) {
        Clock clock = caseClock.clock();
        Instant end = clock.stoppedAt() == null ? clock.asOf() : clock.stoppedAt();
        html.open("p", "class", "limits");
        html.element("strong", telling.of(caseClock.rule().title()));
        html.close();
        html.open("ul", "class", "limits");
        for (Reckoning reckoning : clock.reckonings()) {
            html.element("li", reckonings.summary(reckoning, end));
        }
        silence(html, caseClock);
        html.close();
        ribbon(html, ShownReckonings.of(clock).get(0), caseClock, all);
    }

    /** Writes what counted in the first ribbon, then the other ribbons with the same. */
    void rest(Markup html, CaseClock caseClock, List<Finding> all) {
        List<Reckoning> shown = ShownReckonings.of(caseClock.clock());
        spans(html, shown.get(0), caseClock.clock());
        for (Reckoning reckoning : shown.subList(1, shown.size())) {
            ribbon(html, reckoning, caseClock, all);
            spans(html, reckoning, caseClock.clock());
        }
    }

    private void ribbon(Markup html, Reckoning reckoning, CaseClock clock, List<Finding> all) {
        new RibbonSvg(reckoning, marks(clock, all), telling).write(html);
    }

    private void silence(Markup html, CaseClock caseClock) {
        Silence silence = caseClock.silence();
        if (silence != null) {
            html.element(
                    "li",
                    telling.wording()
                            .say(
                                    "explain.silence",
                                    reckonings.limit(silence.within()),
                                    caseClock.trigger().position() + 1,
                                    telling.moments().readable(silence.establishedAt())));
        }
    }

    private List<RibbonMark> marks(CaseClock caseClock, List<Finding> all) {
        List<RibbonMark> marks = new ArrayList<>();
        for (Finding finding : all) {
            EventRef trigger = caseClock.trigger();
            boolean ofThisClock =
                    finding.rule().equals(caseClock.rule())
                            && finding.id().message().equals(trigger.message());
            for (Rung rung : ofThisClock ? finding.rungs() : List.<Rung>of()) {
                if (rung.level() == Level.WARNING && !rung.isLifted()) {
                    marks.add(mark(RibbonMark.Kind.WARNING, rung.aroseAt()));
                }
            }
        }
        Clock clock = caseClock.clock();
        for (Reckoning reckoning : clock.reckonings()) {
            Instant due = reckoning.due();
            if (due != null) {
                marks.add(
                        mark(
                                reckoning.anchor() == Anchor.PROMISED
                                        ? RibbonMark.Kind.PROMISED
                                        : RibbonMark.Kind.STATUTORY,
                                due));
            }
        }
        Instant stopped = clock.stoppedAt();
        marks.add(
                stopped == null
                        ? mark(RibbonMark.Kind.NOW, clock.asOf())
                        : mark(RibbonMark.Kind.ANSWERED, stopped));
        return marks;
    }

    private RibbonMark mark(RibbonMark.Kind kind, Instant at) {
        return new RibbonMark(kind, telling.moments().date(at));
    }

    /** The due dates by what they are; where both are one, by both names. */
    private Map<String, Instant> dues(Clock clock) {
        Map<Instant, String> names = new TreeMap<>();
        for (Reckoning reckoning : clock.reckonings()) {
            Instant due = reckoning.due();
            if (due != null) {
                boolean isPromised = reckoning.anchor() == Anchor.PROMISED;
                names.merge(
                        due,
                        telling.say(isPromised ? "limit.promised" : "limit.statutory"),
                        (one, other) -> one + telling.wording().say("list.separator") + other);
            }
        }
        Map<String, Instant> dues = new LinkedHashMap<>();
        names.forEach((due, name) -> dues.put(name, due));
        return dues;
    }

    private void spans(Markup html, Reckoning reckoning, Clock clock) {
        Map<String, Instant> dues = dues(clock);
        html.open("table", "class", "spans").open("tbody");
        List<ReckoningText.Row> rows = reckonings.folded(reckoning, dues);
        boolean isLong = rows.size() > SPANS;
        span(html, isLong ? rows.subList(0, SPANS - LAST_SPANS) : rows);
        if (isLong) {
            html.open("tr").element("td", "");
            html.element("td", telling.say("spans.more", rows.size() - SPANS));
            html.element("td", "").close();
            span(html, rows.subList(rows.size() - LAST_SPANS, rows.size()));
        }
        html.close().close();
    }

    private static void span(Markup html, List<ReckoningText.Row> rows) {
        for (ReckoningText.Row row : rows) {
            html.open("tr");
            html.element("td", row.range(), "class", "range");
            html.element("td", row.reason() + row.note());
            html.element("td", row.amount(), "class", "figure");
            html.close();
        }
    }
}
