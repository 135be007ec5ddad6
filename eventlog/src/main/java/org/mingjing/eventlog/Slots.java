package org.mingjing.eventlog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keys that a mapping wants of an event or of a case, numbered. */
final class Slots {
    static final int NONE = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> keys = new ArrayList<>();

    /** The number of a key, given now if it is new; {@link #NONE} for none. */
    int add(@Nullable String key) {
        if (key == null) {
            return NONE;
        }
        Integer known = numbers.putIfAbsent(key, keys.size());
        if (known != null) {
            return known;
        }
        keys.add(key);
        return keys.size() - 1;
    }

    /** The number of a key, or {@link #NONE} when nobody wants it. */
    int find(String key) {
        Integer known = numbers.get(key);
        return known == null ? NONE : known;
    }

    String key(int slot) {
        return keys.get(slot);
    }

    List<String> keys() {
        return List.copyOf(keys);
    }

    int size() {
        return keys.size();
    }
}
