package org.mingjing.app.supervision.web;

import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.pages.Absent;
import org.mingjing.app.pages.Tongue;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The case page: where is it, is it late, why, who. */
@Controller
class CaseController {
    private final CasePages pages;

    CaseController(CasePages pages) {
        this.pages = pages;
    }

    @GetMapping("/cases/{id:\\d{1,18}}")
    String show(
            @PathVariable long id,
            @AuthenticationPrincipal SignedIn reader,
            @ModelAttribute("tongue") Tongue tongue,
            Model model) {
        CasePage page = pages.of(id, tongue, reader);
        if (page == null) {
            throw new Absent("absent.case");
        }
        model.addAttribute("page", page);
        return "supervision/case";
    }
}
