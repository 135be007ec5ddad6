package org.mingjing.app.supervision;

import org.jspecify.annotations.Nullable;
import org.mingjing.app.identity.SignedIn;
import org.mingjing.app.pages.Where;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Which cases the reader may see: handlers those of their department and those that are in its
 * hands, and those in which they acted; everybody else all. Every question about cases and signals
 * begins with its conditions. Where nobody asks, as when cases are judged, nothing is left out.
 */
@Component
class Scope {
    /** Whether the reader may see all cases. */
    boolean isEverything() {
        return handler() == null;
    }

    /** The conditions to begin with, on {@code supervision.case_state s}. */
    Where where() {
        SignedIn handler = handler();
        if (handler == null) {
            return new Where();
        }
        return handler.department().isEmpty()
                ? new Where().and("false")
                : new Where()
                        .and(
                                """
                                s.department = :own or s.person_department = :own
                                    or s.hands && :acted::text[]""",
                                "own",
                                handler.department())
                        .value("acted", new Hand(handler.person(), handler.department()).kept());
    }

    private static @Nullable SignedIn handler() {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        return reader != null
                        && reader.getPrincipal() instanceof SignedIn account
                        && account.isHandler()
                ? account
                : null;
    }
}
