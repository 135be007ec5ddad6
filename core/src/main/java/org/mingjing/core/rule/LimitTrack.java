package org.mingjing.core.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.timelimit.DueDates;
import org.mingjing.core.timelimit.Exclusions;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;

/**
 * One limit of one clock as its due date moves: what was known of pauses and extensions at each
 * instant, judged left to right. Reused by one thread at a time.
 *
 * <p>A pause is recognised, and an extension granted, by what was due at that instant; each limit
 * judges for itself, so a pause after the promised but before the statutory date still moves the
 * latter.
 */
final class LimitTrack {
    private final Exclusions exclusions = new Exclusions();
    private int[] exclusionOfPause = new int[4];
    private PauseVerdict[] verdicts = new PauseVerdict[4];
    private Limit limit = Limit.ofWorkingDays(0);

    /** The limit with an extension in its own unit. */
    private Limit current = limit;

    private long start;

    /** An extension in another unit, which runs from where the limit ends. */
    private @Nullable Limit extension;

    private boolean extended;
    private long due;

    void begin(Limit base, Facts facts, int startEvent) {
        limit = base;
        current = base;
        start = facts.at(startEvent);
        exclusions.clear();
        extension = null;
        extended = false;
        reckon(facts.calendar());
    }

    /** Makes room for verdicts on that many pauses. */
    void expect(int pauses) {
        if (pauses > verdicts.length) {
            verdicts = Arrays.copyOf(verdicts, pauses);
            exclusionOfPause = Arrays.copyOf(exclusionOfPause, pauses);
        }
        Arrays.fill(exclusionOfPause, 0, pauses, -1);
        Arrays.fill(verdicts, 0, pauses, PauseVerdict.NOT_APPLICABLE);
    }

    /** A pause ended at that instant. */
    void resume(int pause, long instant) {
        if (exclusionOfPause[pause] >= 0) {
            exclusions.endAt(exclusionOfPause[pause], instant);
        }
    }

    /** A pause opened: recognised if it is lawful and the limit was not yet over. */
    void pause(int pause, PauseVerdict lawful, long begin, long announcedEnd) {
        if (!isStoppable()) {
            return;
        }
        boolean inTime = begin <= due;
        PauseVerdict verdict =
                lawful == PauseVerdict.RECOGNISED && !inTime
                        ? PauseVerdict.OPENED_AFTER_DUE
                        : lawful;
        verdicts[pause] = verdict;
        if (verdict == PauseVerdict.RECOGNISED) {
            exclusionOfPause[pause] = exclusions.add(begin, announcedEnd);
        }
    }

    /** A fixed date never moves, and what is due the same working day 即办件 knows no pause. */
    private boolean isStoppable() {
        return limit instanceof Limit.Running running
                && !(running.unit() == LimitUnit.WORKING_DAYS && running.amount() == 0);
    }

    /** An extension was approved: it counts once, while the limit runs. */
    void extend(Facts facts, ExtensionTerms terms, int event) {
        if (extended
                || facts.at(event) < start
                || facts.at(event) > due
                || !(limit instanceof Limit.Running running)
                || isUnapproved(facts, terms, event)) {
            return;
        }
        extended = true;
        Limit.Running longest = terms.longest();
        int amount = granted(facts, terms, event);
        if (running.unit() == longest.unit()) {
            current =
                    facts.limits()
                            .running(running.amount() + amount, running.unit(), running.roll());
        } else {
            extension =
                    amount == 0
                            ? null
                            : facts.limits().running(amount, longest.unit(), longest.roll());
        }
    }

    private static boolean isUnapproved(Facts facts, ExtensionTerms terms, int event) {
        Attribute attribute = terms.approver();
        if (attribute == null) {
            return false;
        }
        String approver = facts.textOf(event, attribute).strip();
        return !Approver.isNamed(approver) || facts.isHandler(approver, event);
    }

    private static int granted(Facts facts, ExtensionTerms terms, int event) {
        Attribute attribute = terms.granted();
        int longest = terms.longest().amount();
        if (attribute == null || !facts.has(event, attribute)) {
            return longest;
        }
        long asked = facts.value(event, attribute, 0) / AttributeType.UNIT;
        return (int) Math.clamp(asked, 0L, longest);
    }

    /** Works the due date out anew from what is known now. */
    void reckon(WorkingCalendar calendar) {
        due = DueDates.lastInTime(current, calendar, start, exclusions);
        Limit further = extension;
        if (further != null && due != DueDates.STOPPED) {
            due = DueDates.lastInTime(further, calendar, due, exclusions);
        }
    }

    /** The last instant in time, or {@link DueDates#STOPPED}. */
    long due() {
        return due;
    }

    /** The limit as it stands, an extension in its own unit included. */
    Limit current() {
        return current;
    }

    Limit limit() {
        return limit;
    }

    /** Whether a recognised pause that began by that instant has not ended by then. */
    boolean isPausedAt(long instant) {
        for (int i = 0; i < exclusions.size(); i++) {
            if (exclusions.begin(i) <= instant && instant < exclusions.end(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the due date depends on which days are worked, an extension included. */
    boolean countsWork() {
        Limit further = extension;
        return limit.countsWork() || (further != null && further.countsWork());
    }

    PauseVerdict verdict(int pause) {
        return verdicts[pause];
    }
}
