package org.mingjing.eventlog;

import java.util.Set;

/**
 * Keys of Mingjing's own extension, prefix {@code mingjing}. Readers understand the first two in
 * any log, beside what the mapping says; the others are named by {@link LosslessMapping}.
 */
final class OwnKeys {
    static final String PREFIX = "mingjing";
    static final String URI = "urn:mingjing:xesext";

    /** The activity's id in the vocabulary; it beats the mapping of the activity's name. */
    static final String ACTIVITY = "mingjing:activity";

    /** {@link #DAY}, {@link #UNNAMED}, {@link #CASE_ONLY}, separated by blanks. */
    static final String MARKS = "mingjing:marks";

    /** The source told the day only. */
    static final String DAY = "day";

    /** The source gave the activity no name; what stands in its place is the activity's id. */
    static final String UNNAMED = "unnamed";

    /** This row tells of a case without events. */
    static final String CASE_ONLY = "case";

    static final String RECEIVED = "mingjing:received";
    static final String MESSAGE = "mingjing:message";
    static final String VERSION = "mingjing:version";
    static final String VOID = "mingjing:void";
    static final String SEQUENCE = "mingjing:sequence";
    static final String ITEM = "mingjing:item";
    static final String ITEM_VERSION = "mingjing:itemVersion";

    /** The columns understood in any log. */
    static final Set<String> IN_ANY_LOG = Set.of(ACTIVITY, MARKS);

    private OwnKeys() {}
}
