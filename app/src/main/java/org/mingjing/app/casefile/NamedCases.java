package org.mingjing.app.casefile;

import java.util.Map;
import java.util.Set;

/**
 * The cases that a delivery names.
 *
 * @param ids of all of them
 * @param opened the ids of those that it opened: nothing was told of them before
 */
record NamedCases(Map<CaseKey, Long> ids, Set<Long> opened) {
    NamedCases {
        ids = Map.copyOf(ids);
        opened = Set.copyOf(opened);
    }
}
