package org.mingjing.app.supervision.web;

import java.util.List;
import java.util.stream.Collectors;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.PatternStep;

/** Tells in one language what was asked for and decided of a pattern. */
final class StepTelling {
    private final Tongue tongue;

    StepTelling(Tongue tongue) {
        this.tongue = tongue;
    }

    public String of(PatternStep step) {
        String at = tongue.moment(step.at());
        if (step.person().isEmpty()) {
            return tongue.say("patterns.request-ended", at);
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

    String of(List<PatternStep> steps) {
        return steps.stream().map(this::of).collect(Collectors.joining("\n"));
    }
}
