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

    /**
     * The conditions to begin with, on {@code supervision.case_state s}; and as {@code :mine} the
     * hands that are those of the supervisor who reads, of anybody else none.
     */
    Where where() {
        SignedIn handler = handler();
        if (handler == null) {
            return new Where().value("mine", mine());
        }
        Where where = new Where().value("mine", mine());
        return handler.department().isEmpty()
                ? where.and("false")
                : where.and(
                                """
                                s.department = :own or s.person_department = :own
                                    or s.hands && :acted::text[]""",
                                "own",
                                handler.department())
                        .value("acted", new Hand(handler.person(), handler.department()).kept());
    }

    private static @Nullable SignedIn handler() {
        SignedIn reader = reader();
        return reader != null && reader.isHandler() ? reader : null;
    }

    private static String[] mine() {
        SignedIn reader = reader();
        return reader == null || !reader.isSupervisor() || reader.person().isEmpty()
                ? new String[0]
                : new Hand(reader.person(), reader.department()).kept();
    }

    private static @Nullable SignedIn reader() {
        Authentication reader = SecurityContextHolder.getContext().getAuthentication();
        return reader != null && reader.getPrincipal() instanceof SignedIn account ? account : null;
    }
}
