package org.mingjing.app.exchange.web;

import java.io.IOException;
import java.util.List;
import org.mingjing.app.catalogue.Catalogue;
import org.mingjing.app.catalogue.RefusedList;
import org.mingjing.app.pages.Outcome;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.pages.Uploaded;
import org.mingjing.eventlog.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishes a list of service items from the page of imports. */
@Controller
class ItemPagesController {
    private static final int TOLD = 20;

    private final Catalogue catalogue;

    ItemPagesController(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @PostMapping("/imports/items")
    String publish(
            @RequestParam MultipartFile list,
            @RequestParam(defaultValue = "FEW") Catalogue.LeavingOut leavingOut,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next)
            throws IOException {
        try {
            int items = catalogue.publish(Uploaded.text(list), leavingOut);
            Outcome.done(next, tongue.say("items.published", items));
        } catch (RefusedList e) {
            List<Problem> problems = e.problems();
            Outcome.failed(next, why(e, tongue));
            next.addFlashAttribute(
                    "itemProblems",
                    problems.stream().limit(TOLD).map(one -> line(one, tongue)).toList());
        }
        return "redirect:/imports";
    }

    private static String why(RefusedList list, Tongue tongue) {
        if (list.missing() > 0) {
            return tongue.say("items.refused.missing", list.missing());
        }
        return list.problems().isEmpty()
                ? tongue.say("items.refused.empty")
                : tongue.say("items.refused", list.problems().size());
    }

    private static String line(Problem problem, Tongue tongue) {
        String sentence = tongue.of(problem.message());
        return problem.line() == 0 ? sentence : tongue.say("items.line", problem.line(), sentence);
    }
}
