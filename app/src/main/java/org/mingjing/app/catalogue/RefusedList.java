package org.mingjing.app.catalogue;

import java.util.List;
import org.mingjing.eventlog.Problem;

/** A list of items that was not published, because something of it would have been lost. */
public final class RefusedList extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;
    private final int missing;

    private RefusedList(String why, List<Problem> problems, int missing) {
        super(why);
        this.problems = List.copyOf(problems);
        this.missing = missing;
    }

    static RefusedList because(List<Problem> problems) {
        return new RefusedList(
                "no list of items to publish: " + problems.size() + " problems", problems, 0);
    }

    /** It leaves out so many items in force that this is hardly meant. */
    static RefusedList without(int missing) {
        return new RefusedList("it leaves out " + missing + " items in force", List.of(), missing);
    }

    /** How many items in force it leaves out, if that is what is wrong with it; else 0. */
    public int missing() {
        return missing;
    }

    /**
     * What is wrong with it, in the order of its lines; empty when it holds no item at all or
     * leaves many out.
     */
    public List<Problem> problems() {
        return problems;
    }
}
