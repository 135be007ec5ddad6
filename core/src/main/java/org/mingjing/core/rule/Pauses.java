package org.mingjing.core.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.timelimit.Exclusions;

/**
 * The pauses 特别程序 of one case as its events tell them, before any clock recognises them: derived
 * once, in order of their beginning. Reused by one thread at a time.
 *
 * <p>A resumption ends one pause that no other has ended: the one with the same document; else one
 * still running before one whose announced end is over, a lawful one before another, the earliest
 * of several running, the latest of several over. So no pause that is over or was never lawful
 * swallows the resumption of a running one, which would then stand still for ever.
 *
 * <p>What does not depend on a due date is judged here: lawful type, approver, document.
 */
final class Pauses {
    private static final int SAME_DOCUMENT = 4;
    private static final int RUNNING = 2;
    private static final int LAWFUL = 1;

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
                end(facts, terms, i);
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

    private void end(Facts facts, PauseTerms terms, int event) {
        int ended = -1;
        int best = -1;
        for (int pause = 0; pause < size; pause++) {
            int claim = endedBy[pause] < 0 ? claim(facts, terms, pause, event) : -1;
            boolean isLatestOver = claim == best && (claim & RUNNING) == 0;
            if (claim > best || (claim >= 0 && isLatestOver)) {
                ended = pause;
                best = claim;
            }
        }
        if (ended >= 0) {
            endedBy[ended] = event;
        }
    }

    /** How good a claim a pause has to a resumption. */
    private int claim(Facts facts, PauseTerms terms, int pause, int event) {
        return (isSameDocument(facts, terms, openedBy[pause], event) ? SAME_DOCUMENT : 0)
                + (facts.at(event) <= announced[pause] ? RUNNING : 0)
                + (verdicts[pause] == PauseVerdict.RECOGNISED ? LAWFUL : 0);
    }

    private static boolean isSameDocument(
            Facts facts, PauseTerms terms, int opening, int resumption) {
        Attribute document = terms.document();
        if (document == null) {
            return false;
        }
        String named = facts.textOf(resumption, document);
        return !named.isBlank() && named.equals(facts.textOf(opening, document));
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
                : approval(facts, terms.approver(), event);
    }

    private static PauseVerdict approval(Facts facts, Attribute attribute, int event) {
        String approver = facts.textOf(event, attribute).strip();
        if (!Approver.isNamed(approver)) {
            return approver.isEmpty() ? PauseVerdict.NO_APPROVER : PauseVerdict.APPROVED_BY_NOBODY;
        }
        return approver.equals(facts.person(event)) || facts.isHandler(approver, event)
                ? PauseVerdict.APPROVED_BY_HANDLER
                : PauseVerdict.RECOGNISED;
    }
}
