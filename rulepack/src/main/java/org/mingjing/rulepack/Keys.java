package org.mingjing.rulepack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** The keys of a mapping with their values. Keys that are not known, or come twice, are refused. */
final class Keys {
    private static final Bilingual WORD = new Bilingual("作为键的词", "a word as key");
    private static final Bilingual ONCE = new Bilingual("每个键只出现一次", "every key once");
    private static final Bilingual NO_SUCH_KEY = new Bilingual("没有这个键", "no such key");

    private final Place owner;
    private final Map<String, Place> values = new LinkedHashMap<>();
    private final Set<String> misspelt = new HashSet<>();

    private Keys(Place owner) {
        this.owner = owner;
    }

    static Keys of(Place owner, List<String> known) {
        Keys keys = new Keys(owner);
        pairs(owner, named(known)).forEach((key, value) -> keys.add(key, value, known));
        return keys;
    }

    private void add(Place key, Place value, List<String> known) {
        String name = key.text(WORD);
        if (known.contains(name)) {
            values.put(name, value);
            return;
        }
        String nearest = Spelling.nearest(name, known);
        if (nearest != null) {
            misspelt.add(nearest);
        }
        String all = String.join(", ", known);
        key.refuse(
                new Bilingual("键 " + all + " 之一", "one of the keys " + all),
                Wordings.meant(nearest));
    }

    /** All keys with their values, in order; a key that comes again is refused and left out. */
    static Map<Place, Place> pairs(Place owner, Bilingual expected) {
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
                key.refuse(WORD, null);
                continue;
            }
            Integer first = lines.putIfAbsent(name, key.line());
            if (first != null) {
                key.refuse(ONCE, Wordings.again(name, first), null);
                continue;
            }
            pairs.put(key, new Place(owner.file(), tuple.getValueNode(), step(owner.path(), name)));
        }
        return pairs;
    }

    private static String step(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Bilingual named(List<String> known) {
        String all = String.join(", ", known);
        return new Bilingual(
                "含有键 " + all + " 的映射",
                "a mapping with " + (known.size() == 1 ? "the key " : "keys ") + all);
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
            owner.refuse(Wordings.key(key), NO_SUCH_KEY, null);
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
