package org.mingjing.app.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.mingjing.app.pages.Absent;
import org.mingjing.app.pages.Columns;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.rulebook.LawInForce;
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
    private final LawInForce inForce;

    LawController(MovedDues dues, LawInForce inForce) {
        this.dues = dues;
        this.inForce = inForce;
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
        model.addAttribute("dueTelling", new DueTelling(tongue, inForce.rulebook()));
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
        LawTelling laws = new LawTelling(tongue);
        String reason = laws.of(law);
        String days = laws.days(law);
        DueTelling telling = new DueTelling(tongue, inForce.rulebook());
        new Columns<MovedDue>(tongue)
                .with("cases.number", MovedDue::number)
                .with("cases.item", one -> tongue.of(one.itemName()))
                .with("cases.department", MovedDue::department)
                .with("signals.rule", MovedDue::rule)
                .with("law.clock", one -> tongue.of(one.ruleTitle()))
                .with("law.limit", telling::limit)
                .with("law.counted", telling::start)
                .with("law.before", one -> tongue.due(one.before()))
                .with("law.after", one -> tongue.due(one.after()))
                .with("law.reason", one -> reason)
                .with("law.days-head", one -> days)
                .with("law.at", one -> tongue.moment(one.at()))
                .send(response, format, "law.moved", taker -> dues.each(id, query, taker));
    }
}
