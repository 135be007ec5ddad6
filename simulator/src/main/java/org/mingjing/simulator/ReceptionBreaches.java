package org.mingjing.simulator;

import java.util.EnumSet;
import java.util.Set;

/** From the application to its acceptance: XK-31, the family of XK-32, XK-72a, YS-36c. */
final class ReceptionBreaches {
    private static final Set<String> NOT_OURS = Set.of("not-needed", "not-competent");
    private static final Set<Act> RECEIVED =
            EnumSet.of(Act.ACCEPT, Act.DECIDE, Act.REFUSE, Act.CLOSE);
    private static final Set<Act> TOLD_RECEIPT = EnumSet.of(Act.ISSUE_RECEIPT, Act.WITHDRAW);

    private final Told told;
    private final Breaches found;
    private int corrections;
    private long lastCorrection = Long.MIN_VALUE;

    private ReceptionBreaches(Told told, Breaches found) {
        this.told = told;
        this.found = found;
    }

    static void find(Told told, Breaches found) {
        new ReceptionBreaches(told, found).find();
    }

    private void find() {
        for (int i = 0; i < told.size(); i++) {
            switch (told.act(i).act()) {
                case APPLY, SUPPLEMENT -> silence(i);
                case REQUEST_CORRECTION -> {
                    material(i);
                    correction(i);
                }
                case DEMAND_MATERIAL -> material(i);
                case ACCEPT -> {
                    receipt(i);
                    promise(i);
                }
                case REFUSE_ACCEPTANCE -> {
                    receipt(i);
                    refusal(i);
                    corrections = 0;
                }
                default -> {
                    // Nothing else belongs to the reception.
                }
            }
        }
    }

    private void silence(int receipt) {
        if (told.lastBefore(receipt, RECEIVED) != Told.NONE) {
            return;
        }
        EnumSet<Act> stops = EnumSet.copyOf(Acceptance.NOTICES);
        stops.add(Act.WITHDRAW);
        found.late(
                "XK-32-4",
                Level.YELLOW,
                Acceptance.firstLate(told, receipt),
                told.instantAfter(receipt, stops));
    }

    private void material(int index) {
        Message demand = told.act(index);
        Item item = told.item();
        if (item != null
                && !item.materials().isEmpty()
                && !demand.isBlank(Field.MATERIAL)
                && !item.materials().contains(demand.text(Field.MATERIAL))) {
            found.add("XK-31", Level.YELLOW, demand.occurredAt());
        }
    }

    private void correction(int index) {
        Message request = told.act(index);
        boolean once = request.occurredAt() == lastCorrection;
        lastCorrection = request.occurredAt();
        corrections += once ? 0 : 1;
        int accepted = told.lastBefore(index, EnumSet.of(Act.ACCEPT));
        if (accepted != Told.NONE) {
            if (told.lastBefore(index, EnumSet.of(Act.CHANGE_APPLICATION)) < accepted) {
                found.add("XK-32-4c", Level.RED, request.occurredAt());
            }
            return;
        }
        if (corrections > 1 && !once && !request.isTrue(Field.NEW_FACTS)) {
            found.add("XK-32-4b", Level.YELLOW, request.occurredAt());
        }
    }

    private void receipt(int index) {
        Message answer = told.act(index);
        if (!answer.isBlank(Field.RECEIPT_NO)) {
            return;
        }
        int earlier = told.lastBefore(index, EnumSet.of(Act.ISSUE_RECEIPT));
        if (earlier != Told.NONE
                && told.calendar().between(told.act(earlier).day(), answer.day()) == 0) {
            return;
        }
        long issued = told.instantAfter(index, TOLD_RECEIPT);
        int due = told.calendar().sameWorkingDay(answer.day());
        found.late("XK-32-P", Level.NOTICE, WallTime.startOf(due + 1), issued);
        int oneDayLater = told.calendar().plus(due, 1);
        found.late("XK-32-P", Level.YELLOW, WallTime.startOf(oneDayLater + 1), issued);
    }

    private void promise(int index) {
        Item item = told.item();
        if (item != null
                && item.promisesBeyondTheLaw()
                && Told.isUnderLawOf2020(told.act(index).day())) {
            found.add("YS-36c", Level.NOTICE, told.act(index).occurredAt());
        }
    }

    private void refusal(int index) {
        Message refusal = told.act(index);
        if (!NOT_OURS.contains(refusal.text(Field.REASON_CODE))) {
            if (refusal.isTrue(Field.MATERIALS_COMPLETE) && refusal.isTrue(Field.COMPETENT)) {
                found.add("XK-72a", Level.RED, refusal.occurredAt());
            }
            return;
        }
        int receipt = told.lastBefore(index, Acceptance.RECEIPTS);
        if (receipt != Told.NONE) {
            int due = told.calendar().sameWorkingDay(told.act(receipt).day());
            found.late("XK-32-1", Level.YELLOW, WallTime.startOf(due + 1), refusal.occurredAt());
        }
    }
}
