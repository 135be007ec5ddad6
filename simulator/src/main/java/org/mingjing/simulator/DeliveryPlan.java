package org.mingjing.simulator;

/** Plans how a decision reaches the applicant. */
final class DeliveryPlan {
    private final Draft draft;
    private final Chance chance;

    DeliveryPlan(Draft draft) {
        this.draft = draft;
        this.chance = draft.chance();
    }

    /**
     * Plans it.
     *
     * @param decided the day of the decision
     */
    void plan(int decided) {
        if (draft.has(Twist.NEVER_DELIVERED)) {
            return;
        }
        boolean late = draft.has(Twist.COLLECTED_LATE_AFTER_NOTICE);
        if (late || (!draft.has(Phase.DELIVERY) && chance.happens(0.15))) {
            draft.tell(
                    Act.NOTIFY_COLLECTION,
                    draft.inWorkingDays(chance.between(0, 2)),
                    draft.team().clerk());
        }
        draft.tell(
                Act.DELIVER,
                draft.notBeforeNow(instant(decided)),
                draft.team().clerk(),
                Field.PLACE,
                place());
    }

    private String place() {
        if (draft.has(Twist.DELIVERED_BY_EXPRESS)) {
            return "express";
        }
        return chance.happens(0.5) ? "window" : chance.happens(0.3) ? "express" : "";
    }

    private long instant(int decided) {
        NaiveCalendar calendar = draft.calendar();
        int due = calendar.plus(decided, 10);
        if (draft.has(Twist.DELIVERED_LATE)) {
            return draft.on(calendar.plus(due, chance.between(1, 4)));
        }
        if (draft.has(Twist.DELIVERED_VERY_LATE)) {
            return draft.on(calendar.plus(due, chance.between(6, 12)));
        }
        if (draft.has(Twist.DELIVERED_IN_THE_LAST_MILLISECOND)) {
            return WallTime.endOf(due);
        }
        if (draft.has(Twist.COLLECTED_LATE_AFTER_NOTICE)) {
            return draft.on(calendar.plus(due, chance.between(3, 9)));
        }
        return draft.inWorkingDays(chance.happens(0.5) ? 0 : chance.between(1, 5));
    }
}
