package org.mingjing.eventlog;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns that are read of a table.
 *
 * @param required without which a row cannot be taken
 * @param others which a source may leave out
 * @param reception in which rows say when they were received; null when nothing hangs on it
 */
record TableShape(List<String> required, List<String> others, @Nullable String reception) {
    TableShape {
        required = List.copyOf(required);
        others = List.copyOf(others);
    }

    TableShape(List<String> required, List<String> others) {
        this(required, others, null);
    }

    List<String> columns() {
        return Stream.concat(
                        Stream.concat(required.stream(), others.stream()),
                        Stream.ofNullable(reception))
                .toList();
    }
}
