package org.mingjing.eventlog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.mingjing.core.casefile.Attribute;

/** An attribute and the slot in which the log keeps it. */
record KeyedAttribute(Attribute attribute, int slot) {
    /** Of a mapping's keys, ordered by attribute and key so that no run differs from another. */
    static List<KeyedAttribute> of(Map<String, Attribute> byKey, Slots slots) {
        return byKey.entrySet().stream()
                .sorted(
                        Comparator.comparingInt(
                                        (Map.Entry<String, Attribute> entry) ->
                                                entry.getValue().code())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new KeyedAttribute(entry.getValue(), slots.add(entry.getKey())))
                .toList();
    }
}
