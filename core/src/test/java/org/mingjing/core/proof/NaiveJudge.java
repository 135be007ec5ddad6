package org.mingjing.core.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.rule.DeemedAcceptance;
import org.mingjing.core.rule.ExtensionTerms;
import org.mingjing.core.rule.RuleHeader;
import org.mingjing.core.rule.TimeLimit;
import org.mingjing.core.timelimit.Limit;

/** What a patient clerk would find with the notices, the acts and a pencil. */
final class NaiveJudge {
    private static final long NEVER = Long.MAX_VALUE;

    private final Script script;
    private final NaiveDays days;
    private final List<Message> acts;

    NaiveJudge(Script script) {
        this.script = script;
        this.days = new NaiveDays(script.calendar(), script.everyYear(), script.asOf());
        this.acts = visible();
    }

    List<RungLine> rungs() {
        List<RungLine> rungs = new ArrayList<>();
        for (Terms terms : script.versions()) {
            for (Start start : starts(terms)) {
                NaiveClock clock = clock(terms, start);
                long from = judgedFrom(terms, start);
                if (clock != null && from != NEVER) {
                    rungs.addAll(
                            clock.live(
                                    Math.max(from, start.established()),
                                    script.asOf(),
                                    stopAt(start.index()),
                                    this::nextAct));
                }
            }
        }
        return rungs;
    }

    /** The due dates of every clock at the end of all that is known. */
    List<Dues> dues() {
        List<Dues> dues = new ArrayList<>();
        for (Terms terms : script.versions()) {
            for (Start start : starts(terms)) {
                NaiveClock clock = clock(terms, start);
                if (clock != null && judgedFrom(terms, start) != NEVER) {
                    NaiveLimit law = clock.law(NEVER);
                    NaiveLimit promise = clock.promise(NEVER);
                    dues.add(
                            new Dues(
                                    terms.header().version(),
                                    promise == law ? null : known(promise),
                                    law == null ? null : known(law)));
                }
            }
        }
        return dues;
    }

    private static Long known(NaiveLimit limit) {
        return limit.dueKnownAt(NEVER);
    }

    /** Received, in the highest version received, not deleted, and happened. */
    private List<Message> visible() {
        Map<String, Message> latest = new LinkedHashMap<>();
        for (Message message : script.messages()) {
            Message known = latest.get(message.id());
            if (message.received() <= script.asOf() && (known == null || isNewer(message, known))) {
                latest.put(message.id(), message);
            }
        }
        List<Message> visible = new ArrayList<>(latest.values());
        visible.removeIf(message -> message.isVoid() || message.at() > script.asOf());
        List<Message> placed = new ArrayList<>();
        visible.forEach(message -> placed.add(message.placed(placeInDay(message, visible))));
        placed.sort(
                Comparator.comparingLong(Message::at)
                        .thenComparingInt(message -> message.activity().code())
                        .thenComparing(Message::dayOnly)
                        .thenComparingInt(Message::sequence));
        return placed;
    }

    private static boolean isNewer(Message one, Message other) {
        return Comparator.comparingInt(Message::version)
                        .thenComparingLong(Message::received)
                        .thenComparing(Message::isVoid)
                        .compare(one, other)
                > 0;
    }

    /** An act of a day goes after the last act of that day that comes before it by its kind. */
    private long placeInDay(Message message, List<Message> visible) {
        return visible.stream()
                .filter(other -> message.dayOnly() && !other.dayOnly())
                .filter(other -> days.dayOf(other.at()).equals(days.dayOf(message.at())))
                .filter(other -> other.activity().code() <= message.activity().code())
                .mapToLong(Message::at)
                .max()
                .orElse(message.at());
    }

    /** The date promised: of the case itself, else as the first act says that says any. */
    private @Nullable LocalDate promise() {
        return script.promise() != null
                ? script.promise()
                : acts.stream()
                        .map(Message::promise)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** An act that starts a clock, and when the clock was established. */
    private record Start(int index, long established) {}

    private List<Start> starts(Terms terms) {
        return switch (terms.start()) {
            case TimeLimit.Start.First first -> {
                int index = first(first.activities(), 0);
                yield index < 0 ? List.of() : List.of(new Start(index, acts.get(index).at()));
            }
            case TimeLimit.Start.Each each -> {
                List<Start> starts = new ArrayList<>();
                for (int i = 0; i < acts.size(); i++) {
                    if ((each.activities() & acts.get(i).activity().bit()) != 0) {
                        starts.add(new Start(i, acts.get(i).at()));
                    }
                }
                yield starts;
            }
            case TimeLimit.Start.Accepted accepted -> acceptance();
        };
    }

    private List<Start> acceptance() {
        int accepted = first(script.procedure().acceptance(), 0);
        DeemedAcceptance silence = script.procedure().deemed();
        if (silence != null) {
            for (int i = 0; i < acts.size() && (accepted < 0 || i < accepted); i++) {
                if ((silence.receipts() & acts.get(i).activity().bit()) != 0) {
                    long last =
                            new NaiveDue(days)
                                    .lastInTime(silence.within(), acts.get(i).at(), List.of());
                    int notice = first(silence.notices(), i + 1);
                    if (notice < 0 || acts.get(notice).at() > last) {
                        return last + 1 > script.asOf()
                                ? List.of()
                                : List.of(new Start(i, last + 1));
                    }
                }
            }
        }
        return accepted < 0 ? List.of() : List.of(new Start(accepted, acts.get(accepted).at()));
    }

    private int first(long activities, int from) {
        for (int i = from; i < acts.size(); i++) {
            if ((activities & acts.get(i).activity().bit()) != 0) {
                return i;
            }
        }
        return -1;
    }

    private int stop(int start) {
        return first(Terms.ANSWERS | Terms.ENDINGS, start + 1);
    }

    private long stopAt(int start) {
        int stop = stop(start);
        return stop < 0 ? NEVER : acts.get(stop).at();
    }

    private long nextAct(long after) {
        return acts.stream().mapToLong(Message::at).filter(at -> at > after).min().orElse(NEVER);
    }

    /** From when this version judges a clock; {@link Long#MAX_VALUE} when another one does. */
    private long judgedFrom(Terms terms, Start start) {
        boolean isAnswered =
                stop(start.index()) >= 0
                        && (acts.get(stop(start.index())).activity().bit() & Terms.ANSWERS) != 0;
        if (terms.judging() == TimeLimit.Judging.ON_RESPONSE && !isAnswered) {
            return NEVER;
        }
        Terms judging = null;
        long from = NEVER;
        for (Terms version : script.versions()) {
            RuleHeader header = version.header();
            long inForce = days.startOf(header.effectiveFrom());
            long trigger = acts.get(start.index()).at();
            boolean takesOver =
                    header.reach() == RuleHeader.Reach.APPLIES_TO_RUNNING
                            && trigger < inForce
                            && script.asOf() >= inForce
                            && stopAt(start.index()) >= inForce;
            if (trigger >= inForce) {
                LocalDate until = header.effectiveUntil();
                boolean isOver = until != null && trigger >= days.startOf(until);
                judging = isOver ? null : version;
                from = Long.MIN_VALUE;
            }
            if (takesOver) {
                judging = version;
                from = inForce;
            }
        }
        return terms.equals(judging) ? from : NEVER;
    }

    private @Nullable NaiveClock clock(Terms terms, Start start) {
        List<Limit> promises = new ArrayList<>(terms.promised());
        LocalDate promise = promise();
        if (promise != null) {
            promises.add(Limit.ofDate(promise));
        }
        List<Limit> laws = new ArrayList<>(terms.statutory());
        for (Terms.From from : terms.further()) {
            Limit limit = further(from, acts.get(start.index()));
            if (limit != null) {
                (from == Terms.From.ITEM_LAW ? laws : promises).add(limit);
            }
        }
        if (promises.isEmpty() && laws.isEmpty()) {
            return null;
        }
        ExtensionTerms extension = terms.extension();
        boolean isForLawOnly =
                extension != null && extension.scope() == ExtensionTerms.Scope.STATUTORY;
        return new NaiveClock(
                terms,
                days,
                acts.get(start.index()).id(),
                limits(promises, terms, start, isForLawOnly ? null : extension),
                limits(laws, terms, start, extension));
    }

    private @Nullable Limit further(Terms.From from, Message start) {
        ServiceItem item = item();
        return switch (from) {
            case ITEM_PROMISE -> item == null ? null : item.promised();
            case ITEM_LAW -> item == null ? null : item.statutory();
            case EVENT_DAYS -> start.granted() < 0 ? null : Limit.ofWorkingDays(start.granted());
            case EVENT_DATE -> start.promise() == null ? null : Limit.ofDate(start.promise());
        };
    }

    /** The version the case names, else the last in force on the day of acceptance. */
    private @Nullable ServiceItem item() {
        List<Start> accepted = acceptance();
        Message applied = acts.get(accepted.isEmpty() ? 0 : accepted.get(0).index());
        LocalDate day = days.dayOf(applied.at());
        ServiceItem last = null;
        for (ServiceItem item : script.items()) {
            if (item.version() == script.itemVersion()) {
                return item;
            }
            if (!item.effectiveFrom().isAfter(day)) {
                last = item;
            }
        }
        return last;
    }

    private List<NaiveLimit> limits(
            List<Limit> limits, Terms terms, Start start, @Nullable ExtensionTerms extension) {
        int stop = stop(start.index());
        List<NaiveLimit> told = new ArrayList<>();
        for (Limit limit : limits) {
            NaiveLimit one =
                    new NaiveLimit(
                            limit,
                            acts.get(start.index()).at(),
                            days,
                            Objects.requireNonNull(script.procedure()),
                            terms.pausing() == TimeLimit.Pausing.STOPS,
                            extension);
            one.tell(acts.subList(0, stop < 0 ? acts.size() : stop));
            told.add(one);
        }
        return told;
    }
}
