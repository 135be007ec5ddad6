package org.mingjing.app.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mingjing.app.pages.Columns;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.supervision.RuleFigures;
import org.mingjing.app.supervision.Standing;
import org.mingjing.core.rule.BreachClass;
import org.mingjing.core.rule.LadderStep;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.timelimit.Anchor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The rulebook 规则库: every rule in force, what it rests on, and how often it was broken. */
@Controller
class RulesController {
    private final LawInForce law;
    private final RuleFigures figures;

    RulesController(LawInForce law, RuleFigures figures) {
        this.law = law;
        this.figures = figures;
    }

    /**
     * A rule as the page shows it.
     *
     * @param ladder its levels, in words
     * @param limits where its time limit comes from; empty when it is none
     */
    record Shown(
            RuleHeader header,
            List<Step> ladder,
            List<String> limits,
            int versions,
            RuleFigures.Counted counted) {
        /** How the signals that are counted stand. */
        public Standing standing() {
            return header.confirmation() == RuleHeader.Confirmation.BY_A_PERSON
                    ? Standing.PROPOSED
                    : Standing.STANDING;
        }
    }

    /**
     * A level of a rule.
     *
     * @param level a level's name
     * @param when in words; empty when it arises at once
     */
    record Step(String level, String when) {}

    @GetMapping("/rules")
    String rules(@ModelAttribute("tongue") Tongue tongue, Model model) {
        Map<BreachClass, List<Shown>> classes = classes(tongue);
        model.addAttribute("classes", classes);
        model.addAttribute("title", tongue.of(law.pack().title()));
        model.addAttribute("count", classes.values().stream().mapToInt(List::size).sum());
        model.addAttribute("days", RuleFigures.DAYS);
        model.addAttribute("since", figures.since());
        return "supervision/rules";
    }

    private Map<BreachClass, List<Shown>> classes(Tongue tongue) {
        Map<String, RuleFigures.Counted> counted = figures.byRule();
        Map<BreachClass, List<Shown>> classes = new EnumMap<>(BreachClass.class);
        for (Rule rule : law.rulebook().rules()) {
            if (law.rulebook().find(rule.header().id()) == rule) {
                classes.computeIfAbsent(rule.header().breach(), none -> new ArrayList<>())
                        .add(shown(rule, tongue, counted));
            }
        }
        return classes;
    }

    @GetMapping("/rules.{format:csv|xlsx}")
    void export(
            @PathVariable String format,
            @ModelAttribute("tongue") Tongue tongue,
            HttpServletResponse response)
            throws IOException {
        List<Shown> all = classes(tongue).values().stream().flatMap(List::stream).toList();
        new Columns<Shown>(tongue)
                .with("signals.rule", one -> one.header().id())
                .with("rules.class", one -> tongue.of(one.header().breach().label()))
                .with("signals.broken", one -> tongue.of(one.header().title()))
                .with("rules.sentence", one -> tongue.of(one.header().sentence()))
                .with("signal.basis", one -> basis(one, tongue))
                .with("rules.limits", one -> String.join(" · ", one.limits()))
                .with("signals.level", one -> ladder(one, tongue))
                .count("rules.lately-head", one -> one.counted().lately())
                .count("rules.all-head", one -> one.counted().all())
                .count("rules.version-head", one -> one.header().version())
                .with("rules.since-head", one -> one.header().effectiveFrom().toString())
                .send(response, format, "rules.title", all::forEach);
    }

    private static String basis(Shown rule, Tongue tongue) {
        return rule.header().basis().stream()
                .map(one -> tongue.of(one.law()) + tongue.say("space") + tongue.of(one.article()))
                .collect(Collectors.joining(tongue.say("list.separator")));
    }

    private static String ladder(Shown rule, Tongue tongue) {
        return rule.ladder().stream()
                .map(
                        one ->
                                (tongue.word("level", Level.valueOf(one.level()))
                                                + " "
                                                + one.when())
                                        .strip())
                .collect(Collectors.joining(tongue.say("list.separator")));
    }

    private Shown shown(Rule rule, Tongue tongue, Map<String, RuleFigures.Counted> counted) {
        String id = rule.header().id();
        long versions =
                law.rulebook().rules().stream()
                        .filter(other -> other.header().id().equals(id))
                        .count();
        return new Shown(
                rule.header(),
                rule instanceof TimeLimit limit
                        ? limit.ladder().steps().stream().map(one -> step(one, tongue)).toList()
                        : List.of(new Step(rule.gravest().name(), "")),
                rule instanceof TimeLimit limit ? new LimitTelling(tongue).all(limit) : List.of(),
                (int) versions,
                Objects.requireNonNull(counted.getOrDefault(id, RuleFigures.Counted.NONE)));
    }

    private static Step step(LadderStep step, Tongue tongue) {
        String anchor =
                tongue.say(step.anchor() == Anchor.PROMISED ? "clock.promised" : "clock.statutory");
        int days = step.workingDays();
        String when =
                days == 0
                        ? tongue.say("rules.after", anchor)
                        : tongue.say(
                                days < 0 ? "rules.days-before" : "rules.days-after",
                                anchor,
                                Math.abs(days));
        return new Step(step.level().name(), when);
    }
}
