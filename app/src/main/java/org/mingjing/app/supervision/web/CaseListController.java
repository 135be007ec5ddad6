package org.mingjing.app.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.mingjing.app.pages.Export;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.CaseQuery;
import org.mingjing.app.supervision.CaseRow;
import org.mingjing.app.supervision.Cases;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of cases 办件, on the screen and as a file. */
@Controller
class CaseListController {
    private final Cases cases;

    CaseListController(Cases cases) {
        this.cases = cases;
    }

    @GetMapping("/cases")
    String list(@ModelAttribute("query") CaseQuery query, Model model) {
        model.addAttribute("cases", cases.search(query));
        model.addAttribute("departments", cases.departments());
        return "supervision/cases";
    }

    @GetMapping("/cases.{format:csv|xlsx}")
    void export(
            @PathVariable String format,
            CaseQuery query,
            @ModelAttribute("tongue") Tongue tongue,
            HttpServletResponse response)
            throws IOException {
        List<String> heading =
                List.of(
                        tongue.say("cases.number"),
                        tongue.say("cases.item"),
                        tongue.say("case.applicant"),
                        tongue.say("cases.department"),
                        tongue.say("cases.person"),
                        tongue.say("cases.state"),
                        tongue.say("cases.activity"),
                        tongue.say("cases.level"),
                        tongue.say("cases.due"),
                        tongue.say("cases.began"),
                        tongue.say("cases.last"));
        Export.valueOf(format.toUpperCase(Locale.ROOT))
                .send(
                        response,
                        tongue.say("cases.title"),
                        heading,
                        taker -> cases.each(query, one -> taker.accept(cells(tongue, one))));
    }

    private static List<String> cells(Tongue tongue, CaseRow one) {
        return List.of(
                one.number(),
                tongue.of(one.itemName()),
                one.applicant(),
                one.department(),
                one.person(),
                tongue.say(one.isRunning() ? "state.running" : "state.finished"),
                tongue.of(one.activity().label()),
                one.level() == null ? "" : tongue.word("level", one.level()),
                one.dueAt() == null ? "" : tongue.due(one.dueAt()),
                tongue.moment(one.firstAt()),
                tongue.moment(one.lastAt()));
    }
}
