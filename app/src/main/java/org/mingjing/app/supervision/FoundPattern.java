package org.mingjing.app.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.Level;

/**
 * A pattern as it was found.
 *
 * @param ended null while it goes on
 * @param numbers it rests on, as {@code name=value} in the order of names, joined by {@code ;}
 * @param cases it shows in, as far as they are kept
 */
record FoundPattern(
        PatternKey key, @Nullable Instant ended, Level level, String numbers, List<Long> cases) {
    private static final int MOST_CASES = 200;

    static FoundPattern of(
            PatternKey key,
            @Nullable Instant ended,
            Level level,
            Map<String, ?> numbers,
            List<Long> cases) {
        return new FoundPattern(
                key,
                ended,
                level,
                new TreeMap<>(numbers)
                        .entrySet().stream()
                                .map(one -> one.getKey() + "=" + one.getValue())
                                .collect(Collectors.joining(";")),
                cases.stream().distinct().sorted().limit(MOST_CASES).toList());
    }
}
