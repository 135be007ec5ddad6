package org.mingjing.app.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.mingjing.app.pages.Export;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.supervision.Cases;
import org.mingjing.app.supervision.SignalQuery;
import org.mingjing.app.supervision.SignalRow;
import org.mingjing.app.supervision.Signals;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.RuleHeader;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of signals 信号, on the screen and as a file. */
@Controller
class SignalListController {
    private final Signals signals;
    private final Cases cases;
    private final LawInForce law;

    SignalListController(Signals signals, Cases cases, LawInForce law) {
        this.signals = signals;
        this.cases = cases;
        this.law = law;
    }

    @GetMapping("/signals")
    String list(@ModelAttribute("query") SignalQuery query, Model model) {
        model.addAttribute("signals", signals.search(query));
        model.addAttribute("departments", cases.departments());
        model.addAttribute("rules", rules());
        return "supervision/signals";
    }

    private List<RuleHeader> rules() {
        return law.rulebook().rules().stream()
                .filter(rule -> law.rulebook().find(rule.header().id()) == rule)
                .map(Rule::header)
                .toList();
    }

    @GetMapping("/signals.{format:csv|xlsx}")
    void export(
            @PathVariable String format,
            SignalQuery query,
            @ModelAttribute("tongue") Tongue tongue,
            HttpServletResponse response)
            throws IOException {
        List<String> heading =
                List.of(
                        tongue.say("signals.level"),
                        tongue.say("signals.rule"),
                        tongue.say("signals.broken"),
                        tongue.say("cases.number"),
                        tongue.say("cases.item"),
                        tongue.say("cases.department"),
                        tongue.say("signals.responsible"),
                        tongue.say("signals.standing"),
                        tongue.say("signals.arose"),
                        tongue.say("signals.due"),
                        tongue.say("signals.changed"));
        Export.valueOf(format.toUpperCase(Locale.ROOT))
                .send(
                        response,
                        tongue.say("signals.title"),
                        heading,
                        taker -> signals.each(query, one -> taker.accept(cells(tongue, one))));
    }

    private static List<String> cells(Tongue tongue, SignalRow one) {
        return List.of(
                tongue.word("level", one.level()),
                one.rule(),
                tongue.of(one.ruleTitle()),
                one.number(),
                tongue.of(one.itemName()),
                one.department(),
                String.join(
                        tongue.say("list.separator"),
                        one.responsible().stream().map(SignalRow.Answering::person).toList()),
                tongue.word("standing", one.standing()),
                tongue.moment(one.aroseAt()),
                one.dueAt() == null ? "" : tongue.due(one.dueAt()),
                tongue.moment(one.changedAt()));
    }
}
