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
        int granted) {

    static Message of(String id, int sequence, Activity activity, long at) {
        return new Message(id, 1, false, activity, at, at, sequence, "", "", "", null, -1);
    }

    Message by(String who) {
        return new Message(
                id, version, isVoid, activity, at, received, sequence, who, type, approver, until,
                granted);
    }

    Message told(long when) {
        return new Message(
                id, version, isVoid, activity, at, when, sequence, person, type, approver, until,
                granted);
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
                granted);
    }

    Message granting(int amount) {
        return new Message(
                id, version, isVoid, activity, at, received, sequence, person, type, approver,
                until, amount);
    }

    /** A further version of this message that happened at another time, or not at all. */
    Message corrected(long otherAt, long when, boolean deleted) {
        return new Message(
                id,
                version + 1,
                deleted,
                activity,
                otherAt,
                when,
                sequence,
                person,
                type,
                approver,
                until,
                granted);
    }

    /** The same under another id, as a message of its own. */
    Message renamed(String other, int place, Activity kind, long when) {
        return new Message(
                other, version, isVoid, kind, when, when, place, person, type, approver, until,
                granted);
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
                + (granted < 0 ? "" : " granted " + granted);
    }
}
