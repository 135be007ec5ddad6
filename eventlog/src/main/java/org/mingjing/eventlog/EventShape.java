package org.mingjing.eventlog;

import java.util.List;
import org.mingjing.core.casefile.Mapping;

/** Which slots of an event hold what. */
record EventShape(
        Slots slots,
        int activity,
        int occurredAt,
        int receivedAt,
        int person,
        int post,
        int department,
        int message,
        int version,
        int voided,
        int sequence,
        int activityId,
        int marks,
        List<KeyedAttribute> attributes) {
    private static final int MOST_ATTRIBUTES = 255;

    static EventShape of(Mapping mapping) {
        if (mapping.eventAttributes().size() > MOST_ATTRIBUTES) {
            throw new IllegalArgumentException("an event carries at most 255 attributes");
        }
        Slots slots = new Slots();
        Mapping.Fields fields = mapping.fields();
        return new EventShape(
                slots,
                slots.add(fields.activity()),
                slots.add(fields.occurredAt()),
                slots.add(fields.receivedAt()),
                slots.add(fields.person()),
                slots.add(fields.post()),
                slots.add(fields.department()),
                slots.add(fields.message()),
                slots.add(fields.version()),
                slots.add(fields.voided()),
                slots.add(fields.sequence()),
                slots.add(OwnKeys.ACTIVITY),
                slots.add(OwnKeys.MARKS),
                KeyedAttribute.of(mapping.eventAttributes(), slots));
    }
}
