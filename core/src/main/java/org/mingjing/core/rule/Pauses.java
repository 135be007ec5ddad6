package org.mingjing.core.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.timelimit.Exclusions;

/**
 * The pauses 特别程序 of one case as its events tell them, before any clock recognises them: derived
 * once, in order of their beginning. Reused by one thread.
 *
 * <p>A resumption ends the earliest pause still open. What does not depend on a due date is judged
 * here: lawful type, approver, document.
 */
final class Pauses {
    private int size;
    private int[] openedBy = new int[4];
    private int[] endedBy = new int[4];
    private long[] announced = new long[4];
    private PauseVerdict[] verdicts = new PauseVerdict[4];

    void derive(Facts facts, @Nullable PauseTerms terms) {
        size = 0;
        if (terms == null) {
            return;
        }
        for (int i = 0; i < facts.size(); i++) {
            long bit = facts.bit(i);
            if ((terms.resumes() & bit) != 0) {
                end(i);
            }
            if ((terms.pauses() & bit) != 0) {
                open(i, announcedEnd(facts, terms, i), verdict(facts, terms, i));
            }
        }
    }

    int size() {
        return size;
    }

    /** Index of the event that opened the pause. */
    int openedBy(int pause) {
        return openedBy[pause];
    }

    /** Index of the event that ended it, or -1. */
    int endedBy(int pause) {
        return endedBy[pause];
    }

    /** The announced end, or {@link Exclusions#OPEN}. */
    long announcedEnd(int pause) {
        return announced[pause];
    }

    PauseVerdict verdict(int pause) {
        return verdicts[pause];
    }

    private void end(int event) {
        for (int pause = 0; pause < size; pause++) {
            if (endedBy[pause] < 0) {
                endedBy[pause] = event;
                return;
            }
        }
    }

    private void open(int event, long announcedEnd, PauseVerdict verdict) {
        if (size == openedBy.length) {
            openedBy = Arrays.copyOf(openedBy, size * 2);
            endedBy = Arrays.copyOf(endedBy, size * 2);
            announced = Arrays.copyOf(announced, size * 2);
            verdicts = Arrays.copyOf(verdicts, size * 2);
        }
        openedBy[size] = event;
        endedBy[size] = -1;
        announced[size] = announcedEnd;
        verdicts[size] = verdict;
        size++;
    }

    private static long announcedEnd(Facts facts, PauseTerms terms, int event) {
        Attribute attribute = terms.announcedEnd();
        if (attribute == null || !facts.has(event, attribute)) {
            return Exclusions.OPEN;
        }
        long value = facts.value(event, attribute, 0);
        long end =
                attribute.type() == AttributeType.DATE
                        ? facts.calendar().endOf((int) value)
                        : value;
        return Math.max(end, facts.at(event));
    }

    private static PauseVerdict verdict(Facts facts, PauseTerms terms, int event) {
        if (terms.type() != null
                && !terms.lawfulTypes().contains(facts.textOf(event, terms.type()))) {
            return PauseVerdict.NO_LEGAL_TYPE;
        }
        if (terms.document() != null && facts.textOf(event, terms.document()).isBlank()) {
            return PauseVerdict.NO_DOCUMENT;
        }
        return terms.approver() == null
                ? PauseVerdict.RECOGNISED
                : approval(facts, terms, terms.approver(), event);
    }

    private static PauseVerdict approval(
            Facts facts, PauseTerms terms, Attribute attribute, int event) {
        String approver = facts.textOf(event, attribute).strip();
        if (!Approver.isNamed(approver)) {
            return PauseVerdict.NO_APPROVER;
        }
        return approver.equals(facts.person(event)) || approver.equals(handler(facts, terms, event))
                ? PauseVerdict.APPROVED_BY_HANDLER
                : PauseVerdict.RECOGNISED;
    }

    private static @Nullable String handler(Facts facts, PauseTerms terms, int event) {
        for (int i = event; i >= 0; i--) {
            if ((terms.handlers() & facts.bit(i)) != 0) {
                String person = facts.person(i);
                return person.isEmpty() ? null : person;
            }
        }
        return null;
    }
}
