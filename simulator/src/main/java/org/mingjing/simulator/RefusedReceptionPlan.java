package org.mingjing.simulator;

/** Plans an application that is not accepted, or that is returned. */
final class RefusedReceptionPlan {
    private final Draft draft;
    private final Chance chance;

    RefusedReceptionPlan(Draft draft) {
        this.draft = draft;
        this.chance = draft.chance();
    }

    void plan() {
        if (draft.has(Twist.NOT_COMPETENT_TOLD_LATE)) {
            refuse(
                    draft.inWorkingDays(chance.between(1, 4)),
                    competence(),
                    draft.phrase(Phrases.NOT_COMPETENT),
                    "");
        } else if (draft.has(Twist.NOT_COMPETENT_TOLD_THE_SAME_DAY)) {
            refuse(
                    WallTime.endOf(draft.today()),
                    competence(),
                    draft.phrase(Phrases.NOT_COMPETENT),
                    "");
        } else if (draft.has(Twist.ACCEPTABLE_REFUSED)) {
            refuse(
                    draft.inWorkingDays(chance.between(0, 4)),
                    "",
                    draft.phrase(Phrases.PUT_OFF),
                    "true");
        } else if (draft.has(Twist.REFUSED_AFTER_SILENCE)) {
            refuse(
                    draft.inWorkingDays(chance.between(6, 8)),
                    "",
                    draft.phrase(Phrases.NOT_ACCEPTABLE),
                    "false");
        } else if (draft.has(Twist.RETURNED_WITHOUT_REASON)) {
            refuse(draft.inWorkingDays(chance.between(0, 3)), "", "", "false");
        } else {
            refuse(
                    draft.inWorkingDays(chance.between(0, 4)),
                    "",
                    draft.phrase(Phrases.NOT_IN_FORM),
                    "false");
        }
        if (draft.has(Twist.REFUSED_AGAIN)) {
            draft.tell(
                    Act.SUPPLEMENT,
                    draft.inWorkingDays(chance.between(1, 4)),
                    draft.team().clerk());
            refuse(
                    draft.inWorkingDays(chance.between(0, 4)),
                    "",
                    draft.phrase(Phrases.NOT_ACCEPTABLE),
                    "false");
        }
        if (chance.happens(0.8)) {
            draft.tell(
                    Act.CLOSE,
                    draft.soon(10, 40),
                    draft.team().clerk(),
                    Field.REASON,
                    draft.has(Twist.RETURNED_WITHOUT_REASON)
                            ? ""
                            : draft.phrase(Phrases.NOT_ACCEPTED));
        }
    }

    private String competence() {
        return chance.happens(0.5) ? "not-competent" : "not-needed";
    }

    private void refuse(long at, String code, String reason, String complete) {
        draft.tell(
                Act.REFUSE_ACCEPTANCE,
                at,
                draft.team().clerk(),
                Field.REASON_CODE,
                code,
                Field.REASON,
                reason,
                Field.MATERIALS_COMPLETE,
                complete,
                Field.COMPETENT,
                code.isEmpty() ? "true" : "",
                Field.RECEIPT_NO,
                Receipts.number(draft),
                Field.PLACE,
                chance.happens(0.5) ? "window" : "");
        Receipts.issue(draft);
    }
}
