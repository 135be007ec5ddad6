package org.mingjing.simulator;

/** Plans the way from the application to acceptance, or to its refusal. */
final class ReceptionPlan {
    private static final long OPENING = 8 * WallTime.HOUR + 40 * WallTime.MINUTE;
    private static final long CLOSING = 17 * WallTime.HOUR + 50 * WallTime.MINUTE;

    private final Draft draft;
    private final Chance chance;
    private final boolean immediate;

    /** What came out of the reception. */
    enum Outcome {
        ACCEPTED,
        OVER
    }

    ReceptionPlan(Draft draft) {
        this.draft = draft;
        this.chance = draft.chance();
        this.immediate = draft.item().type() == CaseType.IMMEDIATE;
    }

    /** Plans it, beginning with the application at the instant of the draft. */
    Outcome plan() {
        apply();
        if (draft.has(Phase.NOT_ACCEPTED)) {
            new RefusedReceptionPlan(draft).plan();
            return Outcome.OVER;
        }
        if (draft.has(Phase.RECEPTION)) {
            twisted();
            return Outcome.ACCEPTED;
        }
        boolean agent = draft.item().type() == CaseType.ASSISTED;
        if (draft.isPlain() && !agent && chance.happens(0.065)) {
            requestCorrection();
            return Outcome.OVER;
        }
        if (draft.isPlain() && chance.happens(0.012)) {
            new RefusedReceptionPlan(draft).plan();
            return Outcome.OVER;
        }
        boolean asked = chance.happens(immediate ? 0.01 : 0.08) || asksForMaterial();
        if (asked) {
            requestCorrection();
            supplement();
        }
        accept(acceptance());
        return Outcome.ACCEPTED;
    }

    private boolean asksForMaterial() {
        boolean askedLater = draft.item().type() != CaseType.RETURNED && !immediate;
        return draft.has(Phase.MATERIAL) && !(askedLater && chance.happens(0.5));
    }

    private long acceptance() {
        boolean open = isOpen();
        if (!open && draft.calendar().isWorked(draft.today()) && isMorning()) {
            return WallTime.startOf(draft.today())
                    + chance.between(9 * WallTime.HOUR, 10 * WallTime.HOUR);
        }
        if (immediate) {
            return open ? draft.soon(1, 6) : draft.inWorkingDays(1);
        }
        boolean today = open && chance.happens(0.55);
        return draft.inWorkingDays(today ? 0 : chance.between(1, 3));
    }

    private boolean isMorning() {
        return WallTime.sinceMidnight(draft.now()) < OPENING;
    }

    /** Whether somebody sits at the window now. */
    private boolean isOpen() {
        return draft.calendar().isWorked(draft.today())
                && !isMorning()
                && WallTime.sinceMidnight(draft.now()) < CLOSING;
    }

    private void apply() {
        boolean assisted = draft.item().type() == CaseType.ASSISTED;
        long at = assisted ? new AgencyPlan(draft).entrusted() : draft.now();
        boolean counter = isOpen() && !assisted && chance.happens(0.7);
        draft.tell(
                Act.APPLY,
                at,
                counter ? draft.team().clerk() : online(),
                Field.PLACE,
                counter ? "window" : chance.happens(0.7) ? "online" : "",
                Field.EXPIRY,
                expiry());
    }

    /** Nobody: the applicant applies from home. */
    private Officer online() {
        return new Officer("", "网上申报", draft.team().clerk().department());
    }

    private String expiry() {
        int today = draft.today();
        if (draft.has(Twist.RENEWED_TOO_LATE) || draft.has(Twist.RENEWED_ON_THE_LAST_DAY)) {
            return Draft.date(today + chance.between(30, 45));
        }
        if (draft.has(Twist.RENEWAL_APPLIED_FOR_TOO_LATE)) {
            return Draft.date(today + 29);
        }
        return draft.isPlain() && draft.item().promised() >= 5 && chance.happens(0.05)
                ? Draft.date(today + chance.between(100, 200))
                : "";
    }

    private void requestCorrection() {
        requestCorrection("");
    }

    private void requestCorrection(String newFacts) {
        draft.tell(
                Act.REQUEST_CORRECTION,
                draft.inWorkingDays(chance.between(0, 3)),
                draft.team().clerk(),
                Field.OPINION,
                draft.phrase(Phrases.CORRECTION),
                Field.MATERIAL,
                material(),
                Field.NEW_FACTS,
                newFacts);
    }

    private String material() {
        if (draft.has(Twist.FOREIGN_MATERIAL)) {
            return "邻居同意证明";
        }
        if (draft.item().materials().isEmpty()) {
            return draft.has(Phase.MATERIAL) ? "情况说明" : "";
        }
        return chance.oneOf(draft.item().materials());
    }

    private void supplement() {
        draft.tell(Act.SUPPLEMENT, draft.inWorkingDays(chance.between(1, 8)), draft.team().clerk());
    }

    private void twisted() {
        int silence = Acceptance.DAYS_OF_SILENCE;
        if (draft.has(Twist.SILENCE_AFTER_SUPPLEMENT)) {
            requestCorrection();
            supplement();
            accept(draft.inWorkingDays(silence + chance.between(1, 3)));
            return;
        }
        if (draft.has(Twist.SECOND_CORRECTION)) {
            requestCorrection();
            supplement();
            requestCorrection();
            supplement();
            accept(draft.inWorkingDays(chance.between(0, 2)));
            return;
        }
        if (draft.has(Twist.SECOND_CORRECTION_OF_NEW_FACTS)) {
            requestCorrection();
            supplement();
            requestCorrection("true");
            supplement();
            accept(draft.inWorkingDays(chance.between(0, 2)));
            return;
        }
        int lastDay = draft.calendar().plus(draft.today(), silence);
        if (draft.has(Twist.SILENCE)) {
            accept(draft.inWorkingDays(silence + chance.between(1, 4)));
        } else if (draft.has(Twist.SILENCE_BY_A_MILLISECOND)) {
            accept(WallTime.startOf(lastDay + 1));
        } else {
            accept(WallTime.endOf(lastDay));
        }
    }

    private void accept(long at) {
        draft.tell(
                Act.ACCEPT,
                at,
                draft.team().clerk(),
                Field.OPINION,
                draft.phrase(Phrases.ACCEPTED),
                Field.RECEIPT_NO,
                Receipts.number(draft),
                Field.PROMISE_DATE,
                promiseDate(WallTime.dayOf(at)),
                Field.PLACE,
                place());
        Receipts.issue(draft);
    }

    private String place() {
        if (draft.has(Twist.ACCEPTED_IN_THE_OFFICE)) {
            return "office";
        }
        return chance.happens(0.6) ? "window" : "";
    }

    /** A date told to the applicant: the published promise or another one. */
    private String promiseDate(int day) {
        if (!draft.has(Phase.PROMISE)) {
            return "";
        }
        int promised = draft.item().promised();
        boolean later = draft.has(Twist.LATER_PROMISE);
        int days = later ? promised + chance.between(1, 5) : chance.between(4, promised - 1);
        return Draft.date(draft.calendar().plus(day, days));
    }
}
