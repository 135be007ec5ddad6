package org.mingjing.replay.report;

import java.util.Comparator;
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
        for (Level level : new Level[] {Level.RED, Level.YELLOW, Level.WARNING, Level.NOTICE}) {
            level(html, level);
        }
        inTime(html);
        html.close();
        apart(html);
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

    private String commonest() {
        Optional<Map.Entry<String, Figures.RuleLine>> most =
                figures.rules().entrySet().stream()
                        .max(
                                Comparator.comparingLong(
                                        line -> line.getValue().signals().findings()));
        Rule rule = most.isEmpty() ? null : subject.pack().rulebook().find(most.get().getKey());
        return rule == null
                ? ""
                : telling.say(
                        "lead.commonest",
                        telling.of(rule.header().title()),
                        most.get().getValue().signals().findings());
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

    /** How many answers came within the first limit that binds them. */
    private void inTime(Markup html) {
        long answered = 0;
        long late = 0;
        long openLate = 0;
        for (String rule : figures.rules().keySet()) {
            Distribution promised = figures.durations().of(rule, Anchor.PROMISED);
            Distribution statutory = figures.durations().of(rule, Anchor.STATUTORY);
            Distribution binding = promised == null ? statutory : promised;
            answered += binding == null ? 0 : binding.answered();
            late += binding == null ? 0 : binding.late();
            openLate += binding == null ? 0 : binding.openLate();
        }
        if (answered > 0) {
            key(
                    html,
                    "",
                    "key.in-time",
                    telling.percent(answered - late, answered),
                    telling.say("key.answers", answered, openLate));
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
