package org.mingjing.core.rule;

import java.util.Arrays;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.Vocabulary;

/**
 * Which visible event of a case tells an attribute first: what an event tells of a case holds for
 * it. Derived in one pass for all attributes. Reused by one thread at a time.
 */
final class FirstTold {
    private final int[] events;

    FirstTold(Vocabulary vocabulary) {
        int highest = vocabulary.attributes().stream().mapToInt(Attribute::code).max().orElse(-1);
        events = new int[highest + 1];
    }

    void derive(CaseFile file, VisibleEvents visible) {
        Arrays.fill(events, -1);
        for (int event = visible.size() - 1; event >= 0; event--) {
            int position = visible.position(event);
            for (int i = file.attributeCount(position) - 1; i >= 0; i--) {
                events[file.attributeCode(position, i)] = event;
            }
        }
    }

    /** The index of the event, or -1 when none tells it. */
    int of(Attribute attribute) {
        return events[attribute.code()];
    }
}
