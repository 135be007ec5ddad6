package org.mingjing.core.rule;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.SourceProfile;

/**
 * A response within a time limit: something must happen before the promised and the statutory due
 * date, else the ladder is climbed.
 *
 * <p>Promised and statutory run side by side; of several sources of one kind the earliest binds,
 * and a promise later than the law binds no longer than the law.
 */
public final class TimeLimit extends Rule {
    private final Start start;
    private final Response response;
    private final LimitSource[] promised;
    private final LimitSource[] statutory;
    private final Ladder ladder;
    private final Judging judging;
    private final Pausing pausing;
    private final @Nullable ExtensionTerms extension;
    private final long keptBy;
    private final boolean bindsTheCase;

    /** Whether open cases are judged too. */
    public enum Judging {
        /** 开放件也判: a case past its date has its card although nobody answered. */
        ALWAYS,
        /** Only when the answer comes, as some historical logs ask. */
        ON_RESPONSE
    }

    /** Whether recognised pauses stop this limit. */
    public enum Pausing {
        STOPS,
        /** 即办件 and the like: nothing stops it. */
        RUNS_ON
    }

    /** Which events start the clock. */
    public sealed interface Start {
        /** The first event of these activities. */
        record First(long activities) implements Start {}

        /** Every event of these activities, each with a clock of its own. */
        record Each(long activities) implements Start {}

        /** The case's acceptance 受理, deemed acceptance included. */
        record Accepted() implements Start {}
    }

    /**
     * What answers the clock.
     *
     * @param activities mask of the activities that answer; with {@link #ITSELF} the starting event
     * @param endings mask of the activities that end the clock without an answer
     * @param matching a text that the answer and the starting event both name, so that the opinion
     *     of one department does not answer for another; null when any of the activities answers
     */
    public record Response(long activities, long endings, @Nullable Attribute matching) {
        /** The starting event is its own answer: a date that it carries binds itself. */
        public static final Response ITSELF = new Response(0, 0);

        public Response {
            if (activities == 0 && (endings != 0 || matching != null)) {
                throw new IllegalArgumentException("a response is at least one activity");
            }
            if (matching != null && matching.type() != AttributeType.TEXT) {
                throw new IllegalArgumentException(
                        "answers are matched by a text, not by " + matching.id());
            }
        }

        boolean isItself() {
            return activities == 0;
        }

        /** Any of the activities answers. */
        public Response(long activities, long endings) {
            this(activities, endings, null);
        }

        /**
         * @throws IllegalArgumentException when the mask names no activity
         */
        public static Response by(long activities) {
            if (activities == 0) {
                throw new IllegalArgumentException("a response is at least one activity");
            }
            return new Response(activities, 0);
        }
    }

    private TimeLimit(Builder builder, long triggers) {
        super(builder.header, triggers);
        this.start = Objects.requireNonNull(builder.start);
        this.response = Objects.requireNonNull(builder.response);
        this.promised = builder.promised.toArray(LimitSource[]::new);
        this.statutory = builder.statutory.toArray(LimitSource[]::new);
        this.ladder = builder.ladder;
        this.judging = builder.judging;
        this.pausing = builder.pausing;
        this.extension = builder.extension;
        this.keptBy = builder.keptBy;
        this.bindsTheCase = sources().allMatch(LimitSource.CaseDate.class::isInstance);
    }

    public static Builder builder(RuleHeader header) {
        return new Builder(header);
    }

    @Override
    public Level gravest() {
        return ladder.gravest();
    }

    public Ladder ladder() {
        return ladder;
    }

    public List<LimitSource> promised() {
        return List.of(promised);
    }

    public List<LimitSource> statutory() {
        return List.of(statutory);
    }

    /** How many sources give promised limits; those of the law come after them. */
    int promises() {
        return promised.length;
    }

    /** How many sources of limits there are in all. */
    int limits() {
        return promised.length + statutory.length;
    }

    LimitSource limit(int index) {
        return index < promised.length ? promised[index] : statutory[index - promised.length];
    }

    private Stream<LimitSource> sources() {
        return Stream.concat(Stream.of(promised), Stream.of(statutory));
    }

    Start start() {
        return start;
    }

    /** What answers its clock. */
    public Response response() {
        return response;
    }

    /**
     * The event that answers a clock, or -1: the first after the start, but a date that the case
     * carries is kept whenever the answer came, even on the day of the start before its hour.
     */
    int firstAnswer(Facts facts, int startEvent) {
        int after = answerFrom(startEvent + 1, facts, startEvent);
        return after < 0 && bindsTheCase ? answerFrom(0, facts, startEvent) : after;
    }

    private int answerFrom(int from, Facts facts, int startEvent) {
        return Answers.firstTo(startEvent, facts, response.activities(), response.matching(), from);
    }

    @Override
    boolean isMuteWithout(Set<Attribute> absent) {
        return super.isMuteWithout(absent)
                || sources().allMatch(source -> LimitSources.isAbsent(source, absent));
    }

    /** Without an answer that could be told, a clock would only ever run out. */
    @Override
    boolean isMute(SourceProfile source) {
        boolean isNeverAnswered =
                response.activities() != 0 && (response.activities() & ~source.untold()) == 0;
        return super.isMute(source) || isNeverAnswered;
    }

    @Override
    TimeLimit without(Set<Attribute> absent) {
        if (extension == null) {
            return this;
        }
        Builder same =
                new Builder(header())
                        .start(start)
                        .response(response)
                        .promised(promised)
                        .statutory(statutory)
                        .ladder(ladder)
                        .judging(judging)
                        .pausing(pausing)
                        .extension(extension.without(absent))
                        .keptBy(keptBy);
        return new TimeLimit(same, triggers());
    }

    /** Activities that end the clock when they happen in time, and only then. */
    long keptBy() {
        return keptBy;
    }

    /** This clock as set by its first start, if it runs when an act comes; null otherwise. */
    @Nullable ClockRun runningAt(Facts facts, ClockRun run, int event) {
        int started = firstStart(facts);
        Condition applies = header().when();
        boolean isMeant =
                started >= 0
                        && started < event
                        && (applies == null || applies.holds(facts.triggeredBy(started)));
        if (!isMeant || !run.set(this, facts, started)) {
            return null;
        }
        return run.stop() < 0 || run.stop() > event ? run : null;
    }

    private int firstStart(Facts facts) {
        return switch (start) {
            case Start.First first -> facts.firstOf(first.activities(), 0);
            case Start.Each each -> facts.firstOf(each.activities(), 0);
            case Start.Accepted accepted -> facts.acceptance().event();
        };
    }

    Judging judging() {
        return judging;
    }

    Pausing pausing() {
        return pausing;
    }

    @Nullable ExtensionTerms extension() {
        return extension;
    }

    @Override
    boolean foresee(Foresight ahead) {
        return switch (start) {
            case Start.First first ->
                    ForeseenClock.isForeseen(this, ahead, ahead.firstOf(first.activities(), 0));
            case Start.Each each -> ForeseenClock.isEachForeseen(this, ahead, each.activities());
            case Start.Accepted accepted ->
                    ahead.accepted() < 0 || ForeseenClock.isForeseen(this, ahead, ahead.accepted());
        };
    }

    @Override
    void judge(Facts facts, Findings findings) {
        ClockRun run = findings.clockRun();
        switch (start) {
            case Start.First first -> {
                int event = facts.firstOf(first.activities(), 0);
                if (event >= 0) {
                    run(run, facts, findings, event, facts.at(event));
                }
            }
            case Start.Each each -> {
                for (int event = facts.firstOf(each.activities(), 0);
                        event >= 0;
                        event = facts.firstOf(each.activities(), event + 1)) {
                    run(run, facts, findings, event, facts.at(event));
                }
            }
            case Start.Accepted accepted -> {
                Acceptance acceptance = facts.acceptance();
                if (acceptance.event() >= 0) {
                    run(run, facts, findings, acceptance.event(), acceptance.establishedAt());
                }
            }
        }
    }

    private void run(ClockRun run, Facts facts, Findings findings, int event, long establishedAt) {
        if (!findings.applies(event) || !run.begin(this, facts, findings, event, establishedAt)) {
            return;
        }
        findings.judged();
        if (run.stop() < 0) {
            findings.open();
        }
        if (run.isOverBeforeAnyRung() || (judging == Judging.ON_RESPONSE && run.answer() < 0)) {
            return;
        }
        run.climb(facts);
        findings.clock(run);
    }

    /** Gathers what a time limit needs. Start, response and at least one limit are required. */
    public static final class Builder {
        private final RuleHeader header;
        private @Nullable Start start;
        private @Nullable Response response;
        private List<LimitSource> promised = List.of();
        private List<LimitSource> statutory = List.of();
        private Ladder ladder = Ladder.OF_PROMISE;
        private Judging judging = Judging.ALWAYS;
        private Pausing pausing = Pausing.STOPS;
        private @Nullable ExtensionTerms extension;
        private long keptBy;

        private Builder(RuleHeader header) {
            this.header = header;
        }

        public Builder start(Start when) {
            this.start = when;
            return this;
        }

        public Builder response(Response by) {
            this.response = by;
            return this;
        }

        public Builder promised(LimitSource... sources) {
            this.promised = List.of(sources);
            return this;
        }

        public Builder statutory(LimitSource... sources) {
            this.statutory = List.of(sources);
            return this;
        }

        public Builder ladder(Ladder rungs) {
            this.ladder = rungs;
            return this;
        }

        public Builder judging(Judging when) {
            this.judging = when;
            return this;
        }

        public Builder pausing(Pausing policy) {
            this.pausing = policy;
            return this;
        }

        public Builder extension(ExtensionTerms terms) {
            this.extension = terms;
            return this;
        }

        /**
         * Activities that end the clock when they happen by the promised due date, and do nothing
         * later: the reasons of a delay need not be published by who was in time.
         */
        public Builder keptBy(long activities) {
            this.keptBy = activities;
            return this;
        }

        /**
         * The rule, for a log with this procedure.
         *
         * @param procedure tells what acceptance is, for clocks that start there
         */
        public TimeLimit build(Procedure procedure) {
            if (promised.isEmpty() && statutory.isEmpty()) {
                throw new IllegalArgumentException(header.id() + ": a time limit needs a limit");
            }
            return new TimeLimit(this, triggers(procedure));
        }

        private long triggers(Procedure procedure) {
            return switch (Objects.requireNonNull(start, "start")) {
                case Start.First first -> first.activities();
                case Start.Each each -> each.activities();
                case Start.Accepted accepted ->
                        procedure.acceptance()
                                | (procedure.deemed() == null ? 0 : procedure.deemed().receipts());
            };
        }
    }
}
