package org.mingjing.app.supervision.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.pages.Absent;
import org.mingjing.app.pages.Listing;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.CaseQuery;
import org.mingjing.app.supervision.Cases;
import org.mingjing.app.supervision.Hand;
import org.mingjing.app.supervision.SignalQuery;
import org.mingjing.app.supervision.SignalQuery.Answered;
import org.mingjing.app.supervision.SignalRow;
import org.mingjing.app.supervision.Signals;
import org.mingjing.core.rule.Level;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The work of who is signed in: the running cases in which they acted, and the signals that stand
 * and for which they answer.
 */
@Controller
class WorkController {
    private static final String NOBODY = "supervision/work-nobody";
    private static final int FIRST = 8;

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
            return NOBODY;
        }
        Hand hand = hand(account);
        Listing<SignalRow> all = signals.search(SignalQuery.standing(null, null, null), hand);
        model.addAttribute("cases", cases.search(CaseQuery.running(page), hand));
        model.addAttribute("signals", all);
        model.addAttribute("firstSignals", all.rows().stream().limit(FIRST).toList());
        return "supervision/work";
    }

    @GetMapping("/work/signals")
    String workSignals(
            @AuthenticationPrincipal SignedIn account,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(required = false) @Nullable Answered answered,
            @RequestParam(required = false) @Nullable Integer page,
            Model model) {
        if (account.person().isEmpty()) {
            return NOBODY;
        }
        model.addAttribute("level", level);
        model.addAttribute("answered", answered);
        model.addAttribute(
                "signals",
                signals.search(SignalQuery.standing(level, answered, page), hand(account)));
        return "supervision/work-signals";
    }

    @GetMapping("/work.{format:csv|xlsx}")
    void export(
            @PathVariable String format,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            @ModelAttribute("timeLeft") TimeLeft timeLeft,
            HttpServletResponse response)
            throws IOException {
        Hand hand = hand(account);
        CaseColumns.in(tongue, timeLeft)
                .send(
                        response,
                        format,
                        "work.cases",
                        taker -> cases.each(CaseQuery.running(null), hand, taker));
    }

    @GetMapping("/work/signals.{format:csv|xlsx}")
    void exportSignals(
            @PathVariable String format,
            @AuthenticationPrincipal SignedIn account,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(required = false) @Nullable Answered answered,
            @ModelAttribute("tongue") Tongue tongue,
            HttpServletResponse response)
            throws IOException {
        Hand hand = hand(account);
        SignalColumns.in(tongue)
                .send(
                        response,
                        format,
                        "work.signals",
                        taker ->
                                signals.each(
                                        SignalQuery.standing(level, answered, null), hand, taker));
    }

    private static Hand hand(SignedIn account) {
        if (account.person().isEmpty()) {
            throw new Absent("absent.work");
        }
        return new Hand(account.person(), account.department());
    }
}
