package org.mingjing.simulator;

/** Plans when and how a case is decided, or that it is not. */
final class DecisionPlan {
    static final long NEVER = Long.MAX_VALUE;

    private final Draft draft;
    private final Chance chance;
    private final NaiveCalendar calendar;
    private int promised;
    private int law;

    /** Whether there is a decision. */
    enum Outcome {
        DECIDED,
        REFUSED,
        OPEN
    }

    DecisionPlan(Draft draft) {
        this.draft = draft;
        this.chance = draft.chance();
        this.calendar = draft.calendar();
    }

    Outcome plan() {
        long at = when();
        if (at == NEVER) {
            return Outcome.OPEN;
        }
        boolean refused =
                draft.has(Phase.REFUSAL)
                        || draft.has(Twist.REFUSED_WITHOUT_AN_OPINION)
                        || (draft.isPlain() && chance.happens(0.03));
        if (refused) {
            refuse(at);
            return Outcome.REFUSED;
        }
        draft.tell(
                Act.DECIDE,
                at,
                draft.has(Twist.GRANTED_BY_ANOTHER_DEPARTMENT)
                        ? draft.team().members().getFirst()
                        : draft.team().head());
        return Outcome.DECIDED;
    }

    /** When the limit is answered, or {@link #NEVER}; reasons of lateness are planned with it. */
    long when() {
        look();
        long at = draft.has(Twist.NEVER_DECIDED) ? NEVER : draft.notBeforeNow(instant());
        publishReasons(at);
        return at;
    }

    /** The day promised, as it was known when the decision was planned. */
    int promised() {
        return promised;
    }

    private void look() {
        int[] due = draft.dueDays();
        int unknown = calendar.plus(draft.today(), 2);
        promised = due[0] == DueDay.STOPPED ? unknown : due[0];
        law = due[1] == DueDay.STOPPED ? unknown : due[1];
    }

    private long instant() {
        if (draft.has(Twist.DECIDED_AFTER_LAW)) {
            return draft.on(calendar.plus(law, chance.between(1, 8)));
        }
        if (draft.has(Twist.DECIDED_A_MILLISECOND_LATE)) {
            return WallTime.startOf(promised + 1);
        }
        if (draft.has(Twist.DECIDED_IN_THE_LAST_MILLISECOND)) {
            return WallTime.endOf(promised);
        }
        if (draft.has(Twist.NOT_FOLLOWED) || draft.has(Twist.FOLLOWED_IN_THE_LAST_MILLISECOND)) {
            return draft.on(promised);
        }
        if (isLateOnPurpose()) {
            int room = Math.min(8, calendar.between(promised, law));
            return draft.on(calendar.plus(promised, chance.between(2, Math.max(3, room))));
        }
        if (isRenewal()) {
            return renewed();
        }
        return isExtended() ? extended() : inTime();
    }

    private boolean isLateOnPurpose() {
        return draft.has(Twist.DECIDED_AFTER_PROMISE)
                || draft.has(Twist.EARLIER_PROMISE_BROKEN)
                || draft.has(Twist.REASONS_NOT_PUBLISHED)
                || draft.has(Twist.REASONS_PUBLISHED_IN_THE_LAST_MILLISECOND)
                || draft.has(Twist.TIME_CHANGED_AFTER_CARD)
                || draft.has(Twist.OPINION_CHANGED_AFTER_CARD);
    }

    private boolean isRenewal() {
        return draft.has(Twist.RENEWED_TOO_LATE)
                || draft.has(Twist.RENEWED_ON_THE_LAST_DAY)
                || draft.has(Twist.RENEWAL_APPLIED_FOR_TOO_LATE);
    }

    private boolean isExtended() {
        return draft.has(Twist.EXTENDED_IN_TIME)
                || draft.has(Twist.EXTENDED_BY_MORE_THAN_LAWFUL)
                || draft.has(Twist.EXTENDED_WITHOUT_APPROVER)
                || draft.has(Twist.EXTENDED_TOO_LATE);
    }

    private long inTime() {
        int left = calendar.between(draft.today(), promised);
        return draft.inWorkingDays(chance.between(0, Math.min(2, left)));
    }

    private long renewed() {
        Message apply = draft.last(Act.APPLY);
        int expiry = apply == null ? promised : apply.date(Field.EXPIRY);
        return draft.has(Twist.RENEWED_ON_THE_LAST_DAY)
                ? WallTime.endOf(expiry)
                : draft.on(calendar.plus(expiry, chance.between(1, 4)));
    }

    private long extended() {
        boolean late = draft.has(Twist.EXTENDED_TOO_LATE);
        boolean greedy = draft.has(Twist.EXTENDED_BY_MORE_THAN_LAWFUL);
        int before = promised;
        int left = calendar.between(draft.today(), promised);
        int days = greedy ? 20 : chance.between(3, 10);
        draft.tell(
                Act.EXTEND,
                late
                        ? draft.on(calendar.plus(promised, 1))
                        : draft.inWorkingDays(chance.between(0, Math.max(0, left - 1))),
                draft.team().handler(),
                Field.APPROVER,
                draft.has(Twist.EXTENDED_WITHOUT_APPROVER) ? "" : draft.team().head().person(),
                Field.REQUESTED_DAYS,
                greedy || chance.happens(0.8) ? days : "",
                Field.REASON,
                draft.phrase(Phrases.LATE));
        look();
        int more = Math.max(2, calendar.between(before, promised));
        return draft.on(calendar.plus(before, chance.between(greedy ? more : 2, more)));
    }

    private void publishReasons(long decidedAt) {
        if (decidedAt <= WallTime.endOf(promised) || draft.has(Twist.REASONS_NOT_PUBLISHED)) {
            return;
        }
        int next = calendar.plus(promised, 1);
        Officer clerk = draft.team().clerk();
        if (draft.has(Twist.REASONS_PUBLISHED_IN_THE_LAST_MILLISECOND)) {
            draft.aside(
                    Act.PUBLISH_REASONS,
                    WallTime.endOf(next),
                    clerk,
                    Field.REASON,
                    draft.phrase(Phrases.LATE));
        } else if (chance.happens(0.6)) {
            int day = calendar.plus(next, chance.happens(0.7) ? 0 : chance.between(1, 2));
            draft.aside(
                    Act.PUBLISH_REASONS,
                    OfficeHours.instant(day, chance),
                    clerk,
                    Field.REASON,
                    draft.phrase(Phrases.LATE));
        }
    }

    private void refuse(long at) {
        boolean met =
                draft.has(Twist.REFUSED_THOUGH_CONDITIONS_MET)
                        || draft.has(Twist.REFUSED_FOR_QUOTA);
        String code = chance.happens(0.5) ? "quota" : "prior-order";
        draft.tell(
                Act.REFUSE,
                at,
                draft.team().head(),
                Field.REASON,
                draft.has(Twist.REFUSED_WITHOUT_REASON) ? "" : draft.phrase(Phrases.REFUSED),
                Field.REASON_CODE,
                draft.has(Twist.REFUSED_FOR_QUOTA) ? code : "",
                Field.REMEDIES,
                !draft.has(Twist.REFUSED_WITHOUT_REMEDIES),
                Field.CONDITIONS_MET,
                met,
                Field.MATERIALS_COMPLETE,
                "true");
    }
}
