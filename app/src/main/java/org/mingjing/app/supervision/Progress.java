package org.mingjing.app.supervision;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.rule.CaseEnd;
import org.mingjing.core.rule.CaseJudge;

/**
 * How far a case itself is, by the newest versions of the messages received so far. An act dated in
 * the future counts when its time has come. Instants are epoch milliseconds.
 *
 * @param department of the item, if it is known; else of the first act that names one; empty
 *     without one
 * @param person who acted last; empty when nobody is named
 * @param personDepartment for which that person acted; empty when nobody told
 * @param activity the last act's id in the vocabulary
 * @param firstAt when the first act that was told occurred, or will
 * @param lastAt when the last one did
 * @param finishedAt when it was finished 办结, by the first act that ends a case according to the
 *     rule pack, or else on the day that the case itself tells; {@link CaseJudge#NO_REVIEW} while
 *     it is in hand
 */
record Progress(
        String department,
        String person,
        String personDepartment,
        String activity,
        long firstAt,
        long lastAt,
        long finishedAt) {
    /**
     * @param zone of the day on which a case may say that it ended
     */
    static Progress of(CaseFile file, long asOf, CaseEnd end, ZoneId zone) {
        String department = ofItem(file);
        String person = "";
        String personDepartment = "";
        String activity = "";
        long firstAt = file.occurredAt(0);
        long lastAt = firstAt;
        long finishedAt = CaseJudge.NO_REVIEW;
        for (int i = 0; i < file.eventCount(); i++) {
            if (file.receivedAt(i) > asOf || file.occurredAt(i) > asOf || isOld(file, i, asOf)) {
                continue;
            }
            Actor actor = file.lexicon().actor(file.actorNumber(i));
            department = department.isEmpty() ? named(actor.department(), "") : department;
            if (!named(actor.person(), "").isEmpty()) {
                person = named(actor.person(), "");
                personDepartment = named(actor.department(), "");
            }
            activity = file.vocabulary().activity(file.activityCode(i)).id();
            lastAt = file.occurredAt(i);
            if (end.isBy(file.activityCode(i)) && finishedAt == CaseJudge.NO_REVIEW) {
                finishedAt = lastAt;
            }
        }
        Instant told = end.toldBy(file, zone);
        if (told != null && finishedAt == CaseJudge.NO_REVIEW && told.toEpochMilli() <= asOf) {
            finishedAt = told.toEpochMilli();
        }
        return new Progress(
                department, person, personDepartment, activity, firstAt, lastAt, finishedAt);
    }

    private static String ofItem(CaseFile file) {
        ServiceItem item = file.itemOn(Integer.MAX_VALUE);
        return item == null ? "" : item.department();
    }

    private static String named(@Nullable String name, String otherwise) {
        return name == null || name.isEmpty() ? otherwise : name;
    }

    /** Whether a newer version of the message is known, or it was deleted. */
    private static boolean isOld(CaseFile file, int position, long asOf) {
        if (file.isVoid(position)) {
            return true;
        }
        for (int other = 0; file.isVersioned(position) && other < file.eventCount(); other++) {
            if (file.isSameMessage(position, other)
                    && file.receivedAt(other) <= asOf
                    && file.version(other) > file.version(position)) {
                return true;
            }
        }
        return false;
    }
}
