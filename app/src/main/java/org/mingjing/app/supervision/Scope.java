package org.mingjing.app.supervision;

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
    /** The conditions to begin with, on {@code supervision.case_state s}. */
    Where where() {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        if (reader == null
                || !(reader.getPrincipal() instanceof SignedIn account)
                || !account.isHandler()) {
            return new Where();
        }
        return account.department().isEmpty()
                ? new Where().and("false")
                : new Where()
                        .and(
                                """
                                s.department = :own or s.person_department = :own
                                    or s.hands && :acted::text[]""",
                                "own",
                                account.department())
                        .value("acted", new Hand(account.person(), account.department()).kept());
    }
}
