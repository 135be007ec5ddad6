package org.mingjing.simulator;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The limits of single steps, where the item sets them: HJ-1, HJ-2, HJ-3. */
final class StepBreaches {
    private static final Set<Act> ENDINGS = EnumSet.of(Act.WITHDRAW, Act.CLOSE, Act.REFUSE);

    private StepBreaches() {}

    static void find(Told told, Breaches found) {
        Item item = told.item();
        if (item == null) {
            return;
        }
        Acceptance acceptance = Acceptance.of(told);
        if (acceptance != null) {
            step("HJ-1", acceptance, Act.UNDERTAKE, item, told, found);
        }
        from("HJ-2", told.first(Act.UNDERTAKE), Act.REVIEW, item, told, found);
        from("HJ-3", told.first(Act.REVIEW), Act.APPROVE, item, told, found);
    }

    private static void from(
            String rule, int start, Act step, Item item, Told told, Breaches found) {
        if (start != Told.NONE) {
            Acceptance begun = new Acceptance(start, told.act(start).occurredAt());
            step(rule, begun, step, item, told, found);
        }
    }

    private static void step(
            String rule, Acceptance start, Act step, Item item, Told told, Breaches found) {
        int days = item.limitOf(step);
        if (days == Step.NONE) {
            return;
        }
        EnumSet<Act> stops = EnumSet.copyOf(ENDINGS);
        stops.add(step);
        int stop = told.firstAfter(start.start(), stops);
        Limits limits =
                new Limits(
                        List.of(
                                DueDay.ofWorkingDays(
                                        DueDay.Source.ITEM,
                                        told.calendar(),
                                        told.act(start.start()).day(),
                                        days)));
        long stoppedAt = stop == Told.NONE ? Long.MAX_VALUE : told.act(stop).occurredAt();
        new Countdown(rule, told, limits, Ladder.YELLOW, start, stoppedAt, found)
                .run(stop == Told.NONE ? told.size() : stop, Countdown.NO_EXTENSION);
    }
}
