package org.mingjing.app.rulebook;

import java.util.List;
import org.mingjing.core.casefile.Bilingual;

/** A notice that cannot be published, with everything that is wrong with it. */
public final class RefusedNotice extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Bilingual> problems;

    RefusedNotice(List<Bilingual> problems) {
        super("no notice to publish: " + problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    /**
     * What is wrong, in the order of the lines, each with its place and what should stand there.
     */
    public List<Bilingual> problems() {
        return problems;
    }
}
