package org.mingjing.app.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.mingjing.app.pages.Absent;
import org.mingjing.app.pages.Columns;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.rulebook.LawInHistory;
import org.mingjing.app.supervision.LawProgress;
import org.mingjing.app.supervision.LawQuery;
import org.mingjing.app.supervision.MovedDue;
import org.mingjing.app.supervision.MovedDues;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The laws that were in force 施行记录, and what each did to the due dates of cases. */
@Controller
class LawController {
    private static final String PAGE = "/rules/law";

    private final MovedDues dues;

    LawController(MovedDues dues) {
        this.dues = dues;
    }

    @GetMapping(PAGE)
    String laws(@ModelAttribute("tongue") Tongue tongue, Model model) {
        progress(tongue, model);
        return "supervision/laws";
    }

    /** How far it is, asked for by the page itself. */
    @GetMapping(PAGE + "/progress")
    String progressAgain(@ModelAttribute("tongue") Tongue tongue, Model model) {
        progress(tongue, model);
        return "supervision/law-parts :: laws";
    }

    private void progress(Tongue tongue, Model model) {
        List<LawProgress> laws = dues.progress();
        model.addAttribute("laws", laws);
        model.addAttribute("isRunning", laws.stream().anyMatch(LawProgress::isRunning));
        model.addAttribute("telling", new LawTelling(tongue));
    }

    @GetMapping(PAGE + "/{id:\\d{1,18}}")
    String law(
            @PathVariable long id,
            @ModelAttribute("query") LawQuery query,
            @ModelAttribute("tongue") Tongue tongue,
            Model model) {
        model.addAttribute("one", find(id));
        model.addAttribute("telling", new LawTelling(tongue));
        model.addAttribute("list", dues.of(id, query));
        return "supervision/law";
    }

    private LawProgress find(long id) {
        return dues.progress().stream()
                .filter(one -> one.law().id() == id)
                .findFirst()
                .orElseThrow(() -> new Absent("absent.law"));
    }

    @GetMapping(PAGE + "/{id:\\d{1,18}}.{format:csv|xlsx}")
    void export(
            @PathVariable long id,
            @PathVariable String format,
            LawQuery query,
            @ModelAttribute("tongue") Tongue tongue,
            HttpServletResponse response)
            throws IOException {
        LawInHistory law = find(id).law();
        String reason = new LawTelling(tongue).of(law);
        new Columns<MovedDue>(tongue)
                .with("cases.number", MovedDue::number)
                .with("cases.item", one -> tongue.of(one.itemName()))
                .with("cases.department", MovedDue::department)
                .with("signals.rule", MovedDue::rule)
                .with("law.clock", one -> clock(one, tongue))
                .with("law.before", one -> tongue.due(one.before()))
                .with("law.after", one -> tongue.due(one.after()))
                .with("law.reason", one -> reason)
                .with("law.at", one -> tongue.moment(one.at()))
                .send(response, format, "law.moved", taker -> dues.each(id, query, taker));
    }

    private static String clock(MovedDue one, Tongue tongue) {
        return one.anchor().isEmpty()
                ? tongue.of(one.ruleTitle())
                : tongue.say(
                        one.anchor().equals("PROMISED") ? "clock.promised" : "clock.statutory");
    }
}
