package org.mingjing.app.rulebook;

import java.util.List;
import org.mingjing.core.casefile.Bilingual;

/** A notice that cannot be published, with everything that is wrong with it. */
public final class RefusedNotice extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    RefusedNotice(List<Fault> faults) {
        super("no notice to publish: " + faults.size() + " problems");
        this.faults = List.copyOf(faults);
    }

    /**
     * One thing that is wrong.
     *
     * @param line from 1; 0 for the notice as a whole
     * @param column from 1; 0 for the line as a whole
     * @param what is wrong there
     */
    public record Fault(int line, int column, Bilingual what) {
        Bilingual told() {
            if (line == 0) {
                return what;
            }
            return column == 0
                    ? new Bilingual(
                            "第 " + line + " 行：" + what.zh(), "line " + line + ": " + what.en())
                    : new Bilingual(
                            "第 " + line + " 行第 " + column + " 列：" + what.zh(),
                            "line " + line + ", column " + column + ": " + what.en());
        }
    }

    /** What is wrong, in the order of the lines. */
    public List<Fault> faults() {
        return faults;
    }

    /** The same in sentences, each with its place and what should stand there. */
    public List<Bilingual> problems() {
        return faults.stream().map(Fault::told).toList();
    }
}
