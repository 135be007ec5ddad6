package org.mingjing.app.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingjing.app.pages.Columns;
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
        new Columns<CaseRow>(tongue)
                .with("cases.number", CaseRow::number)
                .with("cases.item", one -> tongue.of(one.itemName()))
                .with("case.applicant", CaseRow::applicant)
                .with("cases.department", CaseRow::department)
                .with("cases.person", CaseRow::person)
                .with("cases.state", one -> tongue.word("state", one.state()))
                .with("cases.activity", one -> tongue.of(one.activity().label()))
                .with("cases.level", one -> level(tongue, one))
                .with("cases.due", one -> one.dueAt() == null ? "" : tongue.due(one.dueAt()))
                .with("cases.began", one -> tongue.moment(one.firstAt()))
                .with("cases.last", one -> tongue.moment(one.lastAt()))
                .send(response, format, "cases.title", taker -> cases.each(query, taker));
    }

    private static String level(Tongue tongue, CaseRow one) {
        return one.level() == null ? "" : tongue.word("level", one.level());
    }
}
