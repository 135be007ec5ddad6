package org.mingjing.app.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.CaseQuery;
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
            @ModelAttribute("timeLeft") TimeLeft timeLeft,
            HttpServletResponse response)
            throws IOException {
        CaseColumns.in(tongue, timeLeft)
                .send(response, format, "cases.title", taker -> cases.each(query, taker));
    }
}
