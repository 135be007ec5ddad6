package org.mingjing.simulator;

import java.util.List;

/**
 * Plans when each message of a case is received, and what is corrected afterwards. Normally that
 * takes seconds to minutes.
 */
final class ReportPlan {
    private static final long USUAL = 70 * WallTime.SECOND;
    private static final long LEAST = 3 * WallTime.SECOND;
    private static final long MOST = 14 * WallTime.MINUTE;
    private static final long ALLOWED = 15 * WallTime.MINUTE;

    private final Draft draft;
    private final Chance chance;
    private final List<Message> messages;

    ReportPlan(Draft draft) {
        this.draft = draft;
        this.chance = draft.chance();
        this.messages = draft.messages();
    }

    /**
     * Plans it.
     *
     * @param promised the day on which the decision was due; {@link Integer#MAX_VALUE} when nothing
     *     was accepted
     */
    void plan(int promised) {
        messages.replaceAll(
                message ->
                        message.version() > 1
                                ? message
                                : message.received(
                                        message.occurredAt()
                                                + LEAST
                                                + chance.waiting(USUAL, MOST)));
        reportEndings();
        if (draft.has(Phase.REPORT)) {
            twist();
        }
        if (draft.has(Phase.CHANGE)) {
            change(promised);
        }
    }

    /** A decision and the end of the case at one instant are one message of the source. */
    private void reportEndings() {
        for (Message decision : List.copyOf(messages)) {
            if (decision.act() != Act.DECIDE && decision.act() != Act.REFUSE) {
                continue;
            }
            messages.replaceAll(
                    other ->
                            other.act() == Act.CLOSE && other.occurredAt() == decision.occurredAt()
                                    ? other.received(decision.receivedAt())
                                    : other);
        }
    }

    private void twist() {
        if (draft.has(Twist.TOLD_TOGETHER)) {
            together();
            return;
        }
        if (draft.has(Twist.ACCEPTANCE_TOLD_AFTER_CLOSE)
                || draft.has(Twist.TOLD_TEN_MINUTES_APART)) {
            acceptance();
            return;
        }
        int index = chance.between(Math.min(1, messages.size() - 1), messages.size() - 1);
        Message message = messages.get(index);
        if (index > 0 || !isAhead()) {
            messages.set(index, message.received(delayed(message)));
        }
    }

    private boolean isAhead() {
        return draft.has(Twist.CLOCK_AHEAD) || draft.has(Twist.CLOCK_FIVE_MINUTES_AHEAD);
    }

    private long delayed(Message message) {
        long occurred = message.occurredAt();
        if (draft.has(Twist.TOLD_LATE)) {
            return occurred + chance.between(16 * WallTime.MINUTE, 5 * WallTime.HOUR);
        }
        if (draft.has(Twist.TOLD_A_MILLISECOND_LATE)) {
            return occurred + ALLOWED + 1;
        }
        if (draft.has(Twist.TOLD_AFTER_FIFTEEN_MINUTES)) {
            return occurred + ALLOWED;
        }
        if (draft.has(Twist.CLOCK_AHEAD)) {
            return occurred - chance.between(5 * WallTime.MINUTE + 1, 40 * WallTime.MINUTE);
        }
        if (draft.has(Twist.CLOCK_FIVE_MINUTES_AHEAD)) {
            return occurred - 5 * WallTime.MINUTE;
        }
        int day = draft.calendar().plus(message.day(), chance.between(2, 6));
        return OfficeHours.instant(day, chance);
    }

    /** Everything was handled off the system and registered at once when it was closed. */
    private void together() {
        Message close = draft.last(Act.CLOSE);
        if (close == null) {
            return;
        }
        long at = close.receivedAt();
        for (int i = 0; i < messages.size(); i++) {
            Message message = messages.get(i);
            if (message.version() == 1 && message.receivedAt() < at) {
                messages.set(i, message.received(at - chance.between(1, 8) * WallTime.MINUTE / 2));
            }
        }
    }

    private void acceptance() {
        Message accept = draft.last(Act.ACCEPT);
        Message close = draft.last(Act.CLOSE);
        if (accept == null || close == null) {
            return;
        }
        int index = messages.indexOf(accept);
        if (draft.has(Twist.ACCEPTANCE_TOLD_AFTER_CLOSE)) {
            messages.set(
                    index, accept.received(close.occurredAt() + chance.between(1, 300) * ALLOWED));
            return;
        }
        long received = close.occurredAt() - chance.between(1, 60) * WallTime.SECOND;
        messages.set(index, accept.received(received));
        messages.set(
                messages.indexOf(close),
                close.received(received + 10 * WallTime.MINUTE + WallTime.SECOND));
    }

    private void change(int promised) {
        Message decision = draft.last(Act.DECIDE);
        if (decision == null) {
            return;
        }
        long later = decision.receivedAt() + chance.between(2, 60) * WallTime.HOUR;
        if (draft.has(Twist.TIME_CHANGED_AFTER_CARD)) {
            long pretended = WallTime.startOf(promised) + 16 * WallTime.HOUR;
            messages.add(decision.corrected(pretended, later));
        } else if (draft.has(Twist.TIME_CHANGED_WITHOUT_CARD)) {
            messages.add(decision.corrected(decision.occurredAt() - 3 * WallTime.MINUTE, later));
        } else {
            messages.add(decision.reworded(Field.OPINION, "准予许可（更正文字）", later));
        }
    }
}
