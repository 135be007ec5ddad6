package org.mingjing.simulator;

import java.time.LocalDate;

/** Plans special procedures 特别程序, lawful and other. */
final class PausePlan {
    private final Draft draft;
    private final Chance chance;

    PausePlan(Draft draft) {
        this.draft = draft;
        this.chance = draft.chance();
    }

    /** While the case is handled. */
    void early() {
        if (draft.has(Twist.PAUSED_THREE_TIMES)) {
            whole(0);
            whole(1);
            whole(1);
        } else if (draft.has(Twist.PAUSED_TWICE)) {
            whole(0);
            whole(1);
        } else if (draft.has(Twist.PAUSED_TOO_LONG_IN_TOTAL)) {
            touching(2 * draft.item().promised() + chance.between(1, 3));
        } else if (draft.has(Twist.PAUSED_AS_LONG_AS_ALLOWED_IN_TOTAL)) {
            touching(2 * draft.item().promised());
        } else if (isEarly() || (draft.isPlain() && isLong() && chance.happens(0.05))) {
            whole(chance.between(0, 1));
        }
    }

    private boolean isLong() {
        return draft.item().promised() >= 5;
    }

    private boolean isEarly() {
        return draft.has(Phase.PAUSE)
                && !draft.has(Twist.PAUSED_ON_THE_DUE_DAY)
                && !draft.has(Twist.PAUSED_ON_THE_LAST_DAY_BEFORE)
                && !draft.has(Twist.PAUSED_TWO_DAYS_BEFORE)
                && !draft.has(Twist.PAUSED_AFTER_DUE)
                && !draft.has(Twist.CLOSED_WHILE_PAUSED);
    }

    /** When everything but the decision is done. */
    void late() {
        if (!draft.has(Phase.PAUSE) || isEarly()) {
            return;
        }
        int[] due = draft.dueDays();
        int promised = due[0];
        NaiveCalendar calendar = draft.calendar();
        if (draft.has(Twist.PAUSED_ON_THE_DUE_DAY)) {
            pauseAndResume(draft.on(promised));
        } else if (draft.has(Twist.PAUSED_ON_THE_LAST_DAY_BEFORE)) {
            pauseAndResume(draft.on(calendar.minus(promised, 1)));
        } else if (draft.has(Twist.PAUSED_TWO_DAYS_BEFORE)) {
            pauseAndResume(draft.on(calendar.minus(promised, 2)));
        } else if (draft.has(Twist.PAUSED_AFTER_DUE)) {
            pauseAndResume(draft.on(calendar.plus(promised, chance.between(1, 3))));
        } else {
            pause(draft.soon(20, 90), chance.between(2, 6));
        }
    }

    private void whole(int daysFromNow) {
        pauseAndResume(draft.inWorkingDays(daysFromNow));
    }

    private void pauseAndResume(long begin) {
        int days = chance.between(2, 6);
        Message pause = pause(begin, days);
        resume(pause, end(pause.day(), days));
    }

    /** One pause, as long as requested, that touches so many working days. */
    private void touching(int days) {
        Message pause = pause(draft.inWorkingDays(0), days);
        resume(pause, draft.on(draft.calendar().plus(pause.day() - 1, days)));
    }

    private void resume(Message pause, long end) {
        draft.tell(
                Act.RESUME,
                end,
                draft.team().handler(),
                Field.DOCUMENT_NO,
                pause.text(Field.DOCUMENT_NO));
    }

    private long end(int begin, int days) {
        NaiveCalendar calendar = draft.calendar();
        if (draft.has(Twist.PAUSED_A_DAY_TOO_LONG)) {
            return draft.on(calendar.plus(begin, days + 1));
        }
        if (draft.has(Twist.PAUSED_FAR_TOO_LONG)) {
            return draft.on(calendar.plus(begin, days + chance.between(2, 8)));
        }
        if (draft.has(Twist.PAUSED_TO_THE_LAST_MILLISECOND)) {
            return WallTime.endOf(calendar.plus(begin, days));
        }
        return draft.on(calendar.plus(begin, chance.between(1, days)));
    }

    private Message pause(long at, int days) {
        boolean announced = chance.happens(0.6);
        int end = draft.calendar().plus(WallTime.dayOf(at), days);
        String type = type();
        return draft.tell(
                Act.PAUSE,
                at,
                draft.team().handler(),
                Field.PAUSE_TYPE,
                type,
                Field.REASON,
                reason(type),
                Field.APPROVER,
                approver(),
                Field.DOCUMENT_NO,
                draft.has(Twist.PAUSED_WITHOUT_DOCUMENT) ? "" : document(),
                Field.ANNOUNCED_END,
                announced ? Draft.date(end) : "",
                Field.REQUESTED_DAYS,
                days,
                Field.WRITTEN_NOTICE,
                !draft.has(Twist.PAUSED_WITHOUT_NOTICE));
    }

    private String document() {
        return "特程〔"
                + LocalDate.ofEpochDay(draft.today()).getYear()
                + "〕"
                + chance.between(1, 9_999)
                + "号";
    }

    private String type() {
        if (draft.has(Twist.PAUSED_WITHOUT_TYPE)) {
            return "";
        }
        if (draft.has(Twist.PAUSED_FOR_NO_LAWFUL_REASON)) {
            return chance.happens(0.5) ? "正常业务办理挂起" : "领导出差";
        }
        return chance.oneOf(PauseTypes.of(draft.item()));
    }

    private String reason(String type) {
        return Pause.LAWFUL_TYPES.contains(type)
                ? String.format(draft.phrase(Phrases.PAUSE), type)
                : draft.phrase(Phrases.LATE);
    }

    private String approver() {
        if (draft.has(Twist.PAUSED_WITHOUT_APPROVER)) {
            return "";
        }
        if (draft.has(Twist.PAUSE_APPROVED_BY_NOBODY)) {
            return "无";
        }
        return draft.has(Twist.PAUSE_APPROVED_BY_HANDLER)
                ? draft.team().handler().person()
                : draft.team().head().person();
    }
}
