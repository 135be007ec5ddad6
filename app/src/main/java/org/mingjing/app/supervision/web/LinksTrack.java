package org.mingjing.app.supervision.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.Tongue;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.Link;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.rule.LimitSource;
import org.mingjing.core.rule.Rulebook;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.timelimit.ClockState;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.replay.ReckoningText;

/** The five links 环节 of a case as a track: who did what when, and against which limit. */
final class LinksTrack {
    private final Tongue tongue;
    private final Rulebook rulebook;
    private final CaseFile file;
    private final List<ToldEvent> events;
    private final List<CaseClock> clocks;

    LinksTrack(
            Tongue tongue,
            Rulebook rulebook,
            CaseFile file,
            List<ToldEvent> events,
            List<CaseClock> clocks) {
        this.tongue = tongue;
        this.rulebook = rulebook;
        this.file = file;
        this.events = List.copyOf(events);
        this.clocks = List.copyOf(clocks);
    }

    List<LinkStep> tell(boolean isRunning) {
        Link last = null;
        for (ToldEvent event : events) {
            Link link = file.event(event.position()).activity().link();
            last = link != null && (last == null || link.compareTo(last) > 0) ? link : last;
        }
        List<LinkStep> steps = new ArrayList<>();
        for (Link link : Link.values()) {
            steps.add(step(link, state(link, last, isRunning)));
        }
        return steps;
    }

    private static LinkStep.State state(Link link, @Nullable Link last, boolean isRunning) {
        if (last == null || link.compareTo(last) > 0) {
            return LinkStep.State.AHEAD;
        }
        return link == last && isRunning ? LinkStep.State.CURRENT : LinkStep.State.DONE;
    }

    private LinkStep step(Link link, LinkStep.State state) {
        ToldEvent act = null;
        String opinion = "";
        for (ToldEvent event : events) {
            if (file.event(event.position()).activity().link() == link) {
                act = event;
                String told = opinion(event.position());
                opinion = told.isEmpty() ? opinion : told;
            }
        }
        CaseClock clock = clockOf(link);
        return new LinkStep(
                tongue.of(link.label()),
                state,
                act == null ? null : act.activity(),
                act == null ? null : tongue.brief(act.occurredAt()),
                act == null ? "" : act.person(),
                opinion,
                clock == null ? "" : used(clock),
                clock != null && clock.clock().state() == ClockState.OVERRUN);
    }

    private String opinion(int position) {
        Attribute opinion = file.vocabulary().findAttribute("opinion");
        if (opinion == null
                || opinion.type() != AttributeType.TEXT
                || !file.has(position, opinion)) {
            return "";
        }
        return file.lexicon().text((int) file.value(position, opinion, 0));
    }

    private String used(CaseClock clock) {
        Reckoning reckoning = clock.clock().reckonings().get(0);
        ReckoningText text = new ReckoningText(tongue.wording(), tongue.moments());
        return tongue.say(
                "links.used",
                reckoning.workingHours().isEmpty() ? reckoning.consumed() : 0,
                text.limit(reckoning.limit()));
    }

    private @Nullable CaseClock clockOf(Link link) {
        CaseClock found = null;
        for (CaseClock clock : clocks) {
            boolean isOfStep =
                    rulebook.find(clock.rule().id()) instanceof TimeLimit limit
                            && Stream.concat(limit.promised().stream(), limit.statutory().stream())
                                    .anyMatch(source -> isOf(source, link));
            found = isOfStep && !clock.clock().reckonings().isEmpty() ? clock : found;
        }
        return found;
    }

    private static boolean isOf(LimitSource source, Link link) {
        return source instanceof LimitSource.ItemStep step && step.activity().link() == link;
    }
}
