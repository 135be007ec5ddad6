package org.mingjing.core.casefile;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the words of a log are mapped to a {@link Vocabulary}: read from a file beside the pack,
 * consumed by the readers of logs.
 *
 * <p>What is not mapped is not kept, but for the activity's name. Activities that are not mapped
 * become {@link Vocabulary#OTHER}. Texts of dates and instants that name no zone are local to
 * {@link #zone()}, and dates are taken in it.
 *
 * @param vocabulary the words mapped to
 * @param zone zone of local times and dates
 * @param fields where an event's own data are found
 * @param activities source name of an activity to activity
 * @param eventAttributes source key on an event to attribute
 * @param caseAttributes source key on a case (XES trace; CSV: any row of the case) to attribute
 * @param caseEvents source key on a case that holds an instant, to the activity that happened then:
 *     logs that keep a step as a date of the case; the message's id is the key
 * @param formats patterns of dates and times beside ISO 8601, as in {@link
 *     java.time.format.DateTimeFormatter}
 * @param source what the source is known not to send, whatever keys or columns there are
 */
public record Mapping(
        Vocabulary vocabulary,
        ZoneId zone,
        Fields fields,
        Map<String, Activity> activities,
        Map<String, Attribute> eventAttributes,
        Map<String, Attribute> caseAttributes,
        Map<String, Activity> caseEvents,
        List<String> formats,
        SourceProfile source) {

    /**
     * The keys, or columns, that hold an event's own data. Null where the source sends none.
     *
     * @param caseNumber the case's number; on the trace in XES, in every row in CSV
     * @param activity the activity's name
     * @param occurredAt when it happened
     * @param receivedAt when we were told; without it, when it happened
     * @param person who did it
     * @param post in which post
     * @param department of which department
     * @param message the message's id; without it, messages are told apart by their sequence
     * @param version the data version of the message
     * @param voided text {@code 1}, {@code true} or {@code D} marks a deleted message
     * @param sequence the source's order among simultaneous events; without it, the order in the
     *     log
     * @param item code of the service item, a key of the case
     * @param itemVersion its version, a key of the case
     */
    public record Fields(
            String caseNumber,
            String activity,
            String occurredAt,
            @Nullable String receivedAt,
            @Nullable String person,
            @Nullable String post,
            @Nullable String department,
            @Nullable String message,
            @Nullable String version,
            @Nullable String voided,
            @Nullable String sequence,
            @Nullable String item,
            @Nullable String itemVersion) {
        /** The standard names of XES (IEEE 1849): concept, time and organizational extension. */
        public static final Fields XES =
                new Fields(
                        "concept:name",
                        "concept:name",
                        "time:timestamp",
                        null,
                        "org:resource",
                        "org:role",
                        "org:group",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
    }

    public Mapping {
        activities = Map.copyOf(activities);
        eventAttributes = Map.copyOf(eventAttributes);
        caseAttributes = Map.copyOf(caseAttributes);
        caseEvents = Map.copyOf(caseEvents);
        formats = List.copyOf(formats);
    }

    /** Of a source that sends whatever it has keys or columns for. */
    public Mapping(
            Vocabulary vocabulary,
            ZoneId zone,
            Fields fields,
            Map<String, Activity> activities,
            Map<String, Attribute> eventAttributes,
            Map<String, Attribute> caseAttributes,
            Map<String, Activity> caseEvents,
            List<String> formats) {
        this(
                vocabulary,
                zone,
                fields,
                activities,
                eventAttributes,
                caseAttributes,
                caseEvents,
                formats,
                SourceProfile.COMPLETE);
    }

    /** This mapping, of a source that is known not to send some of it. */
    public Mapping withSource(SourceProfile of) {
        return new Mapping(
                vocabulary,
                zone,
                fields,
                activities,
                eventAttributes,
                caseAttributes,
                caseEvents,
                formats,
                of);
    }
}
