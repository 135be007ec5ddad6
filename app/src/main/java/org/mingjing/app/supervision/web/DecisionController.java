package org.mingjing.app.supervision.web;

import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.pages.Outcome;
import org.mingjing.app.pages.Return;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.Decision;
import org.mingjing.app.supervision.Decisions;
import org.mingjing.app.supervision.Patterns;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What supervisors decide: to confirm a proposed signal, to revoke a signal or a pattern. */
@Controller
class DecisionController {
    private static final int LONGEST_REASON = 500;

    private final Decisions decisions;
    private final Patterns patterns;

    DecisionController(Decisions decisions, Patterns patterns) {
        this.decisions = decisions;
        this.patterns = patterns;
    }

    @PostMapping("/signals/{id:\\d{1,18}}/confirm")
    View confirm(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String back,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        Decision decision = decisions.confirm(id, account.shownAs(), cut(reason));
        tell(decision, tongue, "decision.confirmed", next);
        return Return.to(back, "/signals");
    }

    @PostMapping("/signals/{id:\\d{1,18}}/revoke")
    View revoke(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String back,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        if (reason.isBlank()) {
            Outcome.failed(next, tongue.say("decision.no-reason"));
            return Return.to(back, "/signals");
        }
        Decision decision = decisions.revoke(id, account.shownAs(), cut(reason));
        tell(decision, tongue, "decision.revoked", next);
        return Return.to(back, "/signals");
    }

    @PostMapping("/patterns/{id:\\d{1,18}}/revoke")
    View revokePattern(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String back,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        if (reason.isBlank()) {
            Outcome.failed(next, tongue.say("decision.no-reason"));
            return Return.to(back, "/patterns");
        }
        Decision decision = patterns.revoke(id, account.shownAs(), cut(reason));
        tell(decision, tongue, "decision.revoked", next);
        return Return.to(back, "/patterns");
    }

    private static String cut(String reason) {
        String told = reason.strip().replace('\0', ' ');
        return told.substring(0, Math.min(LONGEST_REASON, told.length()));
    }

    private static void tell(
            Decision decision, Tongue tongue, String done, RedirectAttributes next) {
        switch (decision) {
            case TAKEN -> Outcome.done(next, tongue.say(done));
            case STANDS_OTHERWISE -> Outcome.failed(next, tongue.say("decision.stands-otherwise"));
            case UNKNOWN -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
