package org.mingjing.simulator;

import java.util.ArrayList;
import java.util.List;

/** Plans the opinions that the lead of a joint case 联办 asks of the other departments. */
final class OpinionPlan {
    private static final int[] USUAL_DAYS = {3, 5};

    private final Draft draft;
    private final Chance chance;
    private final int days;
    private final int room;

    /** An opinion that is going to be given. */
    private record Opinion(Officer member, long at) {}

    /**
     * @param room working days until the case is reviewed
     */
    OpinionPlan(Draft draft, int room) {
        this.draft = draft;
        this.room = room;
        this.chance = draft.chance();
        this.days = USUAL_DAYS[chance.between(0, 1)];
    }

    void plan() {
        List<Officer> members = draft.team().members();
        List<Opinion> opinions = new ArrayList<>();
        boolean told = draft.has(Phase.OPINIONS) || chance.happens(0.9);
        for (Officer member : members) {
            draft.tell(
                    Act.CONSULT,
                    draft.soon(2, 15),
                    draft.team().handler(),
                    Field.MEMBER,
                    member.department(),
                    Field.REPLY_DAYS,
                    told ? days : "");
            boolean first = opinions.isEmpty();
            opinions.add(new Opinion(member, at(first)));
        }
        if (isOneMissing()) {
            opinions.removeFirst();
        }
        opinions.forEach(this::give);
    }

    private boolean isOneMissing() {
        return draft.has(Twist.GRANTED_WITHOUT_AN_OPINION)
                || draft.has(Twist.REFUSED_WITHOUT_AN_OPINION);
    }

    /** The first department asked is the one about whom something is planned. */
    private long at(boolean first) {
        int due = draft.calendar().plus(draft.today(), days);
        if (first && draft.has(Twist.OPINION_LATE)) {
            return draft.on(draft.calendar().plus(due, chance.between(1, 3)));
        }
        return first && draft.has(Twist.OPINION_IN_THE_LAST_MILLISECOND)
                ? WallTime.endOf(due)
                : draft.inWorkingDays(chance.between(0, Math.min(room, days - 1)));
    }

    private void give(Opinion opinion) {
        draft.aside(
                Act.REPLY,
                draft.notBeforeNow(opinion.at()),
                opinion.member(),
                Field.MEMBER,
                opinion.member().department());
    }
}
