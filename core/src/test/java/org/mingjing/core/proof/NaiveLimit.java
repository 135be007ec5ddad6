package org.mingjing.core.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.ExtensionTerms;
import org.mingjing.core.rule.PauseTerms;
import org.mingjing.core.rule.Procedure;
import org.mingjing.core.story.Words;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;

/** One limit told from left to right: after every act, the due date that was known from then on. */
final class NaiveLimit {
    private final Limit limit;
    private final long start;
    private final NaiveDays days;
    private final NaiveDue arithmetic;
    private final Procedure procedure;
    private final @Nullable ExtensionTerms extension;
    private final boolean stops;
    private final List<Pause> pauses = new ArrayList<>();
    private final NavigableMap<Long, Long> dueSince = new TreeMap<>();
    private int extended = -1;
    private long extendedSince = Long.MAX_VALUE;

    /** A pause of the case, recognised for this limit or not. */
    private static final class Pause {
        private final String type;
        private final long begin;
        private final long announced;
        private final boolean isLawful;
        private long end;
        private boolean isOpen = true;
        private boolean isRecognised;

        private Pause(Message opening, long announced, boolean isLawful) {
            this.type = opening.type();
            this.begin = opening.at();
            this.announced = Math.max(begin, announced);
            this.isLawful = isLawful;
            this.end = Math.max(begin, announced);
        }
    }

    /**
     * @param extension null when this limit is not extended
     */
    NaiveLimit(
            Limit limit,
            long start,
            NaiveDays days,
            Procedure procedure,
            boolean stops,
            @Nullable ExtensionTerms extension) {
        this.limit = limit;
        this.start = start;
        this.days = days;
        this.arithmetic = new NaiveDue(days);
        this.procedure = procedure;
        this.extension = extension;
        this.stops = stops && isStoppable(limit);
    }

    /** A date stands fast, and what is due the same day 即办件 knows no pause. */
    private static boolean isStoppable(Limit limit) {
        return limit instanceof Limit.Running running
                && !(running.unit() == LimitUnit.WORKING_DAYS && running.amount() == 0);
    }

    Limit limit() {
        return limit;
    }

    /** Whether the due date known at an instant depends on which days are worked. */
    boolean countedWorkAt(long instant) {
        if (extended <= 0 || instant < extendedSince) {
            return limit.countsWork();
        }
        Limit.Running more = Objects.requireNonNull(extension).longest();
        boolean isOwnUnit = ((Limit.Running) limit).unit() == more.unit();
        return limit.countsWork() || (!isOwnUnit && more.countsWork());
    }

    /** The due date as it was known at an instant. */
    long dueKnownAt(long instant) {
        return Objects.requireNonNull(dueSince.floorEntry(instant)).getValue();
    }

    /** Tells all acts, those of one instant together: ends, then extensions, then new pauses. */
    void tell(List<Message> acts) {
        dueSince.put(Long.MIN_VALUE, due());
        for (int from = 0; from < acts.size(); ) {
            int until = from;
            while (until < acts.size() && acts.get(until).at() == acts.get(from).at()) {
                until++;
            }
            tellTogether(acts, from, until);
            dueSince.put(acts.get(from).at(), due());
            from = until;
        }
    }

    private void tellTogether(List<Message> acts, int from, int until) {
        PauseTerms terms = Objects.requireNonNull(procedure.pauses());
        List<Pause> opened = new ArrayList<>();
        for (int i = from; i < until; i++) {
            Message act = acts.get(i);
            if ((terms.resumes() & act.activity().bit()) != 0) {
                resume(terms, act);
            }
            if ((terms.pauses() & act.activity().bit()) != 0) {
                long announced = act.until() == null ? NaiveDue.STOPPED : days.endOf(act.until());
                Pause pause = new Pause(act, announced, isLawful(terms, acts, i));
                pauses.add(pause);
                opened.add(pause);
            }
        }
        for (int i = from; i < until; i++) {
            extend(terms, acts, i);
        }
        long due = due();
        for (Pause pause : opened) {
            pause.isRecognised = stops && pause.isLawful && pause.begin <= due;
        }
    }

    /** Ends the pause that the act names by its document, else any. */
    private void resume(PauseTerms terms, Message act) {
        List<Pause> open = pauses.stream().filter(pause -> pause.isOpen).toList();
        List<Pause> named =
                open.stream()
                        .filter(pause -> terms.document() != null && !act.type().isBlank())
                        .filter(pause -> act.type().equals(pause.type))
                        .toList();
        resume(act.at(), named.isEmpty() ? open : named);
    }

    private static void resume(long at, List<Pause> open) {
        List<Pause> running = open.stream().filter(pause -> at <= pause.announced).toList();
        List<Pause> over = open.reversed().stream().filter(pause -> at > pause.announced).toList();
        lawfulFirst(running.isEmpty() ? over : running)
                .ifPresent(
                        pause -> {
                            pause.isOpen = false;
                            pause.end = at;
                        });
    }

    private static Optional<Pause> lawfulFirst(List<Pause> candidates) {
        return candidates.stream()
                .filter(pause -> pause.isLawful)
                .findFirst()
                .or(() -> candidates.stream().findFirst());
    }

    private static boolean isLawful(PauseTerms pauses, List<Message> acts, int opening) {
        Message act = acts.get(opening);
        if (pauses.type() != null && !pauses.lawfulTypes().contains(act.type())) {
            return false;
        }
        if (pauses.document() != null && act.type().isBlank()) {
            return false;
        }
        if (pauses.approver() == null) {
            return true;
        }
        String approver = act.approver().strip();
        return !isNobody(approver)
                && !approver.equals(act.person())
                && !approver.equals(handler(pauses, acts, opening));
    }

    private static boolean isNobody(String approver) {
        return approver.isEmpty() || approver.equals("无");
    }

    private static String handler(PauseTerms pauses, List<Message> acts, int last) {
        String handler = "";
        for (int i = 0; i <= last; i++) {
            if ((pauses.handlers() & acts.get(i).activity().bit()) != 0) {
                handler = acts.get(i).person();
            }
        }
        return handler;
    }

    private void extend(PauseTerms pauses, List<Message> acts, int index) {
        Message act = acts.get(index);
        String approver = act.approver().strip();
        String handler = handler(pauses, acts, index);
        boolean isApproved = !isNobody(approver) && !approver.equals(handler);
        ExtensionTerms terms = extension;
        if (terms == null
                || extended >= 0
                || !(limit instanceof Limit.Running)
                || !act.activity().equals(Words.EXTEND)
                || (terms.approver() != null && !isApproved)
                || act.at() < start
                || act.at() > due()) {
            return;
        }
        int longest = terms.longest().amount();
        boolean isNamed = terms.granted() != null && act.granted() >= 0;
        extended = isNamed ? Math.min(act.granted(), longest) : longest;
        extendedSince = act.at();
    }

    private long due() {
        List<NaiveDue.Span> spans = new ArrayList<>();
        for (Pause pause : pauses) {
            if (pause.isRecognised) {
                spans.add(new NaiveDue.Span(pause.begin, pause.end));
            }
        }
        if (extended <= 0 || !(limit instanceof Limit.Running running)) {
            return arithmetic.lastInTime(limit, start, spans);
        }
        Limit.Running more = Objects.requireNonNull(extension).longest();
        if (more.unit() == running.unit()) {
            return arithmetic.lastInTime(
                    new Limit.Running(running.amount() + extended, running.unit(), running.roll()),
                    start,
                    spans);
        }
        long base = arithmetic.lastInTime(limit, start, spans);
        return base == NaiveDue.STOPPED
                ? base
                : arithmetic.lastInTime(
                        new Limit.Running(extended, more.unit(), more.roll()), base, spans);
    }
}
