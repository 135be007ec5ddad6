package org.mingjing.eventlog;

import java.util.List;
import java.util.stream.Stream;

/**
 * The columns that are read of a table.
 *
 * @param required without which a row cannot be taken
 * @param others which a source may leave out
 */
record TableShape(List<String> required, List<String> others) {
    TableShape {
        required = List.copyOf(required);
        others = List.copyOf(others);
    }

    List<String> columns() {
        return Stream.concat(required.stream(), others.stream()).toList();
    }
}
