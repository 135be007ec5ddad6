package org.mingjing.simulator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The time limits of the decision: XK-42, XK-42J, XK-43 by the type of the item, with the reasons
 * to be published when it is late (YS-36b) and the findings about pauses near or after the due day
 * (P-03, P-04).
 */
final class DecisionBreaches {
    private static final Set<Act> DECISIONS = EnumSet.of(Act.DECIDE, Act.REFUSE, Act.CLOSE);
    private static final Set<Act> FIRST_REVIEWS =
            EnumSet.of(Act.SUBMIT_UPWARD, Act.DECIDE, Act.REFUSE, Act.CLOSE);

    private final Told told;
    private final Acceptance acceptance;
    private final Kind kind;
    private final Breaches found;

    /** What the type of an item decides about the clock. */
    enum Kind {
        ORDINARY("XK-42", 20, 10),
        JOINT("XK-42J", 45, 15),
        REFERRED("XK-43", 20, Countdown.NO_EXTENSION);

        private final String rule;
        private final int statutory;
        private final int longestExtension;

        Kind(String rule, int statutory, int longestExtension) {
            this.rule = rule;
            this.statutory = statutory;
            this.longestExtension = longestExtension;
        }

        Set<Act> responses() {
            return this == REFERRED ? FIRST_REVIEWS : DECISIONS;
        }

        static Kind of(@Nullable Item item) {
            if (item == null) {
                return ORDINARY;
            }
            return switch (item.type()) {
                case PROMISED, RETURNED, ASSISTED, IMMEDIATE -> ORDINARY;
                case JOINT -> JOINT;
                case REFERRED -> REFERRED;
            };
        }

        /** The working days of the law: the item's own, else those of the act. */
        int statutory(@Nullable Item item) {
            return item == null || item.statutory() == Step.NONE ? statutory : item.statutory();
        }
    }

    private DecisionBreaches(Told told, Acceptance acceptance, Breaches found) {
        this.told = told;
        this.acceptance = acceptance;
        this.kind = Kind.of(told.item());
        this.found = found;
    }

    static void find(Told told, Breaches found) {
        Acceptance acceptance = Acceptance.of(told);
        if (acceptance != null && !told.isOf(CaseType.IMMEDIATE)) {
            new DecisionBreaches(told, acceptance, found).find();
        }
    }

    private void find() {
        int stop = first(kind.responses(), Act.WITHDRAW);
        Countdown decision =
                new Countdown(
                                kind.rule,
                                told,
                                limits(told, acceptance, kind.statutory(told.item())),
                                Ladder.PROMISE,
                                acceptance,
                                instant(stop),
                                found)
                        .run(mover(stop), kind.longestExtension);
        pauses(decision);
    }

    /** Index of the first of them or of the act that ends the clock, or none. */
    private int first(Set<Act> responses, Act ending) {
        EnumSet<Act> acts = EnumSet.copyOf(responses);
        acts.add(ending);
        return told.firstAfter(acceptance.start(), acts);
    }

    private long instant(int stop) {
        return stop == Told.NONE ? Long.MAX_VALUE : told.act(stop).occurredAt();
    }

    private int mover(int stop) {
        return stop == Told.NONE ? told.size() : stop;
    }

    /**
     * The limits side by side.
     *
     * @param statutory working days of the law
     */
    static Limits limits(Told told, Acceptance acceptance, int statutory) {
        int start = told.act(acceptance.start()).day();
        Item item = told.item();
        List<DueDay> limits = new ArrayList<>();
        NaiveCalendar calendar = told.calendar();
        limits.add(DueDay.ofWorkingDays(DueDay.Source.LAW, calendar, start, statutory));
        if (item != null && item.promised() != Step.NONE) {
            limits.add(DueDay.ofWorkingDays(DueDay.Source.ITEM, calendar, start, item.promised()));
        }
        told.acts().stream()
                .filter(act -> !act.isBlank(Field.PROMISE_DATE))
                .findFirst()
                .map(act -> act.date(Field.PROMISE_DATE))
                .ifPresent(
                        date ->
                                limits.add(
                                        DueDay.ofDate(DueDay.Source.PROMISE_DATE, calendar, date)));
        return new Limits(limits);
    }

    private void pauses(Countdown decision) {
        for (int pause : told.all(Act.PAUSE)) {
            Integer promised = decision.promisedBefore(pause);
            if (promised == null || promised == DueDay.STOPPED) {
                continue;
            }
            Message message = told.act(pause);
            if (message.occurredAt() > WallTime.endOf(promised)) {
                found.add("P-04", Level.YELLOW, message.occurredAt());
            } else if (message.day() == promised
                    || message.day() == told.calendar().minus(promised, 1)) {
                found.add("P-03", Level.WARNING, message.occurredAt());
            }
        }
    }

    /**
     * The due days of the decision as known from the acts told, for who plans the next act: first
     * the promise, then the law; empty before acceptance.
     */
    static int[] dueDays(Told told) {
        Acceptance acceptance = Acceptance.of(told);
        if (acceptance == null) {
            return new int[0];
        }
        if (told.isOf(CaseType.IMMEDIATE)) {
            return new int[] {
                WallTime.dayOf(ImmediateBreaches.lastInTime(told, acceptance)),
                ImmediateBreaches.lawfulDay(told, acceptance)
            };
        }
        Kind kind = Kind.of(told.item());
        Limits limits = limits(told, acceptance, kind.statutory(told.item()));
        new Countdown(
                        kind.rule,
                        told,
                        limits,
                        Ladder.PROMISE,
                        acceptance,
                        Long.MAX_VALUE,
                        new Breaches(told.asOf()))
                .run(told.size(), kind.longestExtension);
        return new int[] {limits.promised().day(), limits.statutory().day()};
    }
}
