package org.mingjing.simulator;

/** Plans the hearing of an item where the applicant has a right to one (行政许可法 47, 48). */
final class HearingPlan {
    private final Draft draft;
    private final Chance chance;

    HearingPlan(Draft draft) {
        this.draft = draft;
        this.chance = draft.chance();
    }

    void plan() {
        if (!draft.item().hearing() || draft.has(Twist.HEARING_RIGHT_NOT_TOLD)) {
            return;
        }
        draft.tell(Act.TELL_HEARING_RIGHT, draft.soon(15, 60), draft.team().handler());
        if (draft.has(Phase.HEARING) || (draft.isPlain() && chance.happens(0.04))) {
            hear();
        }
    }

    private void hear() {
        Officer handler = draft.team().handler();
        if (draft.has(Twist.HEARING_APPLIED_FOR_TOO_LATE)) {
            draft.tell(
                    Act.APPLY_HEARING,
                    draft.inWorkingDays(chance.between(6, 8)),
                    draft.team().clerk());
            return;
        }
        draft.tell(Act.APPLY_HEARING, draft.soon(30, 120), draft.team().clerk());
        int applied = draft.today();
        String document = "听字" + chance.between(1_000, 9_999) + "号";
        draft.tell(
                Act.PAUSE,
                draft.soon(15, 40),
                handler,
                Field.PAUSE_TYPE,
                "听证",
                Field.REASON,
                "申请人依法要求听证",
                Field.APPROVER,
                draft.team().head().person(),
                Field.DOCUMENT_NO,
                document,
                Field.REQUESTED_DAYS,
                30,
                Field.WRITTEN_NOTICE,
                "true");
        if (!draft.has(Twist.HEARING_NOT_ANNOUNCED)) {
            draft.tell(Act.NOTIFY_HEARING, draft.inWorkingDays(chance.between(0, 3)), handler);
        }
        draft.tell(Act.HOLD_HEARING, held(applied, draft.today()), handler);
        draft.tell(Act.RESUME, draft.soon(30, 90), handler, Field.DOCUMENT_NO, document);
    }

    private long held(int applied, int notified) {
        NaiveCalendar calendar = draft.calendar();
        int first = calendar.plus(notified, 7);
        int last = calendar.plus(applied, 20);
        if (draft.has(Twist.HEARING_TOO_EARLY)) {
            return draft.on(calendar.plus(notified, chance.between(2, 6)));
        }
        if (draft.has(Twist.HEARING_A_MILLISECOND_TOO_EARLY)) {
            return WallTime.startOf(first) - 1;
        }
        if (draft.has(Twist.HEARING_AT_THE_FIRST_MOMENT)) {
            return WallTime.startOf(first);
        }
        if (draft.has(Twist.HEARING_LATE)) {
            return draft.on(calendar.plus(last, chance.between(1, 5)));
        }
        if (draft.has(Twist.HEARING_IN_THE_LAST_MILLISECOND)) {
            return WallTime.endOf(last);
        }
        return draft.on(calendar.plus(first, chance.between(0, 6)));
    }
}
