package org.mingjing.app.supervision.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.pages.Tongue;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.ApplicantName;
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
    private final SortedMap<Integer, ToldEvent> happened = new TreeMap<>();
    private final List<CaseClock> clocks;
    private final ApplicantName hidden;

    /**
     * @param hidden the applicant whose name is masked in opinions; nobody where the reader may
     *     know
     */
    LinksTrack(
            Tongue tongue,
            Rulebook rulebook,
            CaseFile file,
            List<ToldEvent> events,
            List<CaseClock> clocks,
            ApplicantName hidden) {
        this.tongue = tongue;
        this.rulebook = rulebook;
        this.file = file;
        for (ToldEvent event : events) {
            if (!event.isVoided() && !event.isAhead()) {
                happened.put(event.position(), event);
            }
        }
        this.clocks = List.copyOf(clocks);
        this.hidden = hidden;
    }

    List<LinkStep> tell(boolean isRunning) {
        Link last = null;
        for (int position : happened.keySet()) {
            Link link = file.event(position).activity().link();
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
        int position = standsFor(link, file, happened.keySet());
        ToldEvent act = happened.get(position);
        CaseClock clock = clockOf(link);
        return new LinkStep(
                tongue.of(link.label()),
                state,
                act == null ? null : act.activity(),
                act == null ? null : tongue.brief(act.occurredAt()),
                act == null ? "" : act.person(),
                act == null ? "" : opinion(position),
                clock == null ? "" : used(clock),
                clock != null && clock.clock().state() == ClockState.OVERRUN);
    }

    /**
     * The act that stands for a link: the last one that bears the link's own name, as 承办 does;
     * where there is none, as with a refusal instead of 批准, the last one of the link; -1 when there
     * is none.
     *
     * @param positions of the acts that happened, in order
     */
    static int standsFor(Link link, CaseFile file, Collection<Integer> positions) {
        int last = -1;
        boolean isNamed = false;
        for (int position : positions) {
            Activity activity = file.event(position).activity();
            boolean bearsItsName = activity.label().zh().equals(link.label().zh());
            if (activity.link() == link && (bearsItsName || !isNamed)) {
                last = position;
                isNamed = bearsItsName;
            }
        }
        return last;
    }

    private String opinion(int position) {
        Attribute opinion = file.vocabulary().findAttribute("opinion");
        if (opinion == null
                || opinion.type() != AttributeType.TEXT
                || !file.has(position, opinion)) {
            return "";
        }
        return hidden.maskedIn(file.lexicon().text((int) file.value(position, opinion, 0)));
    }

    /** How much was used until it was answered, or is by now. */
    private String used(CaseClock clock) {
        Reckoning reckoning = clock.clock().reckonings().get(0);
        String limit =
                new ReckoningText(tongue.wording(), tongue.moments()).limit(reckoning.limit());
        if (!reckoning.workingHours().isEmpty()) {
            return tongue.say("links.limit", limit);
        }
        Instant stopped = clock.clock().stoppedAt();
        Instant until = stopped == null ? clock.clock().asOf() : stopped;
        return tongue.say("links.used", reckoning.consumedBy(tongue.day(until)), limit);
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
