package org.mingjing.app.supervision.web;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.pages.Outcome;
import org.mingjing.app.pages.Return;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.Decision;
import org.mingjing.app.supervision.Decisions;
import org.mingjing.app.supervision.Hand;
import org.mingjing.app.supervision.Patterns;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What supervisors decide, to confirm a proposed signal, to revoke a signal or a pattern; and what
 * handlers answer, who explain or rectify a signal.
 */
@Controller
class DecisionController {
    private static final int LONGEST_REASON = 500;

    private final Decisions decisions;
    private final Patterns patterns;

    DecisionController(Decisions decisions, Patterns patterns) {
        this.decisions = decisions;
        this.patterns = patterns;
    }

    /**
     * What somebody says with a decision.
     *
     * @param back the page to return to; empty for the list
     */
    record Said(@Nullable String reason, @Nullable String back) {
        String page() {
            return back == null ? "" : back;
        }

        String why() {
            return reason == null ? "" : reason.strip().replace('\0', ' ');
        }
    }

    @PostMapping("/signals/{id:\\d{1,18}}/confirm")
    View confirm(
            @PathVariable long id,
            Said said,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        take(
                said,
                "decision.confirmed",
                tongue,
                next,
                why -> decisions.confirm(id, account.shownAs(), why));
        return Return.to(said.page(), "/signals");
    }

    @PostMapping("/signals/{id:\\d{1,18}}/revoke")
    View revoke(
            @PathVariable long id,
            Said said,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        takeSaid(
                said,
                "decision.revoked",
                tongue,
                next,
                why -> decisions.revoke(id, account.shownAs(), why));
        return Return.to(said.page(), "/signals");
    }

    @PostMapping("/signals/{id:\\d{1,18}}/explain")
    View explain(
            @PathVariable long id,
            Said said,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        takeSaid(
                said,
                "decision.explained",
                tongue,
                next,
                what -> decisions.explain(id, hand(account), account.shownAs(), what));
        return Return.to(said.page(), "/work");
    }

    @PostMapping("/signals/{id:\\d{1,18}}/rectify")
    View rectify(
            @PathVariable long id,
            Said said,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        takeSaid(
                said,
                "decision.rectified",
                tongue,
                next,
                what -> decisions.rectify(id, hand(account), account.shownAs(), what));
        return Return.to(said.page(), "/work");
    }

    @PostMapping("/patterns/{id:\\d{1,18}}/revoke")
    View revokePattern(
            @PathVariable long id,
            Said said,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        takeSaid(
                said,
                "decision.revoked",
                tongue,
                next,
                why -> patterns.revoke(id, account.shownAs(), why));
        return Return.to(said.page(), "/patterns");
    }

    private static Hand hand(SignedIn account) {
        return new Hand(account.person(), account.department());
    }

    private static void takeSaid(
            Said said,
            String done,
            Tongue tongue,
            RedirectAttributes next,
            Function<String, Decision> decision) {
        if (said.why().isEmpty()) {
            Outcome.failed(next, tongue.say("decision.no-reason"));
        } else {
            take(said, done, tongue, next, decision);
        }
    }

    private static void take(
            Said said,
            String done,
            Tongue tongue,
            RedirectAttributes next,
            Function<String, Decision> decision) {
        if (said.why().length() > LONGEST_REASON) {
            Outcome.failed(next, tongue.say("decision.long-reason", LONGEST_REASON));
            return;
        }
        switch (decision.apply(said.why())) {
            case TAKEN -> Outcome.done(next, tongue.say(done));
            case OF_OTHERS -> Outcome.failed(next, tongue.say("decision.of-others"));
            case STANDS_OTHERWISE -> Outcome.failed(next, tongue.say("decision.stands-otherwise"));
            case UNKNOWN -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
