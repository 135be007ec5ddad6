package org.mingjing.core.proof;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.story.Words;

/**
 * One version of a message of a random case, as a plain value. Instants are epoch milliseconds.
 *
 * @param until the announced end of a pause; null when none was announced
 * @param granted the amount of an extension; negative when none was named
 * @param promise the date that the message says was promised; null when it says none
 * @param dayOnly whether the source told the day only
 */
record Message(
        String id,
        int version,
        boolean isVoid,
        Activity activity,
        long at,
        long received,
        int sequence,
        String person,
        String type,
        String approver,
        @Nullable LocalDate until,
        int granted,
        @Nullable LocalDate promise,
        boolean dayOnly) {

    static Message of(String id, int sequence, Activity activity, long at) {
        return new Message(
                id, 1, false, activity, at, at, sequence, "", "", "", null, -1, null, false);
    }

    Message by(String who) {
        return new Message(
                id, version, isVoid, activity, at, received, sequence, who, type, approver, until,
                granted, promise, dayOnly);
    }

    Message told(long when) {
        return new Message(
                id, version, isVoid, activity, at, when, sequence, person, type, approver, until,
                granted, promise, dayOnly);
    }

    Message pausing(String ofType, String approvedBy, @Nullable LocalDate announced) {
        return new Message(
                id,
                version,
                isVoid,
                activity,
                at,
                received,
                sequence,
                person,
                ofType,
                approvedBy,
                announced,
                granted,
                promise,
                dayOnly);
    }

    Message granting(int amount) {
        return new Message(
                id, version, isVoid, activity, at, received, sequence, person, type, approver,
                until, amount, promise, dayOnly);
    }

    /** A further version of this message that happened at another time, or not at all. */
    Message corrected(long otherAt, long when, boolean deleted) {
        return told(version + 1, deleted, otherAt, when);
    }

    /** The same version told again, with another time, or deleted. */
    Message contradicted(long otherAt, long when, boolean deleted) {
        return told(version, deleted, otherAt, when);
    }

    private Message told(int number, boolean deleted, long otherAt, long when) {
        return new Message(
                id, number, deleted, activity, otherAt, when, sequence, person, type, approver,
                until, granted, promise, false);
    }

    Message promising(LocalDate date) {
        return new Message(
                id, version, isVoid, activity, at, received, sequence, person, type, approver,
                until, granted, date, dayOnly);
    }

    /** As it counts among the others of its day. */
    Message placed(long instant) {
        return new Message(
                id, version, isVoid, activity, instant, received, sequence, person, type, approver,
                until, granted, promise, dayOnly);
    }

    /** The same with nothing but its day known. */
    Message onDay(long startOfDay) {
        return new Message(
                id,
                version,
                isVoid,
                activity,
                startOfDay,
                startOfDay,
                sequence,
                person,
                type,
                approver,
                until,
                granted,
                promise,
                true);
    }

    /** The same under another id, as a message of its own. */
    Message renamed(String other, int place, Activity kind, long when) {
        return new Message(
                other, version, isVoid, kind, when, when, place, person, type, approver, until,
                granted, promise, dayOnly);
    }

    void write(EventDraft draft) {
        draft.message(id).version(version).activity(activity).occurredAt(at).receivedAt(received);
        draft.sequence(sequence);
        if (isVoid) {
            draft.voided();
        }
        if (!person.isEmpty()) {
            draft.actor(Actor.ofPerson(person));
        }
        if (!type.isEmpty()) {
            draft.text(Words.TYPE, type);
        }
        if (!approver.isEmpty()) {
            draft.text(Words.APPROVER, approver);
        }
        if (until != null) {
            draft.date(Words.UNTIL, until);
        }
        if (granted >= 0) {
            draft.number(Words.GRANTED, BigDecimal.valueOf(granted));
        }
        if (promise != null) {
            draft.date(Words.PROMISE, promise);
        }
        if (dayOnly) {
            draft.dayPrecision();
        }
    }

    @Override
    public String toString() {
        return id
                + " v"
                + version
                + (isVoid ? " void " : " ")
                + activity.id()
                + " "
                + Instant.ofEpochMilli(at)
                + (received == at ? "" : " received " + Instant.ofEpochMilli(received))
                + (person.isEmpty() ? "" : " by " + person)
                + (type.isEmpty() ? "" : " type " + type)
                + (approver.isEmpty() ? "" : " approved by " + approver)
                + (until == null ? "" : " until " + until)
                + (granted < 0 ? "" : " granted " + granted)
                + (promise == null ? "" : " promising " + promise)
                + (dayOnly ? " (day only)" : "");
    }
}
