package org.mingjing.app.supervision;

import java.util.List;

/** Looks for one pattern. */
interface PatternFinder {
    /** All that began within the window; asked twice about the same data, the same. */
    List<FoundPattern> find(PatternWindow window);
}
