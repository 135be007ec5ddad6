package org.mingjing.app.supervision.web;

import java.util.function.Function;
import org.mingjing.app.pages.Absent;
import org.mingjing.app.pages.Outcome;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.Decision;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a decision with what was said, and tells on the next page what came of it. */
final class Deciding {
    private static final int LONGEST_REASON = 500;

    private final Said said;
    private final Tongue tongue;
    private final RedirectAttributes next;

    Deciding(Said said, Tongue tongue, RedirectAttributes next) {
        this.said = said;
        this.tongue = tongue;
        this.next = next;
    }

    /**
     * A decision with which something must be said.
     *
     * @param done the key of what is told when it was taken
     */
    void withReason(String done, Function<String, Decision> decision) {
        if (said.why().isEmpty()) {
            fail("decision.no-reason");
        } else {
            take(done, decision);
        }
    }

    /** A decision with which something may be said; as {@link #withReason}. */
    void take(String done, Function<String, Decision> decision) {
        if (said.why().length() > LONGEST_REASON) {
            fail("decision.long-reason", LONGEST_REASON);
            return;
        }
        switch (decision.apply(said.why())) {
            case TAKEN -> Outcome.done(next, tongue.say(done));
            case OF_OTHERS -> fail("decision.of-others");
            case STANDS_OTHERWISE -> fail("decision.stands-otherwise");
            case ALREADY_ASKED -> fail("decision.already-asked");
            case REQUEST_ENDED -> fail("decision.request-ended");
            case OWN_REQUEST -> fail("decision.own-request");
            case REQUEST_OF_OTHERS -> fail("decision.request-of-others");
            case OWN_CASE -> fail("decision.own-case");
            case UNKNOWN -> throw new Absent("absent.signal");
        }
    }

    /** Tells that nothing was decided, and why. */
    void fail(String key, Object... arguments) {
        Outcome.failed(next, tongue.say(key, arguments));
    }
}
