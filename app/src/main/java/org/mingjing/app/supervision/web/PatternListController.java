package org.mingjing.app.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.mingjing.app.pages.Columns;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.Cases;
import org.mingjing.app.supervision.Pattern;
import org.mingjing.app.supervision.PatternQuery;
import org.mingjing.app.supervision.PatternRow;
import org.mingjing.app.supervision.Patterns;
import org.mingjing.app.supervision.Standing;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of what shows only across cases 线索, on the screen and as a file. */
@Controller
class PatternListController {
    private final Patterns patterns;
    private final Cases cases;

    PatternListController(Patterns patterns, Cases cases) {
        this.patterns = patterns;
        this.cases = cases;
    }

    @GetMapping("/patterns")
    String list(
            @ModelAttribute("query") PatternQuery query,
            @ModelAttribute("tongue") Tongue tongue,
            Model model) {
        model.addAttribute("telling", new StepTelling(tongue));
        model.addAttribute("patterns", patterns.search(query));
        model.addAttribute("departments", cases.departments());
        model.addAttribute("rules", Pattern.values());
        model.addAttribute(
                "standings", List.of(Standing.STANDING, Standing.WITHDRAWN, Standing.REVOKED));
        return "supervision/patterns";
    }

    @GetMapping("/patterns.{format:csv|xlsx}")
    void export(
            @PathVariable String format,
            PatternQuery query,
            @ModelAttribute("tongue") Tongue tongue,
            HttpServletResponse response)
            throws IOException {
        StepTelling steps = new StepTelling(tongue);
        new Columns<PatternRow>(tongue)
                .with("signals.level", one -> tongue.word("level", one.level()))
                .with("signals.rule", one -> one.pattern().id())
                .with("patterns.what", one -> tongue.of(one.pattern().title()))
                .with("patterns.subject", PatternRow::subject)
                .with("cases.department", PatternRow::department)
                .with("signals.standing", one -> tongue.word("standing", one.standing()))
                .with("patterns.began", one -> tongue.moment(one.began()))
                .with("patterns.ended", one -> tongue.momentOrDash(one.ended()))
                .with("patterns.why", one -> tongue.of(one.explanation()))
                .count("patterns.cases", one -> one.cases().size())
                .with("patterns.numbers", one -> String.join(" ", one.caseNumbers()))
                .with("signals.revocation", one -> steps.of(one.revocation()))
                .with("patterns.revoked", one -> steps.of(one.revoked()))
                .with("patterns.earlier", one -> steps.of(one.earlier()))
                .send(response, format, "patterns.title", to -> patterns.each(query, to));
    }
}
