package org.mingjing.app.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.clock.ClockFace;
import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.rulebook.LawInForce;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What stands around every page: who is signed in, where one is, the server's time. */
@ControllerAdvice
class Frame {
    private final Tongues tongues;
    private final LawInForce law;
    private final Clock clock;
    private final ClockFace face;

    Frame(Tongues tongues, LawInForce law, Clock clock, ClockFace face) {
        this.tongues = tongues;
        this.law = law;
        this.clock = clock;
        this.face = face;
    }

    @ModelAttribute("tongue")
    Tongue tongue(Locale locale) {
        return tongues.of(locale);
    }

    @ModelAttribute("address")
    Address address(HttpServletRequest request) {
        return Address.of(request);
    }

    @ModelAttribute("now")
    Instant serverTime() {
        return clock.instant();
    }

    /** How fast the clock of a demo runs, such as {@code 300}; null when it is the real time. */
    @ModelAttribute("demoSpeed")
    @Nullable String demoSpeed() {
        return face.isOfADemo()
                ? BigDecimal.valueOf(face.speed()).stripTrailingZeros().toPlainString()
                : null;
    }

    @ModelAttribute("pack")
    String pack() {
        return law.pack().id() + " " + law.pack().version();
    }

    /** Null for who has not signed in. */
    @ModelAttribute("account")
    @Nullable SignedIn account(@Nullable Principal principal) {
        return principal instanceof Authentication signed
                        && signed.getPrincipal() instanceof SignedIn account
                ? account
                : null;
    }
}
