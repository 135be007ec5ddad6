package org.mingjing.eventlog;

import java.util.List;
import java.util.Map;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Mapping;

/** Which slots of a case hold what. */
record CaseShape(
        Slots slots,
        int number,
        int item,
        int itemVersion,
        List<KeyedAttribute> attributes,
        List<DatedStep> steps) {
    /** A step kept as a date of the case: where, and which. */
    record DatedStep(int slot, Activity activity) {}

    static CaseShape of(Mapping mapping) {
        Slots slots = new Slots();
        return new CaseShape(
                slots,
                slots.add(mapping.fields().caseNumber()),
                slots.add(mapping.fields().item()),
                slots.add(mapping.fields().itemVersion()),
                KeyedAttribute.of(mapping.caseAttributes(), slots),
                mapping.caseEvents().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(step -> new DatedStep(slots.add(step.getKey()), step.getValue()))
                        .toList());
    }
}
