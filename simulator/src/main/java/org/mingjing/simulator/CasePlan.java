package org.mingjing.simulator;

/** Plans a whole case, from the application to the last report. */
final class CasePlan {
    private static final double WITHDRAWN = 0.008;

    private final Draft draft;
    private final Chance chance;
    private final double pressure;

    /** When a case is closed: in one stroke with the decision, or after it. */
    private enum Ending {
        AT_ONCE,
        LATER
    }

    CasePlan(Draft draft, double pressure) {
        this.draft = draft;
        this.chance = draft.chance();
        this.pressure = pressure;
    }

    PlannedCase plan() {
        int promised = Integer.MAX_VALUE;
        if (new ReceptionPlan(draft).plan() == ReceptionPlan.Outcome.ACCEPTED) {
            new ChargePlan(draft).plan();
            promised = accepted();
        }
        new AgencyPlan(draft).log();
        new ReportPlan(draft).plan(promised);
        return draft.planned();
    }

    private int accepted() {
        if (draft.isPlain() && chance.happens(WITHDRAWN)) {
            withdraw();
            return Integer.MAX_VALUE;
        }
        return switch (draft.item().type()) {
            case IMMEDIATE -> immediate();
            case RETURNED -> returned();
            case REFERRED -> referred();
            case PROMISED, JOINT, ASSISTED -> decided();
        };
    }

    private void withdraw() {
        draft.tell(
                Act.WITHDRAW,
                draft.inWorkingDays(chance.between(0, Math.min(2, draft.item().promised()))),
                draft.team().clerk(),
                Field.REASON,
                draft.phrase(Phrases.WITHDRAWN));
        close("申请人撤回", Ending.LATER);
    }

    private int immediate() {
        Officer clerk = draft.team().clerk();
        int accepted = draft.today();
        long last = draft.lastInTime();
        draft.tell(Act.UNDERTAKE, quickly(last, 6), clerk);
        long at = quickly(last, 20);
        if (draft.has(Twist.IMMEDIATE_THE_NEXT_DAY)) {
            at = draft.inWorkingDays(chance.between(1, 2));
        } else if (draft.has(Twist.IMMEDIATE_AFTER_LAW)) {
            int[] due = draft.dueDays();
            at = draft.on(draft.calendar().plus(due[1], chance.between(1, 3)));
        } else if (draft.has(Twist.DECIDED_IN_THE_LAST_MILLISECOND)
                || draft.has(Twist.IMMEDIATE_IN_THE_LAST_MILLISECOND)) {
            at = last;
        } else if (draft.has(Twist.IMMEDIATE_A_MILLISECOND_LATE)) {
            at = last + 1;
        } else if (draft.has(Twist.IMMEDIATE_SOME_MINUTES_LATE)) {
            at = last + chance.between(1, 25) * WallTime.MINUTE;
        }
        if (at > last && chance.happens(0.6)) {
            draft.aside(
                    Act.PUBLISH_REASONS,
                    OfficeHours.instant(
                            draft.calendar().plus(WallTime.dayOf(last), chance.between(1, 2)),
                            chance),
                    clerk,
                    Field.REASON,
                    draft.phrase(Phrases.LATE));
        }
        Ending ending = chance.happens(0.4) ? Ending.AT_ONCE : Ending.LATER;
        String place = chance.happens(0.6) ? "window" : "";
        draft.tell(
                Act.DECIDE,
                at,
                clerk,
                Field.PLACE,
                draft.has(Twist.DECIDED_IN_THE_OFFICE) ? "office" : place);
        if (ending == Ending.AT_ONCE) {
            close("", ending);
        }
        draft.tell(Act.DELIVER, draft.soon(1, 5), clerk, Field.PLACE, place);
        if (ending == Ending.LATER) {
            close("", ending);
        }
        return accepted;
    }

    /** Soon, and while there is time. */
    private long quickly(long last, int mostMinutes) {
        long room = Math.min(last - draft.now(), mostMinutes * WallTime.MINUTE);
        return room < 2 * WallTime.SECOND
                ? draft.now()
                : draft.now() + chance.between(room / 8, room / 2);
    }

    private int returned() {
        draft.tell(
                Act.UNDERTAKE,
                draft.inWorkingDays(chance.between(0, 1)),
                draft.team().handler(),
                Field.OPINION,
                "核对退件");
        DecisionPlan decision = new DecisionPlan(draft);
        long at = decision.when();
        if (at != DecisionPlan.NEVER) {
            draft.tell(
                    Act.CLOSE,
                    at,
                    draft.team().clerk(),
                    Field.REASON,
                    draft.phrase(Phrases.RETURNED));
        }
        return decision.promised();
    }

    private int referred() {
        handle();
        DecisionPlan decision = new DecisionPlan(draft);
        long at = decision.when();
        if (at != DecisionPlan.NEVER) {
            if (draft.has(Twist.DECIDED_BY_THE_LOWER_ORGAN)) {
                draft.tell(Act.DECIDE, at, draft.team().head());
                close("", Ending.LATER);
                return decision.promised();
            }
            draft.tell(Act.SUBMIT_UPWARD, at, draft.team().head(), Field.OPINION, "初审通过，报上级机关");
            draft.tell(
                    Act.CLOSE,
                    draft.inWorkingDays(chance.between(5, 25)),
                    draft.team().clerk(),
                    Field.OPINION,
                    "上级机关已作出决定");
        }
        return decision.promised();
    }

    private void handle() {
        new HandlingPlan(draft, pressure).plan();
        new PausePlan(draft).late();
    }

    private int decided() {
        handle();
        draft.waitFor(Act.REPLY);
        new HearingPlan(draft).plan();
        DecisionPlan decision = new DecisionPlan(draft);
        DecisionPlan.Outcome outcome = decision.plan();
        int decided = draft.today();
        if (outcome == DecisionPlan.Outcome.OPEN) {
            return decision.promised();
        }
        boolean atOnce = outcome == DecisionPlan.Outcome.REFUSED || chance.happens(0.3);
        close("", atOnce ? Ending.AT_ONCE : Ending.LATER);
        if (draft.has(Twist.APPROVED_AFTER_CLOSE)) {
            draft.tell(Act.APPROVE, draft.inWorkingDays(chance.between(0, 2)), draft.team().head());
        }
        if (outcome == DecisionPlan.Outcome.DECIDED) {
            new DeliveryPlan(draft).plan(decided);
        }
        return decision.promised();
    }

    private void close(String reason, Ending ending) {
        boolean immediate = draft.item().type() == CaseType.IMMEDIATE;
        long later = immediate ? draft.soon(1, 4) : draft.soon(12, 45);
        draft.tell(
                Act.CLOSE,
                ending == Ending.AT_ONCE ? draft.now() : later,
                draft.team().clerk(),
                Field.REASON,
                reason);
    }
}
