package org.mingjing.simulator;

/** Plans the written receipt of an acceptance or of its refusal. */
final class Receipts {
    private Receipts() {}

    /** The number on the receipt; empty when it is not handed over at once. */
    static String number(Draft draft) {
        return draft.has(Phase.RECEIPT)
                ? ""
                : "受字" + draft.chance().between(100_000, 999_999) + "号";
    }

    /** The receipt that follows later, if any, just after what the case has come to. */
    static void issue(Draft draft) {
        Officer clerk = draft.team().clerk();
        if (draft.has(Twist.RECEIPT_LATER_THE_SAME_DAY)) {
            draft.aside(Act.ISSUE_RECEIPT, WallTime.endOf(draft.today()), clerk);
        }
        if (draft.has(Twist.RECEIPT_THE_NEXT_DAY)) {
            int next = draft.calendar().plus(draft.today(), 1);
            draft.aside(Act.ISSUE_RECEIPT, OfficeHours.instant(next, draft.chance()), clerk);
        }
    }
}
