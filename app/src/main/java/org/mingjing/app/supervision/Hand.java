package org.mingjing.app.supervision;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.CaseFile;

/**
 * A person in a department, through whose hands cases go: who acted in a case, or answers for a
 * signal. The database keeps hands as {@code person} and {@code person TAB department}.
 *
 * @param department empty for whichever, or when none is told
 */
public record Hand(String person, String department) {
    private static final String TAB = "\t";

    /** What of the hands that are kept is this one: theirs, or one of no department. */
    String[] kept() {
        return department.isEmpty()
                ? new String[] {person}
                : new String[] {person + TAB + department, person + TAB};
    }

    /** Whether it is that person; of that department, where both tell one. */
    boolean isOf(String who, String where) {
        return !person.isEmpty()
                && person.equals(who)
                && (department.isEmpty() || where.isEmpty() || department.equals(where));
    }

    /** All hands through which a case went, a line each, as the database keeps them. */
    static String of(CaseFile file, long asOf) {
        Set<String> hands = new TreeSet<>();
        for (int i = 0; i < file.eventCount(); i++) {
            Actor actor = file.lexicon().actor(file.actorNumber(i));
            if (file.receivedAt(i) <= asOf) {
                add(hands, actor.person(), actor.department());
            }
        }
        return String.join("\n", hands);
    }

    /** All who answer for a signal, the same way. */
    static String of(StoredSignal signal) {
        Set<String> hands = new TreeSet<>();
        for (SignalRow.Answering one : EvidenceText.parsePersons(signal.responsible())) {
            add(hands, one.person(), one.department());
        }
        return String.join("\n", hands);
    }

    private static void add(
            Set<String> hands, @Nullable String person, @Nullable String department) {
        if (person != null && !person.isEmpty()) {
            hands.add(person);
            hands.add(person + TAB + (department == null ? "" : department));
        }
    }
}
