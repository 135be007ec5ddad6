package org.mingjing.rulepack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * How deep a YAML file goes and how many values it has, told event by event. What an alias stands
 * for is counted once more; a value that contains itself is counted where it ends.
 */
final class YamlSize {
    /** What a list or mapping begins with: how many values there were, and its anchor if any. */
    private record Open(long before, NodeEvent start) {}

    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<Anchor, Long> anchored = new HashMap<>();
    private long values;

    void add(Event event) {
        if (event instanceof CollectionEndEvent) {
            Open ended = open.pop();
            remember(ended.start(), values - ended.before());
        } else if (event instanceof CollectionStartEvent start) {
            open.push(new Open(values, start));
            values++;
        } else if (event instanceof ScalarEvent scalar) {
            values++;
            remember(scalar, 1);
        } else if (event instanceof AliasEvent alias) {
            values += anchored.getOrDefault(alias.getAlias(), 1L);
        }
    }

    private void remember(NodeEvent event, long size) {
        event.getAnchor().ifPresent(anchor -> anchored.put(anchor, size));
    }

    /** How many lists and mappings are open. */
    int depth() {
        return open.size();
    }

    /** How many values there are so far: texts, lists and mappings. */
    long values() {
        return values;
    }
}
