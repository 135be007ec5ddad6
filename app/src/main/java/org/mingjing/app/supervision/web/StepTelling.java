package org.mingjing.app.supervision.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.RevocationRequest;
import org.mingjing.app.supervision.Revoked;
import org.mingjing.app.supervision.TakenStep;

/** Tells in one language what was asked for and decided of a signal or a pattern. */
final class StepTelling {
    private final Tongue tongue;

    StepTelling(Tongue tongue) {
        this.tongue = tongue;
    }

    public String of(TakenStep step) {
        String at = tongue.moment(step.at());
        if (step.person().isEmpty()) {
            return tongue.say("steps.request-ended", at);
        }
        String done =
                tongue.say(
                        "signal.decided", at, step.person(), tongue.word("happened", step.kind()));
        String ground =
                step.ground() == null
                        ? ""
                        : tongue.say("signal.decided.ground", tongue.word("ground", step.ground()));
        return step.said().isEmpty()
                ? done + ground
                : tongue.say("history.why", done + ground, step.said());
    }

    String of(List<TakenStep> steps) {
        return steps.stream().map(this::of).collect(Collectors.joining("\n"));
    }

    /** Who asked that something be revoked, and why; empty when nobody is awaited. */
    String of(@Nullable RevocationRequest asked) {
        return asked == null
                ? ""
                : tongue.say(
                        "revocation.asked",
                        tongue.moment(asked.at()),
                        asked.person(),
                        tongue.word("ground", asked.ground()),
                        asked.reason());
    }

    /** Who revoked something, and who had asked for it and why; empty when nobody did. */
    String of(@Nullable Revoked revoked) {
        if (revoked == null) {
            return "";
        }
        String at = tongue.moment(revoked.at());
        RevocationRequest asked = revoked.asked();
        return asked == null
                ? tongue.say("patterns.revoked-by", at, revoked.person(), revoked.reason())
                : tongue.say(
                        "patterns.revoked-by-two",
                        at,
                        revoked.person(),
                        of(asked),
                        revoked.reason());
    }
}
