package org.mingjing.app.supervision.web;

import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.pages.Absent;
import org.mingjing.app.pages.Return;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.Decisions;
import org.mingjing.app.supervision.Hand;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What one person decides: supervisors confirm a proposed signal, handlers explain or rectify the
 * signals for which they answer.
 */
@Controller
class DecisionController {
    private final Decisions decisions;

    DecisionController(Decisions decisions) {
        this.decisions = decisions;
    }

    @PostMapping("/signals/{id:\\d{1,18}}/confirm")
    View confirm(
            @PathVariable long id,
            Said said,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        of(id, said, tongue, next)
                .take("decision.confirmed", why -> decisions.confirm(id, account.shownAs(), why));
        return Return.to(said.page(), "/signals");
    }

    @PostMapping("/signals/{id:\\d{1,18}}/explain")
    View explain(
            @PathVariable long id,
            Said said,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        of(id, said, tongue, next)
                .withReason(
                        "decision.explained",
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
        of(id, said, tongue, next)
                .withReason(
                        "decision.rectified",
                        what -> decisions.rectify(id, hand(account), account.shownAs(), what));
        return Return.to(said.page(), "/work");
    }

    /** Whatever else is wrong, what is not there is told first. */
    private Deciding of(long id, Said said, Tongue tongue, RedirectAttributes next) {
        if (!decisions.isKnown(id)) {
            throw new Absent("absent.signal");
        }
        return new Deciding(said, tongue, next);
    }

    private static Hand hand(SignedIn account) {
        return new Hand(account.person(), account.department());
    }
}
