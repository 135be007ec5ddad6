package org.mingjing.app.casefile;

import java.util.HashMap;
import java.util.Map;

/**
 * The cases that a delivery names.
 *
 * @param ids of all of them
 * @param known what was told before of those that are not new, by their ids
 */
record NamedCases(Map<CaseKey, Long> ids, Map<Long, ToldCase> known) {
    NamedCases {
        ids = Map.copyOf(ids);
        known = Map.copyOf(known);
    }

    /** These, and some that were opened just now. */
    NamedCases and(Map<CaseKey, Long> opened) {
        Map<CaseKey, Long> all = new HashMap<>(ids);
        all.putAll(opened);
        return new NamedCases(all, known);
    }

    /** Whether something that is told of a case was told before, and tells more now. */
    boolean learn(long caseId, ToldCase told) {
        ToldCase before = known.get(caseId);
        return before != null && told.addsTo(before);
    }

    /** Whether nothing was told of a case before. */
    boolean isNew(long caseId) {
        return !known.containsKey(caseId);
    }
}
