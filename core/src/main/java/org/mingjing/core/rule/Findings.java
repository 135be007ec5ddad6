package org.mingjing.core.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Link;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;

/** Turns what rules tell into findings, and hands them on. Reused by one thread at a time. */
final class Findings {
    private static final Link[] LINKS = Link.values();

    private final Facts facts;
    private final ClockRun clockRun = new ClockRun();
    private final ClockRun besides = new ClockRun();
    private final EarlierCards earlierCards;
    private FindingSink sink = finding -> {};
    private @Nullable Consumer<ClockRun> clocks;
    private @Nullable InForce inForce;
    private @Nullable Condition condition;
    private Workload workload = new Workload();
    private long earliestDue = CaseJudge.NO_REVIEW;
    private @Nullable Limit earliestLimit;

    Findings(Facts facts, EarlierCards earlierCards) {
        this.facts = facts;
        this.earlierCards = earlierCards;
    }

    void into(FindingSink target) {
        sink = target;
        earliestDue = CaseJudge.NO_REVIEW;
        earliestLimit = null;
    }

    /**
     * The earliest due date that binds a clock still running; {@link CaseJudge#NO_REVIEW} if none.
     */
    long earliestDue() {
        return earliestDue;
    }

    /** The limit that ends with it; null if none. */
    @Nullable Limit earliestLimit() {
        return earliestLimit;
    }

    /** Whether somebody wants to see the clocks, those without findings too. */
    boolean isObserved() {
        return clocks != null;
    }

    /** Shows every clock that was run to an observer as well. */
    void observeClocks(@Nullable Consumer<ClockRun> observer) {
        clocks = observer;
    }

    /**
     * Begins with a rule.
     *
     * @param left what is still to be asked of its triggers; null when nothing is
     */
    void judging(InForce rule, @Nullable Condition left, Workload counted) {
        inForce = rule;
        workload = counted;
        condition = left;
    }

    /** Counts that the rule had something to judge. */
    void judged() {
        workload.judged();
    }

    /** Counts once that the rule had something to judge, if it {@link #judges} any such event. */
    void takesUpOnce(long activities) {
        for (int event = facts.firstOf(activities, 0);
                event >= 0;
                event = facts.firstOf(activities, event + 1)) {
            if (takesUp(event)) {
                return;
            }
        }
    }

    /** Whether the rule {@link #judges} a triggering event; that is counted. */
    boolean takesUp(int event) {
        boolean isJudged = judges(event);
        if (isJudged) {
            workload.judged();
        }
        return isJudged;
    }

    /** Counts that what it judged is not answered yet. */
    void open() {
        workload.open();
    }

    InForce inForce() {
        InForce current = inForce;
        if (current == null) {
            throw new IllegalStateException("no rule is judging");
        }
        return current;
    }

    ClockRun clockRun() {
        return clockRun;
    }

    /** A clock for rules that look at the clock of another rule. */
    ClockRun besides() {
        return besides;
    }

    /** Whether a time limit had given the case a card that stood just before an instant. */
    boolean hadCardBefore(long instant) {
        return earlierCards.hadCard(facts.file(), instant - 1);
    }

    /**
     * Whether the rule that judges now is in force on the day of a triggering event, and applies to
     * it.
     */
    boolean judges(int event) {
        return inForce().judgesTriggerOn(facts.day(event)) && applies(event);
    }

    /** Whether the rule that judges now applies to a triggering event at all. */
    boolean applies(int event) {
        InForce judging = inForce();
        if ((facts.bit(event) & judging.unasked()) != 0) {
            return false;
        }
        Condition when = condition;
        return when == null || when.holds(facts.triggeredBy(event));
    }

    /** A finding of one rung, triggered by an event, with another one as evidence or -1. */
    void found(Level level, long aroseAt, int event, int other, String detail) {
        List<EventRef> evidence = new ArrayList<>(2);
        evidence.add(facts.reference(event));
        if (other >= 0) {
            evidence.add(facts.reference(other));
        }
        Rung rung = Rung.at(level, aroseAt);
        tell(1, List.of(isUnsure() ? rung.asProvisional() : rung), evidence, detail);
    }

    /**
     * Whether a message of the case could not be taken, and may be what the rule misses: its
     * findings are then provisional.
     */
    private boolean isUnsure() {
        return facts.file().isIncomplete() && inForce().rule().restsOnAbsence();
    }

    /** A finding of one rung with its due date, and another event as evidence. */
    void found(Rung rung, int event, int other) {
        tell(1, List.of(rung), List.of(facts.reference(event), facts.reference(other)), "");
    }

    /** A finding with all the rungs it reached, triggered by an event. */
    void found(List<Rung> rungs, int event) {
        tell(1, rungs, List.of(facts.reference(event)), "");
    }

    private void bind(LimitTracks tracks) {
        if (tracks.promised() < earliestDue) {
            LimitTrack binding = tracks.binding(Anchor.PROMISED);
            earliestDue = tracks.promised();
            earliestLimit = binding == null ? null : binding.limit();
        }
    }

    /** The findings of a clock: one for each occurrence of its ladder. */
    void clock(ClockRun run) {
        if (clocks != null) {
            clocks.accept(run);
        }
        if (run.stop() < 0) {
            bind(run.tracks());
        }
        Climb climb = run.rungs();
        boolean isUnsure = isUnsure() || (run.answer() < 0 && facts.file().isIncomplete());
        for (int occurrence = 1; occurrence <= climb.highestOccurrence(); occurrence++) {
            List<Rung> rungs = new ArrayList<>(3);
            for (int rung = 0; rung < climb.size(); rung++) {
                if (climb.occurrence(rung) == occurrence) {
                    Rung reached = climb.rung(rung, run.rule().ladder());
                    rungs.add(isUnsure ? reached.asProvisional() : reached);
                }
            }
            rungs.sort(Comparator.comparingLong(Rung::aroseAtMillis));
            List<EventRef> evidence = new ArrayList<>(2);
            evidence.add(facts.reference(run.startEvent()));
            if (run.stop() >= 0 && run.stop() != run.startEvent()) {
                evidence.add(facts.reference(run.stop()));
            }
            tell(occurrence, rungs, evidence, "");
        }
    }

    private void tell(int occurrence, List<Rung> rungs, List<EventRef> evidence, String detail) {
        RuleHeader header = inForce().rule().header();
        FindingId id =
                new FindingId(
                        facts.file().id(), header.id(), evidence.get(0).message(), occurrence);
        sink.found(new Finding(id, header, rungs, evidence, responsible(header), detail));
    }

    private List<Responsible> responsible(RuleHeader header) {
        if (header.responsible().isEmpty()) {
            return List.of();
        }
        List<Responsible> persons = new ArrayList<>();
        for (Link link : LINKS) {
            int event = header.responsible().contains(link) ? facts.lastInLink(link) : -1;
            if (event >= 0) {
                persons.add(
                        new Responsible(
                                link,
                                facts.file()
                                        .lexicon()
                                        .actor(facts.file().actorNumber(facts.position(event)))));
            }
        }
        return persons;
    }
}
