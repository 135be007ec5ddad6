package org.mingjing.eventlog;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.ApplicantName;
import org.mingjing.core.casefile.Attribute;
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
                attributes(mapping, slots),
                mapping.caseEvents().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(step -> new DatedStep(slots.add(step.getKey()), step.getValue()))
                        .toList());
    }

    /* Exchange tables tell of the applicant whether or not the mapping, which is not theirs, does. */
    private static List<KeyedAttribute> attributes(Mapping mapping, Slots slots) {
        List<KeyedAttribute> mapped = KeyedAttribute.of(mapping.caseAttributes(), slots);
        Attribute applicant = ApplicantName.attributeOf(mapping.vocabulary());
        if (applicant == null || mapping.caseAttributes().containsValue(applicant)) {
            return mapped;
        }
        return Stream.concat(mapped.stream(), Stream.of(new KeyedAttribute(applicant, Slots.NONE)))
                .toList();
    }

    /** Which of the attributes holds the applicant's name; -1 when the vocabulary has none. */
    int applicant() {
        for (int i = 0; i < attributes.size(); i++) {
            if (ApplicantName.isHeldBy(attributes.get(i).attribute().id())) {
                return i;
            }
        }
        return -1;
    }
}
