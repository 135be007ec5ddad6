package org.mingjing.simulator;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Joint cases 联办: who handles them, and whether the others were heard in time: LJ-6 to LJ-8. */
final class JointBreaches {
    private static final Set<Act> BY_THE_LEAD = EnumSet.of(Act.DECIDE, Act.REFUSE);
    private static final Set<Act> OVER =
            EnumSet.of(Act.DECIDE, Act.REFUSE, Act.CLOSE, Act.WITHDRAW);

    private final Told told;
    private final Breaches found;

    private JointBreaches(Told told, Breaches found) {
        this.told = told;
        this.found = found;
    }

    static void find(Told told, Breaches found) {
        JointBreaches breaches = new JointBreaches(told, found);
        for (int i = 0; i < told.size(); i++) {
            breaches.find(i);
        }
    }

    private void find(int index) {
        Message message = told.act(index);
        @Nullable Item item = told.item();
        if (item != null && item.type() == CaseType.JOINT) {
            joint(index, message, item.department());
        }
    }

    private void joint(int index, Message message, String lead) {
        if (BY_THE_LEAD.contains(message.act()) && !message.officer().department().equals(lead)) {
            found.add("LJ-6", Level.YELLOW, message.occurredAt());
        }
        if (message.act() == Act.CONSULT && !message.isBlank(Field.REPLY_DAYS)) {
            late(index, message);
        }
        if (message.act() == Act.DECIDE && isSomebodyUnheard(index)) {
            found.add("LJ-8", Level.YELLOW, message.occurredAt());
        }
    }

    private void late(int asked, Message consultation) {
        int days = consultation.number(Field.REPLY_DAYS).intValueExact();
        int due = told.calendar().plus(consultation.day(), days);
        int reply = reply(asked);
        long replied = reply == Told.NONE ? Long.MAX_VALUE : told.act(reply).occurredAt();
        found.late(
                "LJ-7",
                Level.YELLOW,
                WallTime.startOf(due + 1),
                Math.min(replied, told.instantAfter(asked, OVER)));
    }

    private boolean isSomebodyUnheard(int decision) {
        for (int asked : told.all(Act.CONSULT)) {
            int reply = reply(asked);
            if (asked < decision && (reply == Told.NONE || reply > decision)) {
                return true;
            }
        }
        return false;
    }

    /** The first opinion of the department that was asked, or {@link Told#NONE}. */
    private int reply(int asked) {
        String member = told.act(asked).text(Field.MEMBER);
        for (int reply : told.all(Act.REPLY)) {
            if (reply > asked && told.act(reply).text(Field.MEMBER).equals(member)) {
                return reply;
            }
        }
        return Told.NONE;
    }
}
