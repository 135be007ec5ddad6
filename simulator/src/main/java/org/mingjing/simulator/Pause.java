package org.mingjing.simulator;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A pause 特别程序 of a case.
 *
 * @param begin the index of its beginning
 * @param end the index of its end; {@link Told#NONE} while it runs
 * @param refusal the rule for which nobody recognises it; empty when it is lawful in itself
 */
record Pause(int begin, int end, String refusal) {
    static final Set<String> LAWFUL_TYPES =
            Set.of("听证", "招标", "拍卖", "检验", "检测", "检疫", "鉴定", "专家评审");

    private static final Set<Act> HANDLING = EnumSet.of(Act.UNDERTAKE, Act.SURVEY);

    /** All pauses of a case, in order of their beginning. */
    static List<Pause> all(Told told) {
        List<Pause> pauses = new ArrayList<>();
        int[] begins = told.all(Act.PAUSE);
        for (int begin : begins) {
            pauses.add(new Pause(begin, Told.NONE, refusal(told, begin)));
        }
        for (int end : told.all(Act.RESUME)) {
            int ended = endedBy(told, pauses, end);
            if (ended != Told.NONE) {
                Pause open = pauses.get(ended);
                pauses.set(ended, new Pause(open.begin(), end, open.refusal()));
            }
        }
        return pauses;
    }

    /** The running pause with the same document, else the last one that began. */
    private static int endedBy(Told told, List<Pause> pauses, int end) {
        int last = Told.NONE;
        for (int i = 0; i < pauses.size() && pauses.get(i).begin() < end; i++) {
            if (pauses.get(i).end() != Told.NONE) {
                continue;
            }
            last = i;
            String document = told.act(pauses.get(i).begin()).text(Field.DOCUMENT_NO);
            if (!document.isBlank() && document.equals(told.act(end).text(Field.DOCUMENT_NO))) {
                return i;
            }
        }
        return last;
    }

    private static String refusal(Told told, int begin) {
        Message pause = told.act(begin);
        String approver = pause.text(Field.APPROVER);
        if (!LAWFUL_TYPES.contains(pause.text(Field.PAUSE_TYPE))
                || pause.isBlank(Field.DOCUMENT_NO)
                || approver.isBlank()) {
            return "P-01";
        }
        int handler = told.lastBefore(begin, HANDLING);
        boolean handled = handler != Told.NONE && approver.equals(person(told, handler));
        return approver.equals("无") || approver.equals(person(told, begin)) || handled
                ? "P-02"
                : "";
    }

    private static String person(Told told, int index) {
        return told.act(index).officer().person();
    }

    /** Whether it had begun and not ended when an act came. */
    boolean isOpenAt(int act) {
        return begin < act && (end == Told.NONE || end > act);
    }

    boolean isLawful() {
        return refusal.isEmpty();
    }
}
