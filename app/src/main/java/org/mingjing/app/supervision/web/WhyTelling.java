package org.mingjing.app.supervision.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.supervision.SignalRow;
import org.mingjing.app.supervision.Standing;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.rule.Level;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.replay.ReckoningText;

/** Tells in a few words why a case stands as it does: which limit, and by how much. */
final class WhyTelling {
    private final Tongue tongue;
    private final List<CaseClock> clocks;
    private final ReckoningText reckonings;

    WhyTelling(Tongue tongue, List<CaseClock> clocks) {
        this.tongue = tongue;
        this.clocks = List.copyOf(clocks);
        this.reckonings = new ReckoningText(tongue.wording(), tongue.moments());
    }

    /** Of the first signal that stands, which is the gravest; empty without one. */
    String of(List<SignalRow> signals) {
        return first(signals.stream().filter(one -> !one.isProvisional()))
                .or(() -> first(signals.stream()))
                .orElse("");
    }

    private Optional<String> first(Stream<SignalRow> signals) {
        return signals.filter(one -> one.standing() == Standing.STANDING).findFirst().map(this::of);
    }

    private String of(SignalRow signal) {
        Reckoning reckoning = reckoningOf(signal);
        if (reckoning == null) {
            return tongue.of(signal.ruleTitle());
        }
        String which =
                tongue.say(
                        "why.limit",
                        tongue.say("clock." + reckoning.anchor().name().toLowerCase(Locale.ROOT)),
                        reckonings.limit(reckoning.limit()));
        if (signal.level() == Level.WARNING) {
            return tongue.say("why.soon", which, tongue.due(reckoning.due()));
        }
        return isInWorkingDays(reckoning) && reckoning.lateBy() > 0
                ? tongue.say("why.late", which, tongue.say("span.working-days", reckoning.lateBy()))
                : tongue.say("why.over", which, tongue.due(reckoning.due()));
    }

    private @Nullable Reckoning reckoningOf(SignalRow signal) {
        return clocks.stream()
                .filter(one -> ClockTelling.isOf(signal, one))
                .flatMap(one -> one.clock().reckonings().stream())
                .filter(one -> one.due() != null && Objects.equals(one.due(), signal.dueAt()))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    private static boolean isInWorkingDays(Reckoning reckoning) {
        return reckoning.limit() instanceof Limit.Running limit
                && limit.unit() == LimitUnit.WORKING_DAYS;
    }
}
