package org.mingjing.app.supervision.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.app.casefile.Touch;
import org.mingjing.app.pages.Tongue;
import org.mingjing.app.rulebook.LawInHistory;
import org.mingjing.app.supervision.HappenedToSignal;

/** Tells in one language the messages, or the law, by which something happened to a signal. */
final class CauseTelling {
    private final Tongue tongue;
    private final Map<Long, LawInHistory> laws;

    CauseTelling(Tongue tongue, Map<Long, LawInHistory> laws) {
        this.tongue = tongue;
        this.laws = laws;
    }

    public String of(HappenedToSignal one) {
        LawInHistory law = laws.get(one.law());
        if (law != null) {
            return new LawTelling(tongue).of(law);
        }
        return one.touches().stream()
                .map(this::of)
                .collect(Collectors.joining(tongue.say("list.separator")));
    }

    private String of(Touch touch) {
        return switch (touch.kind()) {
            case ADDED -> tongue.say("cause.added", touch.message(), touch.version());
            case REFUSED -> tongue.say("cause.refused", touch.message());
            case SETTLED -> tongue.say("cause.settled", touch.message());
        };
    }
}
