package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.timelimit.Anchor;

/** The report in one paragraph and a row of key figures. */
final class Overview implements Section {
    private final Subject subject;
    private final Figures figures;
    private final Telling telling;

    Overview(Subject subject, Figures figures, Telling telling) {
        this.subject = subject;
        this.figures = figures;
        this.telling = telling;
    }

    @Override
    public String heading() {
        return "overview";
    }

    @Override
    public void write(Markup html) {
        html.element("p", lead(), "class", "lead");
        html.open("div", "class", "keys");
        key(html, "", "key.cases", telling.number(figures.cases()), eventsNote());
        key(
                html,
                "",
                "key.with-findings",
                telling.number(figures.casesWithFindings()),
                telling.say(
                        "key.of-cases",
                        telling.percent(figures.casesWithFindings(), figures.cases())));
        for (Anchor anchor : Anchor.values()) {
            inTime(html, anchor);
        }
        html.close();
        html.open("div", "class", "keys");
        for (Level level : new Level[] {Level.RED, Level.YELLOW, Level.WARNING, Level.NOTICE}) {
            level(html, level);
        }
        html.close();
        apart(html);
        measured(html);
    }

    private String lead() {
        long findings = figures.signals().findings();
        String judged =
                telling.say(
                        "lead",
                        figures.cases(),
                        figures.events().events(),
                        telling.day(figures.events().first()),
                        telling.day(figures.events().last()));
        if (findings == 0) {
            return judged + telling.say("lead.nothing");
        }
        String found =
                telling.say(
                        "lead.found",
                        figures.casesWithFindings(),
                        findings,
                        figures.signals().of(Level.RED),
                        figures.signals().of(Level.YELLOW),
                        figures.signals().of(Level.WARNING));
        return judged + found + commonest();
    }

    /** The rule with most cards; a rule that only warns is no headline. */
    private String commonest() {
        Optional<Map.Entry<String, RuleLine>> most =
                figures.rules().entrySet().stream()
                        .filter(line -> line.getValue().signals().cards() > 0)
                        .max(Comparator.comparingLong(line -> line.getValue().signals().cards()));
        Rule rule = most.isEmpty() ? null : subject.pack().rulebook().find(most.get().getKey());
        return rule == null
                ? ""
                : telling.say(
                        "lead.commonest",
                        telling.of(rule.header().title()),
                        most.get().getValue().signals().cards());
    }

    private String eventsNote() {
        return telling.say("key.events", figures.events().events());
    }

    private void level(Markup html, Level level) {
        long count = figures.signals().of(level);
        html.open("div", "class", "key " + (count == 0 ? "none" : Telling.style(level)));
        html.open("div", "class", "name");
        telling.tag(html, level);
        html.close();
        html.element("div", telling.number(count), "class", "value");
        html.element(
                "div",
                telling.say("key.per-thousand", telling.rate(count, figures.cases())),
                "class",
                "note");
        html.close();
    }

    /** How many decisions came within the promised, or within the statutory limit. */
    private void inTime(Markup html, Anchor anchor) {
        Timeliness timeliness = figures.timeliness();
        long decided = timeliness.decided(anchor);
        if (decided > 0) {
            key(
                    html,
                    "",
                    "key.in-time-" + Telling.key(anchor),
                    telling.percent(timeliness.inTime(anchor), decided),
                    telling.say("key.decisions", decided, timeliness.openLate(anchor)));
        }
    }

    /** By which rules it was said that decisions were in time. */
    private void measured(Markup html) {
        List<String> rules = new ArrayList<>();
        for (String id : figures.decisionLimits()) {
            Rule rule = subject.pack().rulebook().find(id);
            if (rule != null && figures.durations().isMeasured(id)) {
                rules.add(telling.say("key.rule", telling.of(rule.header().title()), id));
            }
        }
        if (!rules.isEmpty()) {
            html.element(
                    "p",
                    telling.say("key.measured", String.join(telling.say("key.separator"), rules)),
                    "class",
                    "aside");
        }
    }

    private void key(Markup html, String style, String name, String value, String note) {
        html.open("div", "class", ("key " + style).strip());
        html.element("div", telling.say(name), "class", "name");
        html.element("div", value, "class", "value");
        html.element("div", note, "class", "note");
        html.close();
    }

    /** What was reached and is no signal, when there is any. */
    private void apart(Markup html) {
        SignalCounts signals = figures.signals();
        long lifted = signals.of(Standing.LIFTED);
        long provisional = signals.of(Standing.PROVISIONAL);
        long proposed = signals.of(Standing.PROPOSED);
        if (lifted + provisional + proposed > 0) {
            html.element(
                    "p", telling.say("apart", lifted, provisional, proposed), "class", "aside");
        }
    }
}
