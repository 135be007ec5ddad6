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

    /** The attribute that tells of a reason for refusing a pause; null when none does. */
    @Nullable Attribute telling(PauseVerdict reason) {
        return switch (reason) {
            case NO_LEGAL_TYPE -> type;
            case NO_DOCUMENT -> document;
            case NO_APPROVER, APPROVED_BY_NOBODY, APPROVED_BY_HANDLER -> approver;
            case RECOGNISED, OPENED_AFTER_DUE, NOT_APPLICABLE -> null;
        };
    }

    /** The terms for a source that cannot send some attributes: those checks are not made. */
    PauseTerms without(Set<Attribute> absent) {
        return new PauseTerms(
                pauses,
                resumes,
                present(type, absent),
                lawfulTypes,
                present(approver, absent),
                present(document, absent),
                present(announcedEnd, absent),
                handlers);
    }

    private static @Nullable Attribute present(
            @Nullable Attribute attribute, Set<Attribute> absent) {
        return attribute == null || absent.contains(attribute) ? null : attribute;
    }

    /** Terms under which every pause opened in time is recognised. */
    public static PauseTerms ofActivities(long pauses, long resumes) {
        return new PauseTerms(pauses, resumes, null, Set.of(), null, null, null, 0);
    }
}
