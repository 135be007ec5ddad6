package org.mingjing.rulepack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** The keys of a mapping with their values. Keys that are not known, or come twice, are refused. */
final class Keys {
    private final Place owner;
    private final Map<String, Place> values = new LinkedHashMap<>();
    private final Set<String> misspelt = new HashSet<>();

    private Keys(Place owner) {
        this.owner = owner;
    }

    static Keys of(Place owner, List<String> known) {
        Keys keys = new Keys(owner);
        pairs(owner, "a mapping with " + named(known))
                .forEach((key, value) -> keys.add(key, value, known));
        return keys;
    }

    private void add(Place key, Place value, List<String> known) {
        String name = key.text("a word as key");
        if (known.contains(name)) {
            values.put(name, value);
            return;
        }
        String nearest = Spelling.nearest(name, known);
        if (nearest != null) {
            misspelt.add(nearest);
        }
        key.refuse(
                "one of the keys " + String.join(", ", known),
                nearest == null ? null : "did you mean '" + nearest + "'?");
    }

    /** All keys with their values, in order; a key that comes again is refused and left out. */
    static Map<Place, Place> pairs(Place owner, String expected) {
        Map<Place, Place> pairs = new LinkedHashMap<>();
        if (!(owner.node() instanceof MappingNode mapping)) {
            owner.refuse(expected, null);
            return pairs;
        }
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Place key = new Place(owner.file(), tuple.getKeyNode(), owner.path());
            String name = key.scalar();
            if (name == null) {
                key.refuse("a word as key", null);
                continue;
            }
            Integer first = lines.putIfAbsent(name, key.line());
            if (first != null) {
                key.refuse("every key once", "'" + name + "' again, after line " + first, null);
                continue;
            }
            pairs.put(key, new Place(owner.file(), tuple.getValueNode(), step(owner.path(), name)));
        }
        return pairs;
    }

    private static String step(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String named(List<String> known) {
        return known.size() == 1 ? "the key " + known.get(0) : "keys " + String.join(", ", known);
    }

    Place owner() {
        return owner;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    @Nullable Place find(String key) {
        return values.get(key);
    }

    /** Those of some keys that are there. */
    List<String> present(Set<String> some) {
        List<String> present = new ArrayList<>(values.keySet());
        present.retainAll(some);
        return present;
    }

    /** The value of a key that must be there. */
    <T extends @Nullable Object> T required(
            String key, T otherwise, Function<Place, ? extends T> read) {
        Place value = values.get(key);
        if (value != null) {
            return read.apply(value);
        }
        if (owner.isMapping() && !misspelt.contains(key)) {
            owner.refuse("the key '" + key + "'", "no such key", null);
        }
        return otherwise;
    }

    /** The value of a key that may be left out. */
    <T extends @Nullable Object> T optional(
            String key, T otherwise, Function<Place, ? extends T> read) {
        Place value = values.get(key);
        return value == null ? otherwise : read.apply(value);
    }
}
