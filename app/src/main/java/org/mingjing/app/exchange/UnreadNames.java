package org.mingjing.app.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.ApplicantName;
import org.mingjing.core.casefile.Vocabulary;
import tools.jackson.databind.JsonNode;

/** Names in an event's data from which nothing is read: misspelt ones, mostly. */
final class UnreadNames {
    private static final Set<String> DATA =
            Set.of(
                    "activity",
                    "occurredAt",
                    "item",
                    "itemVersion",
                    "version",
                    "name",
                    "dayOnly",
                    "voided",
                    "sequence",
                    "person",
                    "post",
                    "department",
                    "attributes",
                    "case");
    private static final int MOST = 10;

    private UnreadNames() {}

    /** The first of them, as a sender is told; null when everything is read. */
    static @Nullable String of(JsonNode event, Vocabulary vocabulary) {
        JsonNode data = event.path("data");
        List<String> unread = new ArrayList<>();
        add(unread, data, "", DATA::contains);
        for (String part : List.of("attributes", "case")) {
            add(unread, data.path(part), part + ".", id -> vocabulary.findAttribute(id) != null);
        }
        return unread.isEmpty()
                ? null
                : "not read: "
                        + String.join(", ", unread.subList(0, Math.min(MOST, unread.size())));
    }

    private static void add(
            List<String> unread, JsonNode told, String prefix, Predicate<String> isRead) {
        if (told.isObject()) {
            for (String name : told.propertyNames()) {
                if (!isRead.test(name) && !ApplicantName.isHeldBy(name)) {
                    unread.add(prefix + name);
                }
            }
        }
    }
}
