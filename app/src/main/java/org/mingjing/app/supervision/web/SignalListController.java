package org.mingjing.app.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.app.supervision.Cases;
import org.mingjing.app.supervision.SignalQuery;
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
        SignalColumns.in(tongue)
                .send(response, format, "signals.title", taker -> signals.each(query, taker));
    }
}
