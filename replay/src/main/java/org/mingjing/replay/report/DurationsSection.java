package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.core.rule.BreachClass;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.timelimit.Anchor;

/** How long answers took against each limit. */
final class DurationsSection implements Section {
    private static final int EDGES = 6;

    /** Fewer answers than these are no distribution to draw. */
    private static final int SMALLEST = 5;

    private final Rulebook rulebook;
    private final Figures figures;
    private final Telling telling;

    DurationsSection(Rulebook rulebook, Figures figures, Telling telling) {
        this.rulebook = rulebook;
        this.figures = figures;
        this.telling = telling;
    }

    @Override
    public String heading() {
        return "durations";
    }

    @Override
    public void write(Markup html) {
        if (figures.durations().isEmpty()) {
            html.element("p", telling.say("durations.none"), "class", "empty");
            return;
        }
        List<String> others = new ArrayList<>();
        for (String id : figures.rules().keySet()) {
            Rule rule = rulebook.find(id);
            if (rule == null || rule.header().breach() == BreachClass.OVERTIME) {
                both(html, id);
            } else if (rule.header().breach() != BreachClass.DISCLOSURE
                    && figures.durations().isMeasured(id)) {
                others.add(id);
            }
        }
        if (!others.isEmpty()) {
            others(html, others);
        }
        html.element("p", telling.say("durations.note"), "class", "aside");
    }

    private void both(Markup html, String id) {
        for (Anchor anchor : Anchor.values()) {
            Distribution distribution = figures.durations().of(id, anchor);
            if (distribution != null) {
                one(html, id, anchor, distribution);
            }
        }
    }

    /** Limits whose breach is no lateness of the case: in figures, without a chart. */
    private void others(Markup html, List<String> ids) {
        html.element("h3", telling.say("durations.others"));
        Table table =
                new Table(
                        html,
                        "others",
                        1,
                        List.of(
                                telling.say("column.rule"),
                                telling.say("column.answered"),
                                telling.say("column.in-time"),
                                telling.say("column.late"),
                                telling.say("column.open")));
        for (String id : ids) {
            for (Anchor anchor : Anchor.values()) {
                Distribution of = figures.durations().of(id, anchor);
                if (of != null) {
                    table.row().text(telling.say("key.rule", title(id), id));
                    table.figure(telling.count(of.answered()));
                    table.figure(telling.percent(of.answered() - of.late(), of.answered()));
                    table.figure(telling.count(of.late()));
                    table.figure(telling.count(of.open())).end();
                }
            }
        }
        table.close();
    }

    private String title(String id) {
        Rule rule = rulebook.find(id);
        return rule == null ? id : telling.of(rule.header().title());
    }

    private void one(Markup html, String id, Anchor anchor, Distribution distribution) {
        html.open("div", "class", "duration");
        html.open("h3").text(title(id)).text(" ");
        html.element("small", telling.say("limit." + Telling.key(anchor))).close();
        html.element("p", numbers(distribution), "class", "numbers");
        if (distribution.answered() >= SMALLEST) {
            html.open("div", "class", "charts");
            shares(html, anchor, distribution);
            days(html, anchor, distribution);
            html.close();
        }
        html.close();
    }

    private static String lateStyle(Anchor anchor) {
        return anchor == Anchor.PROMISED ? "b-yellow" : "b-red";
    }

    private String numbers(Distribution distribution) {
        List<String> numbers = new ArrayList<>();
        long answered = distribution.answered();
        numbers.add(telling.say("durations.answered", answered));
        if (answered > 0) {
            numbers.add(
                    telling.say(
                            "durations.in-time",
                            telling.percent(answered - distribution.late(), answered)));
            numbers.add(telling.say("durations.late", distribution.late()));
        }
        if (!distribution.days().isEmpty()) {
            numbers.add(
                    telling.say(
                            "durations.median", apart(distribution.quantile(0.5), distribution)));
            numbers.add(
                    telling.say(
                            "durations.ninety", apart(distribution.quantile(0.9), distribution)));
        }
        if (distribution.latest() > 0) {
            numbers.add(
                    telling.say("durations.latest", apart(distribution.latest(), distribution)));
        }
        if (distribution.inOtherDays() > 0) {
            numbers.add(telling.say("durations.other-days", distribution.inOtherDays()));
        }
        if (distribution.open() > 0) {
            numbers.add(
                    telling.say("durations.open", distribution.open(), distribution.openLate()));
        }
        if (distribution.endedOtherwise() > 0) {
            numbers.add(telling.say("durations.ended", distribution.endedOtherwise()));
        }
        return String.join(telling.say("durations.separator"), numbers);
    }

    private String apart(int days, Distribution distribution) {
        if (days == 0) {
            return telling.say("durations.on-the-day");
        }
        String unit = distribution.unit().key();
        return days < 0
                ? telling.say("durations.early-" + unit, -days)
                : telling.say("durations.late-" + unit, days);
    }

    private void shares(Markup html, Anchor anchor, Distribution distribution) {
        if (!distribution.hasShares()) {
            return;
        }
        List<Histogram.Bar> bars = new ArrayList<>();
        long[] shares = distribution.shares();
        for (int i = 0; i < shares.length; i++) {
            boolean isLast = i == shares.length - 1;
            String told =
                    isLast
                            ? telling.say("share.beyond", shares[i])
                            : telling.say("share.bar", i * 10 + "%", (i + 1) * 10 + "%", shares[i]);
            String edge = !isLast && (i + 1) % 5 == 0 ? (i + 1) * 10 + "%" : "";
            bars.add(new Histogram.Bar(shares[i], edge, told));
        }
        figure(
                html,
                telling.say("share.caption"),
                new Histogram(
                        bars,
                        Distribution.TENTHS,
                        telling.say("limit." + Telling.key(anchor)),
                        lateStyle(anchor),
                        telling));
    }

    private void days(Markup html, Anchor anchor, Distribution distribution) {
        if (distribution.days().isEmpty()) {
            return;
        }
        DayBins dayBins = DayBins.of(distribution);
        List<DayBins.Bin> bins = dayBins.bins();
        int every = Math.max(1, Math.ceilDiv(bins.size(), EDGES));
        List<Histogram.Bar> bars = new ArrayList<>();
        for (int i = 0; i < bins.size(); i++) {
            DayBins.Bin bin = bins.get(i);
            boolean isNamed = Math.floorMod(i + 1 - dayBins.before(), every) == 0;
            String edge = isNamed && i < bins.size() - 1 ? signed(bin.to()) : "";
            bars.add(new Histogram.Bar(bin.count(), edge, told(bins, i)));
        }
        figure(
                html,
                telling.say("days.caption-" + distribution.unit().key()),
                new Histogram(
                        bars,
                        dayBins.before(),
                        telling.say("limit." + Telling.key(anchor)),
                        lateStyle(anchor),
                        telling));
    }

    private String told(List<DayBins.Bin> bins, int index) {
        DayBins.Bin bin = bins.get(index);
        if (index == 0) {
            return telling.say("days.before", signed(bin.to()), bin.count());
        }
        if (index == bins.size() - 1) {
            return telling.say("days.after", signed(bin.from()), bin.count());
        }
        return bin.from() == bin.to()
                ? telling.say("days.one", signed(bin.from()), bin.count())
                : telling.say("days.bar", signed(bin.from()), signed(bin.to()), bin.count());
    }

    private static String signed(int days) {
        if (days == 0) {
            return "0";
        }
        return days < 0 ? "−" + -days : "+" + days;
    }

    private void figure(Markup html, String caption, Histogram histogram) {
        html.open("figure");
        html.element("figcaption", caption);
        histogram.write(html, caption);
        html.close();
    }
}
