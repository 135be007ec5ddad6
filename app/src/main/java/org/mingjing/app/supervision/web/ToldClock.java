package org.mingjing.app.supervision.web;

import java.util.List;
import org.mingjing.core.timelimit.ClockState;
import org.mingjing.replay.ReckoningText;

/**
 * A time limit told: how it stands, the picture of its days, and the reckoning in words.
 *
 * @param rule the id of the rule that runs it
 * @param message the message that started it
 * @param limits each limit with its due date, a sentence each
 * @param remarks what else is to be said of its start and end
 * @param ribbons one picture, or two where promise and law count differently
 * @param rows what counted, span by span
 */
record ToldClock(
        String rule,
        String title,
        String message,
        ClockState state,
        List<String> limits,
        List<String> remarks,
        List<RibbonPicture> ribbons,
        List<ReckoningText.Row> rows) {
    private static final int SHOWN = 18;
    private static final int LAST = 3;

    ToldClock {
        limits = List.copyOf(limits);
        remarks = List.copyOf(remarks);
        ribbons = List.copyOf(ribbons);
        rows = List.copyOf(rows);
    }

    /** The first spans; all of them when they are few. */
    public List<ReckoningText.Row> head() {
        return rows.size() <= SHOWN ? rows : rows.subList(0, SHOWN - LAST - 1);
    }

    /** The spans that are folded between the first and the last. */
    public List<ReckoningText.Row> middle() {
        return rows.size() <= SHOWN
                ? List.of()
                : rows.subList(SHOWN - LAST - 1, rows.size() - LAST);
    }

    /** The last spans, when some are folded. */
    public List<ReckoningText.Row> tail() {
        return rows.size() <= SHOWN ? List.of() : rows.subList(rows.size() - LAST, rows.size());
    }
}
