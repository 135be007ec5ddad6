package org.mingjing.simulator;

/** Plans the handling of an accepted case: undertaking, survey, review, approval. */
final class HandlingPlan {
    private final Draft draft;
    private final Chance chance;
    private final Item item;
    private final int total;

    /**
     * @param pressure how full the desks are: 0 as usual, 1 as full as can be
     */
    HandlingPlan(Draft draft, double pressure) {
        this.draft = draft;
        this.chance = draft.chance();
        this.item = draft.item();
        this.total = total(pressure);
    }

    /** How many working days the whole shall take: seldom none, often half, some nearly all. */
    private int total(double pressure) {
        double part =
                chance.happens(0.08)
                        ? 1
                        : (chance.fraction() + chance.fraction()) / 2 * (0.9 + 0.1 * pressure);
        return (int) (item.promised() * part);
    }

    void plan() {
        undertake();
        if (item.type() == CaseType.JOINT) {
            new OpinionPlan(draft, share(Act.REVIEW, 0.4)).plan();
        }
        askForMaterial();
        correctAfterAcceptance();
        survey();
        new PausePlan(draft).early();
        review();
        approve();
    }

    private int share(Act step, double part) {
        int limit = item.limitOf(step);
        int days = (int) (total * part);
        return limit == Step.NONE ? days : Math.min(days, limit);
    }

    private void undertake() {
        int days = share(Act.UNDERTAKE, 0.2);
        if (draft.has(Twist.UNDERTAKEN_LATE)) {
            days = item.limitOf(Act.UNDERTAKE) + chance.between(1, 2);
        }
        draft.tell(Act.UNDERTAKE, draft.inWorkingDays(days), draft.team().handler());
    }

    private void askForMaterial() {
        if (draft.has(Phase.MATERIAL) && draft.last(Act.REQUEST_CORRECTION) == null) {
            String material =
                    draft.has(Twist.FOREIGN_MATERIAL)
                            ? "无欠税证明"
                            : draft.has(Twist.LISTED_MATERIAL)
                                    ? chance.oneOf(item.materials())
                                    : "情况说明";
            draft.tell(
                    Act.DEMAND_MATERIAL,
                    draft.soon(15, 60),
                    draft.team().handler(),
                    Field.MATERIAL,
                    material);
        }
    }

    private void correctAfterAcceptance() {
        if (!draft.has(Phase.LATE_CORRECTION)) {
            return;
        }
        Officer clerk = draft.team().clerk();
        if (draft.has(Twist.CORRECTION_AFTER_A_CHANGE)) {
            draft.tell(
                    Act.CHANGE_APPLICATION,
                    draft.inWorkingDays(chance.between(0, 1)),
                    clerk,
                    Field.REASON,
                    draft.phrase(Phrases.CHANGED));
        }
        draft.tell(
                Act.REQUEST_CORRECTION,
                draft.inWorkingDays(chance.between(0, 1)),
                clerk,
                Field.OPINION,
                draft.phrase(Phrases.CORRECTION));
        if (chance.happens(0.7)) {
            draft.tell(Act.SUPPLEMENT, draft.inWorkingDays(chance.between(0, 1)), clerk);
        }
    }

    private void survey() {
        boolean wanted = draft.has(Phase.SURVEY);
        if (!wanted && (item.promised() < 5 || !chance.happens(0.06))) {
            return;
        }
        int officers = draft.has(Twist.ONE_OFFICER) ? 1 : chance.between(2, 3);
        boolean told = wanted || chance.happens(0.8);
        draft.tell(
                Act.SURVEY,
                draft.soon(60, 180),
                draft.team().handler(),
                Field.OFFICERS,
                told ? officers : "",
                Field.PLACE,
                "site");
    }

    private void review() {
        if (draft.has(Twist.STEP_MISSING)) {
            return;
        }
        Message undertaken = draft.last(Act.UNDERTAKE);
        if (undertaken == null) {
            throw new IllegalStateException("reviewed before it was undertaken");
        }
        Officer reviewer = draft.team().reviewer();
        if (draft.has(Twist.REVIEWED_BEFORE_HANDLING)
                || draft.has(Twist.REVIEWED_FIVE_MINUTES_EARLY)) {
            long early =
                    draft.has(Twist.REVIEWED_FIVE_MINUTES_EARLY)
                            ? 5 * WallTime.MINUTE
                            : chance.between(6 * WallTime.MINUTE, 50 * WallTime.MINUTE);
            draft.aside(Act.REVIEW, undertaken.occurredAt() - early, reviewer);
            return;
        }
        draft.tell(Act.REVIEW, reviewedAt(undertaken), reviewer);
    }

    private long reviewedAt(Message undertaken) {
        int limit = item.limitOf(Act.REVIEW);
        if (draft.has(Twist.REVIEWED_LATE)) {
            return draft.on(draft.calendar().plus(undertaken.day(), limit + chance.between(1, 3)));
        }
        if (draft.has(Twist.REVIEWED_IN_THE_LAST_MILLISECOND)) {
            return draft.notBeforeNow(
                    WallTime.endOf(draft.calendar().plus(undertaken.day(), limit)));
        }
        return draft.inWorkingDays(share(Act.REVIEW, 0.4));
    }

    private void approve() {
        if (draft.has(Twist.APPROVED_AFTER_CLOSE)
                || item.type() == CaseType.REFERRED
                || (draft.has(Twist.STEP_MISSING) && chance.happens(0.3))) {
            return;
        }
        boolean one = draft.has(Twist.ONE_PERSON) || draft.has(Twist.ONE_PERSON_WHERE_ALLOWED);
        int days = share(Act.APPROVE, 0.2);
        if (draft.has(Twist.APPROVED_LATE)) {
            days = item.limitOf(Act.APPROVE) + chance.between(1, 3);
        }
        draft.tell(
                Act.APPROVE,
                draft.inWorkingDays(days),
                one ? draft.team().handler() : draft.team().head(),
                Field.PLACE,
                draft.has(Twist.APPROVED_IN_THE_OFFICE) ? "office" : "");
    }
}
