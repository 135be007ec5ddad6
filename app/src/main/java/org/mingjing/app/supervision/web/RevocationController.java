package org.mingjing.app.supervision.web;

import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.pages.Absent;
import org.mingjing.app.pages.Return;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.Decision;
import org.mingjing.app.supervision.Hand;
import org.mingjing.app.supervision.RevocationGround;
import org.mingjing.app.supervision.RevocationStep;
import org.mingjing.app.supervision.Revocations;
import org.mingjing.app.supervision.Supervisor;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * How two supervisors revoke a signal or a pattern: one asks, another one agrees or declines, who
 * asked may take the request back. Whoever decides names the request that they read.
 */
@Controller
class RevocationController {
    private static final String SIGNALS = "signals";
    private static final String REVOKE = "/{kind:signals|patterns}/{id:\\d{1,18}}/revoke";
    private static final String ANSWER =
            REVOKE + "/{request:\\d{1,18}}/{answer:agree|decline|take-back}";

    private final Revocations revocations;

    RevocationController(Revocations revocations) {
        this.revocations = revocations;
    }

    @PostMapping(REVOKE)
    View ask(
            @PathVariable String kind,
            @PathVariable long id,
            Said said,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        Deciding deciding = of(kind, id, said, tongue, next);
        RevocationGround ground = said.ground();
        if (ground == null) {
            deciding.fail("decision.no-ground");
        } else {
            deciding.withReason(
                    "decision.asked",
                    why -> take(kind, id, RevocationStep.ask(supervisor(account), ground, why)));
        }
        return Return.to(said.page(), "/" + kind);
    }

    @PostMapping(ANSWER)
    View answer(
            @PathVariable String kind,
            @PathVariable long id,
            @PathVariable long request,
            @PathVariable String answer,
            Said said,
            @AuthenticationPrincipal SignedIn account,
            @ModelAttribute("tongue") Tongue tongue,
            RedirectAttributes next) {
        Deciding deciding = of(kind, id, said, tongue, next);
        Supervisor by = supervisor(account);
        switch (answer) {
            case "agree" ->
                    deciding.take(
                            "decision.revoked",
                            why -> take(kind, id, RevocationStep.agree(request, by, why)));
            case "decline" ->
                    deciding.withReason(
                            "decision.declined",
                            why -> take(kind, id, RevocationStep.decline(request, by, why)));
            default ->
                    deciding.take(
                            "decision.taken-back",
                            why -> take(kind, id, RevocationStep.takeBack(request, by, why)));
        }
        return Return.to(said.page(), "/" + kind);
    }

    /** Whatever else is wrong, what is not there is told first. */
    private Deciding of(String kind, long id, Said said, Tongue tongue, RedirectAttributes next) {
        boolean isKnown =
                kind.equals(SIGNALS)
                        ? revocations.isSignalKnown(id)
                        : revocations.isPatternKnown(id);
        if (!isKnown) {
            throw new Absent("absent.signal");
        }
        return new Deciding(said, tongue, next);
    }

    private Decision take(String kind, long id, RevocationStep step) {
        return kind.equals(SIGNALS)
                ? revocations.ofSignal(id, step)
                : revocations.ofPattern(id, step);
    }

    private static Supervisor supervisor(SignedIn account) {
        return new Supervisor(
                account.getUsername(),
                account.shownAs(),
                new Hand(account.person(), account.department()));
    }
}
