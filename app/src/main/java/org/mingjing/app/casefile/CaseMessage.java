package org.mingjing.app.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.ApplicantName;

/**
 * One message of a source about one case, in one version, ready to be kept.
 *
 * @param source the code of the source
 * @param caseNumber the case's number at the source
 * @param item the code of the service item; empty when the message names none
 * @param itemVersion 0 when the message names none
 * @param applicant {@link ApplicantName#NONE} when the message names none; it belongs to the case,
 *     and nothing of it is kept with the message
 * @param id the message's id within its case
 * @param version the data version, 1 or more
 * @param activity an activity's id in the vocabulary
 * @param name the activity as the source calls it; may be empty
 * @param occurredAt when it happened
 * @param receivedAt when it was received
 * @param dayOnly whether only the day is known
 * @param voided whether this version deletes the message
 * @param sequence the source's own order among simultaneous acts
 * @param data the attributes as a JSON object
 * @param caseData the attributes of the case itself, told with this message; an empty object for
 *     none
 */
public record CaseMessage(
        String source,
        String caseNumber,
        String item,
        int itemVersion,
        ApplicantName applicant,
        String id,
        int version,
        String activity,
        String name,
        Instant occurredAt,
        Instant receivedAt,
        boolean dayOnly,
        boolean voided,
        int sequence,
        @Nullable String person,
        @Nullable String post,
        @Nullable String department,
        String data,
        String caseData) {}
