package org.mingjing.app.catalogue;

import java.util.List;
import org.mingjing.eventlog.Problem;

/** A list of items that was not published, because something of it would have been lost. */
public final class RefusedList extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    RefusedList(List<Problem> problems) {
        super("no list of items to publish: " + problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /** What is wrong with it, in the order of its lines; empty when it holds no item at all. */
    public List<Problem> problems() {
        return problems;
    }
}
