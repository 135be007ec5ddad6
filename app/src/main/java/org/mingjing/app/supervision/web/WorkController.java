package org.mingjing.app.supervision.web;

import org.jspecify.annotations.Nullable;
import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.supervision.CaseQuery;
import org.mingjing.app.supervision.Cases;
import org.mingjing.app.supervision.SignalQuery;
import org.mingjing.app.supervision.Signals;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work of who is signed in: the cases in their hands and the signals they answer for. */
@Controller
class WorkController {
    private final Cases cases;
    private final Signals signals;

    WorkController(Cases cases, Signals signals) {
        this.cases = cases;
        this.signals = signals;
    }

    @GetMapping("/work")
    String work(
            @AuthenticationPrincipal SignedIn account,
            @RequestParam(required = false) @Nullable Integer page,
            Model model) {
        if (account.person().isEmpty()) {
            return "supervision/work-nobody";
        }
        String department = account.department();
        model.addAttribute("cases", cases.search(CaseQuery.of(account.person(), department, page)));
        model.addAttribute("signals", signals.search(SignalQuery.of(account.person(), department)));
        return "supervision/work";
    }
}
