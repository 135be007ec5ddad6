package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.core.rule.Spared.acts;
import static org.mingjing.core.rule.Spared.row;
import static org.mingjing.core.rule.ToldCase.activity;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

/**
 * Which cases rules of every type are spared that know their course, and which they have to judge.
 * {@link CourseTest} proves that they find nothing in the former; here it is that there are such
 * cases. Clocks are in {@link ForeseenClockTest}.
 */
class ForesightTest {
    private static final Limit.Running FIVE_DAYS = EveryType.FIVE_DAYS;
    private static final ToldCase ACCEPTED = acts("accept 02T09:00 complete 04T17:00");
    private static final RuleHeader HEADER = ToldCase.header("rule");
    private static final LimitSource OWN = new LimitSource.Own(FIVE_DAYS);
    private static final ToldCase IN_ORDER =
            acts("accept 02T09:00 handle 02T10:00 review 03T09:00 complete 04T17:00");
    private static final ToldCase BACKWARDS =
            acts("complete 02T08:00 review 02T09:00 handle 03T10:00 accept 04T09:00");
    private static final Procedure PROCEDURE = EveryType.PROCEDURE;
    private static final Rule PRECEDENCE =
            new Precedence(HEADER, Level.RED, mask("complete"), mask("accept"));
    private static final Rule ONCE = new AtMost(HEADER, Level.RED, mask("handle"), 1);
    private static final Rule NOT_AFTER =
            new NotAfter(HEADER, Level.RED, mask("handle"), mask("complete"));
    private static final Rule DUTIES =
            new SeparationOfDuties(HEADER, Level.RED, mask("review"), mask("handle"));
    private static final Rule TOGETHER =
            new ReceivedTogether(
                    HEADER, Level.RED, mask("accept"), mask("complete"), Duration.ofMinutes(1));
    private static final Rule MINIMUM =
            new MinimumTime(
                    HEADER,
                    Level.RED,
                    mask("complete"),
                    mask("accept"),
                    FIVE_DAYS,
                    MinimumTime.Earliest.AFTER_LAST_DAY);
    private static final Rule MAXIMUM =
            new MaximumTime(HEADER, Level.RED, mask("complete"), mask("accept"), FIVE_DAYS);
    private static final Rule TWICE =
            new Repeated(HEADER, Level.RED, mask("handle"), 2, FIVE_DAYS, Repeated.Whose.ANYBODY);
    private static final Rule ORDER =
            new OutOfOrder(
                    HEADER,
                    Level.RED,
                    List.of(mask("accept"), mask("handle"), mask("complete")),
                    Duration.ZERO);
    private static final Rule AHEAD =
            new DatedAhead(HEADER, Level.RED, Rule.ANY, Duration.ofMinutes(5));
    private static final Rule LAG =
            new ReportingLag(
                    HEADER,
                    mask("accept", "complete"),
                    List.of(
                            new ReportingLag.Allowance(Level.YELLOW, of(60, LimitUnit.MINUTES)),
                            new ReportingLag.Allowance(Level.RED, FIVE_DAYS)));
    private static final Rule CHANGED = new ChangedAfterSignal(HEADER, Level.RED, Rule.ANY);
    private static final Rule LEFT_OPEN =
            new PauseLeftOpen(HEADER, Level.RED, mask("complete"), PROCEDURE);
    private static final Rule UNANSWERED =
            new Unanswered(
                    HEADER, Level.RED, mask("complete"), mask("correct"), mask("receive"), null);
    private static final ToldCase WITH_PAUSE =
            acts("accept 02T09:00 pause 02T10:00 complete 04T17:00");
    private static final String SHORT = "receive 02T08:00 accept 02T09:00 complete 04T17:00";
    private static final Said NEVER = new Said(false, Set.of(), false);
    private static final Said ALWAYS = new Said(true, Set.of(), false);
    private static final Said DEPENDS = new Said(null, Set.of(), false);
    private static final Said IF_TOLD = new Said(null, Set.of(attribute("amount")), false);
    private static final Said BY_CALENDAR = new Said(false, Set.of(), true);
    private static final ToldCase PAID = acts("pay 02T09:00");
    private static final ToldCase PAID_AMOUNT = acts("pay 02T09:00").number("amount", "5");

    /** A condition that says this much of itself. */
    private record Said(@Nullable Boolean inEveryCase, Set<Attribute> needs, boolean calendar)
            implements Condition {
        @Override
        public boolean holds(CaseContext context) {
            return Boolean.TRUE.equals(inEveryCase);
        }

        @Override
        public @Nullable Boolean inEveryCase(CaseContext context) {
            return inEveryCase;
        }

        @Override
        public boolean asksTheCalendar() {
            return calendar;
        }
    }

    private static Limit.Running of(int amount, LimitUnit unit) {
        return new Limit.Running(amount, unit, Roll.NONE);
    }

    private static Rule steps(String step) {
        return new RequiredSteps(
                HEADER,
                Level.RED,
                mask("complete"),
                List.of(activity(step)),
                RequiredSteps.Source.RULE);
    }

    private static ToldCase lastReceived(String received) {
        return acts(SHORT).received(received);
    }

    private static ToldCase versioned() {
        return acts(SHORT)
                .at("2026-03-04T17:00", "complete")
                .message("complete", 2)
                .received("2026-03-04T17:30");
    }

    private static Rule finds(Condition breach) {
        return new ConditionRule(HEADER, Level.RED, mask("pay"), breach);
    }

    private static Rule when(Condition when) {
        return new AtMost(HEADER.judgingWhen(when), Level.RED, mask("pay"), 1);
    }

    private static Rule clockWhen(Condition when) {
        return TimeLimit.builder(HEADER.judgingWhen(when))
                .start(new TimeLimit.Start.First(mask("accept")))
                .response(TimeLimit.Response.by(mask("complete")))
                .promised(OWN)
                .build(PROCEDURE);
    }

    static Stream<Arguments> othersSpared() {
        return Stream.of(
                row("what comes before did", PRECEDENCE, IN_ORDER),
                row("the step was taken", steps("review"), IN_ORDER),
                row("once", ONCE, IN_ORDER),
                row("nothing after the end", NOT_AFTER, IN_ORDER),
                row("no review", DUTIES, ACCEPTED),
                row("never completed", TOGETHER, acts("accept 02T09:00")),
                row("completed before acceptance", TOGETHER, BACKWARDS),
                row("no beginning of the least time", MINIMUM, acts("complete 04T17:00")),
                row("no beginning of the longest time", MAXIMUM, acts("complete 04T17:00")),
                row("not repeated", TWICE, IN_ORDER),
                row("in order", ORDER, IN_ORDER),
                row("one link only", ORDER, acts("handle 02T09:00")),
                row("received when it happened", AHEAD, IN_ORDER),
                row(
                        "dated ahead within the tolerance",
                        AHEAD,
                        acts(SHORT),
                        lastReceived("2026-03-04T16:55")),
                row("received within the hour", LAG, acts(SHORT), lastReceived("2026-03-04T18:00")),
                row("one version", CHANGED, IN_ORDER),
                row("no pause", LEFT_OPEN, IN_ORDER),
                row("no question", UNANSWERED, IN_ORDER));
    }

    static Stream<Arguments> othersAsked() {
        return Stream.of(
                row("what comes before came later", PRECEDENCE, BACKWARDS),
                row("what comes before is missing", PRECEDENCE, acts("complete 02T08:00")),
                row("the step was left out", steps("pay"), IN_ORDER),
                row("the step came later", steps("review"), BACKWARDS),
                row("twice", ONCE, acts("handle 02T09:00 handle 02T10:00")),
                row("after the end", NOT_AFTER, BACKWARDS),
                row("handled and reviewed", DUTIES, IN_ORDER),
                row("accepted and completed", TOGETHER, IN_ORDER),
                row("a least time", MINIMUM, IN_ORDER),
                row("a longest time", MAXIMUM, IN_ORDER),
                row("repeated", TWICE, acts("handle 02T09:00 handle 02T10:00")),
                row("out of order", ORDER, BACKWARDS),
                row("dated ahead", AHEAD, acts(SHORT), lastReceived("2026-03-04T16:54")),
                row("received late", LAG, acts(SHORT), lastReceived("2026-03-04T18:01")),
                row("two versions, dated ahead", AHEAD, acts(SHORT), versioned()),
                row("two versions, late", LAG, acts(SHORT), versioned()),
                row("two versions", CHANGED, acts(SHORT), versioned()),
                row("a pause", LEFT_OPEN, WITH_PAUSE),
                row("a question", UNANSWERED, acts("correct 02T09:00 complete 04T17:00")),
                row(
                        "recognised pauses",
                        new UnrecognisedPause(
                                HEADER,
                                Level.RED,
                                Set.of(PauseVerdict.APPROVED_BY_NOBODY),
                                PROCEDURE),
                        WITH_PAUSE));
    }

    static Stream<Arguments> conditionsSpared() {
        return Stream.of(
                row("never a breach", finds(NEVER), PAID),
                row("a breach if told, which is not", finds(IF_TOLD), PAID),
                row("never asked for", when(NEVER), PAID),
                row("always asked for", when(ALWAYS), PAID),
                row("asked for if told, which is not", when(IF_TOLD), PAID),
                row("no clock begins", clockWhen(NEVER), acts("accept 02T09:00")),
                row("a clock begins and ends", clockWhen(ALWAYS), ACCEPTED));
    }

    static Stream<Arguments> conditionsAsked() {
        return Stream.of(
                row("always a breach", finds(ALWAYS), PAID),
                row("perhaps a breach", finds(DEPENDS), PAID),
                row("a breach if told, which is", finds(IF_TOLD), PAID, PAID_AMOUNT),
                row("a breach if told, as such cases do", finds(IF_TOLD), PAID_AMOUNT, PAID),
                row("a breach by the calendar", finds(BY_CALENDAR), PAID),
                row("perhaps asked for", when(DEPENDS), PAID),
                row("asked for if told, which is", when(IF_TOLD), PAID, PAID_AMOUNT),
                row("asked for by the calendar", when(BY_CALENDAR), PAID),
                row("a clock may begin", clockWhen(DEPENDS), ACCEPTED));
    }

    /** Only a change of a message is looked out for first, and whether the rule applies then. */
    @Test
    void asksEveryTypeOfRuleThatMayApplyOrNot() {
        CaseFile file =
                acts("receive 02T08:00 correct 02T08:10 accept 02T09:00 handle 02T10:00 pause 02T11:00"
                                + " resume 02T12:00 extend 02T13:00 review 03T09:00 complete 03T17:00")
                        .file();

        assertThat(EveryType.rules(id -> ToldCase.header(id).judgingWhen(DEPENDS)))
                .filteredOn(rule -> !Spared.isAsked(rule, file, file))
                .extracting(rule -> rule.header().id())
                .containsExactly("changed");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"othersSpared", "conditionsSpared"})
    void sparesTheRule(String what, Rule rule, CaseFile like, CaseFile file) {
        Spared.assertSpared(rule, like, file);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"othersAsked", "conditionsAsked"})
    void asksTheRule(String what, Rule rule, CaseFile like, CaseFile file) {
        Spared.assertAsked(rule, like, file);
    }
}
