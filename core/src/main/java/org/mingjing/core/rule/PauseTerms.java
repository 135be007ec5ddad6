package org.mingjing.core.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;

/**
 * The terms on which a pause 特别程序 is recognised (行政许可法 45, and against its abuse).
 *
 * <p>An attribute that is null is one that the source cannot send: that check is not made.
 *
 * @param pauses mask of the activities that open a pause
 * @param resumes mask of the activities that end one
 * @param type attribute with the legal type
 * @param lawfulTypes the types that the law excludes from the time limit
 * @param approver attribute with the approver, who must not be the handler
 * @param document attribute with the number of the document
 * @param announcedEnd attribute, a date or an instant, with the announced end
 * @param handlers mask of the activities whose person is the handler 承办人
 */
public record PauseTerms(
        long pauses,
        long resumes,
        @Nullable Attribute type,
        Set<String> lawfulTypes,
        @Nullable Attribute approver,
        @Nullable Attribute document,
        @Nullable Attribute announcedEnd,
        long handlers) {
    public PauseTerms {
        lawfulTypes = Set.copyOf(lawfulTypes);
    }

    /** Terms under which every pause opened in time is recognised. */
    public static PauseTerms ofActivities(long pauses, long resumes) {
        return new PauseTerms(pauses, resumes, null, Set.of(), null, null, null, 0);
    }
}
