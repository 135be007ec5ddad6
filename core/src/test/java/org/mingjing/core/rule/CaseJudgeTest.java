package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingjing.core.rule.ToldCase.activity;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.timelimit.Limit;
import org.mingjing.core.timelimit.LimitUnit;
import org.mingjing.core.timelimit.Roll;

class CaseJudgeTest {
    private static final int WARM_UP = 20_000;
    private static final int JUDGEMENTS = 20_000;
    private static final long END_OF_MARCH = ToldCase.millis("2026-03-31");
    private static final Limit.Running FIVE_DAYS =
            new Limit.Running(5, LimitUnit.WORKING_DAYS, Roll.NONE);
    private static final Procedure PROCEDURE =
            new Procedure(
                    mask("accept"),
                    new DeemedAcceptance(mask("receive"), mask("accept", "correct"), FIVE_DAYS),
                    new PauseTerms(
                            mask("pause"),
                            mask("resume"),
                            attribute("type"),
                            Set.of("hearing"),
                            attribute("approver"),
                            attribute("document"),
                            attribute("end-day"),
                            mask("handle")));
    private static final Rulebook EVERY_TYPE =
            Rulebook.of(
                    ToldCase.WORDS,
                    PROCEDURE,
                    List.of(
                            clock("own", new LimitSource.Own(Limit.ofWorkingDays(20))),
                            clock("hours", new LimitSource.Own(Limit.ofWorkingHours(200))),
                            clock(
                                    "months",
                                    new LimitSource.Own(Limit.ofMonths(2, Roll.TO_WORKING_DAY))),
                            clock("item", new LimitSource.ItemPromised(null)),
                            clock("law", new LimitSource.ItemStatutory(null)),
                            clock("case-date", new LimitSource.CaseDate(attribute("promise"))),
                            clock("event-date", new LimitSource.EventDate(attribute("end-day"))),
                            new Precedence(
                                    ToldCase.header("precedence"),
                                    Level.RED,
                                    mask("complete"),
                                    mask("accept")),
                            new RequiredSteps(
                                    ToldCase.header("steps"),
                                    Level.RED,
                                    mask("complete"),
                                    List.of(activity("review")),
                                    RequiredSteps.Source.ITEM),
                            new AtMost(ToldCase.header("once"), Level.RED, mask("extend"), 1),
                            new NotAfter(
                                    ToldCase.header("not-after"),
                                    Level.RED,
                                    mask("correct"),
                                    mask("accept")),
                            new SeparationOfDuties(
                                    ToldCase.header("duties"),
                                    Level.RED,
                                    mask("review"),
                                    mask("handle")),
                            new ConditionRule(
                                    ToldCase.header("condition"),
                                    Level.RED,
                                    mask("complete"),
                                    context -> context.activityName().equals("late")),
                            new ReportingLag(
                                    ToldCase.header("lag"),
                                    mask("accept", "complete"),
                                    List.of(new ReportingLag.Allowance(Level.RED, FIVE_DAYS))),
                            new ReceivedTogether(
                                    ToldCase.header("together"),
                                    Level.RED,
                                    mask("accept"),
                                    mask("complete"),
                                    Duration.ofMinutes(1)),
                            new MinimumTime(
                                    ToldCase.header("minimum"),
                                    Level.RED,
                                    mask("complete"),
                                    mask("accept"),
                                    FIVE_DAYS,
                                    MinimumTime.Earliest.AFTER_LAST_DAY),
                            new Repeated(
                                    ToldCase.header("repeated"),
                                    Level.RED,
                                    mask("handle"),
                                    2,
                                    FIVE_DAYS,
                                    Repeated.Whose.THE_SAME_PERSON),
                            new MaximumTime(
                                    ToldCase.header("maximum"),
                                    Level.RED,
                                    mask("complete"),
                                    mask("accept"),
                                    new Limit.Running(60, LimitUnit.WORKING_DAYS, Roll.NONE)),
                            new OutOfOrder(
                                    ToldCase.header("order"),
                                    Level.RED,
                                    List.of(mask("accept"), mask("review"), mask("complete")),
                                    Duration.ZERO),
                            new DatedAhead(
                                    ToldCase.header("ahead"),
                                    Level.RED,
                                    Rule.ANY,
                                    Duration.ofMinutes(5)),
                            new UnrecognisedPause(
                                    ToldCase.header("pause"),
                                    Level.RED,
                                    Set.of(PauseVerdict.APPROVED_BY_NOBODY),
                                    PROCEDURE),
                            new ActNearDue(
                                    ToldCase.header("near"),
                                    Level.RED,
                                    mask("pause"),
                                    List.of(
                                            clock(
                                                    "own-again",
                                                    new LimitSource.Own(Limit.ofWorkingDays(20)))),
                                    new ActNearDue.When.After()),
                            new ChangedAfterSignal(
                                    ToldCase.header("changed"), Level.RED, Rule.ANY)));

    private static TimeLimit clock(String id, LimitSource source) {
        return TimeLimit.builder(ToldCase.header(id))
                .start(new TimeLimit.Start.Accepted())
                .response(TimeLimit.Response.by(mask("complete")))
                .promised(source)
                .extension(
                        new ExtensionTerms(
                                mask("extend"),
                                FIVE_DAYS,
                                attribute("amount"),
                                attribute("approver"),
                                ExtensionTerms.Scope.BOTH))
                .build(PROCEDURE);
    }

    private static CaseFile faultless() {
        ServiceItem item =
                ServiceItem.builder("A-1", 1)
                        .effectiveFrom(LocalDate.of(2026, 1, 1))
                        .name(Bilingual.same("item"))
                        .department("department")
                        .caseType(CaseType.PROMISED)
                        .statutory(Limit.ofWorkingDays(30))
                        .promised(Limit.ofWorkingDays(20))
                        .steps(activity("review"))
                        .build();
        return told().item("A-1", item)
                .promises("2026-04-10")
                .at("2026-03-02T09:00", "receive")
                .at("2026-03-03T09:00", "accept")
                .by("Li")
                .date("end-day", "2026-04-10")
                .message("m", 1)
                .at("2026-03-03T09:00", "accept")
                .by("Li")
                .date("end-day", "2026-04-13")
                .message("m", 2)
                .at("2026-03-03T10:00", "handle")
                .by("Li")
                .at("2026-03-04T09:00", "pause")
                .by("Li")
                .text("type", "hearing")
                .text("approver", "Wang")
                .text("document", "D-1")
                .date("end-day", "2026-03-06")
                .at("2026-03-05T09:00", "resume")
                .at("2026-03-06T09:00", "extend")
                .text("approver", "Wang")
                .number("amount", "3")
                .at("2026-03-09T09:00", "review")
                .by("Zhao")
                .at("2026-03-20T09:00", "complete")
                .by("Zhao")
                .file();
    }

    @Test
    void allocatesNothingForACaseWithoutFindings() {
        CaseFile file = faultless();
        CaseJudge judge = new CaseJudge(EVERY_TYPE, ToldCase.CALENDARS, file);
        List<Finding> found = new ArrayList<>();
        FindingSink sink = found::add;

        judge(judge, file, sink, WARM_UP);

        assertThat(found).isEmpty();
        assertThat(fewestBytesOf(() -> judge(judge, file, sink, JUDGEMENTS))).isZero();
    }

    private static void judge(CaseJudge judge, CaseFile file, FindingSink sink, int times) {
        for (int i = 0; i < times; i++) {
            judge.judge(file, END_OF_MARCH - i % 2, sink);
        }
    }

    /**
     * The bytes that this thread allocates; of several rounds the fewest, because the virtual
     * machine may still be compiling in the first.
     */
    private static long fewestBytesOf(Runnable work) {
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().threadId();
        long fewest = Long.MAX_VALUE;
        for (int round = 0; round < 5 && fewest > 0; round++) {
            long before = threads.getThreadAllocatedBytes(thread);
            work.run();
            fewest = Math.min(fewest, threads.getThreadAllocatedBytes(thread) - before);
        }
        return fewest;
    }

    @Test
    void remembersNothingOfAnEarlierCase() {
        CaseFile late =
                told().at("2026-03-02T09:00", "accept")
                        .at("2026-03-04T09:00", "correct")
                        .at("2026-03-05T09:00", "pause")
                        .file();
        CaseFile faultless = faultless();
        long asOf = ToldCase.millis("2026-12-31");
        CaseJudge judge = new CaseJudge(EVERY_TYPE, ToldCase.CALENDARS, late);
        List<Finding> first = new ArrayList<>();
        List<Finding> between = new ArrayList<>();
        List<Finding> again = new ArrayList<>();

        judge.judge(late, asOf, first::add);
        judge.judge(faultless, asOf, between::add);
        judge.judge(late, asOf, again::add);

        assertThat(first).isNotEmpty().isEqualTo(again);
        assertThat(between).isEmpty();
    }

    @Test
    void countsWhatEachRuleHadToJudge() {
        CaseFile open = told().at("2026-03-02T09:00", "accept").by("Li").file();
        CaseJudge judge = new CaseJudge(EVERY_TYPE, ToldCase.CALENDARS, open);

        judge(judge, open, finding -> {}, 2);
        judge(judge, faultless(), finding -> {}, 1);

        assertThat(judge.rulebook()).isSameAs(EVERY_TYPE);
        assertThat(EVERY_TYPE.rules())
                .extracting(
                        rule ->
                                rule.header().id()
                                        + " "
                                        + judge.judged(rule)
                                        + " "
                                        + judge.open(rule))
                .containsExactly(
                        "own 3 2",
                        "hours 3 2",
                        "months 3 2",
                        "item 1 0",
                        "law 1 0",
                        "case-date 1 0",
                        "event-date 1 0",
                        "precedence 1 0",
                        "steps 1 0",
                        "once 1 0",
                        "not-after 0 0",
                        "duties 1 0",
                        "condition 1 0",
                        "lag 4 0",
                        "together 1 0",
                        "minimum 1 0",
                        "repeated 1 0",
                        "maximum 1 0",
                        "order 1 0",
                        "ahead 10 0",
                        "pause 1 0",
                        "near 1 0",
                        "changed 1 0");
    }

    @Test
    void countsNothingWhereARuleDoesNotApply() {
        CaseFile paid = told().at("2026-03-02T09:00", "pay").file();
        Rule never =
                new AtMost(
                        ToldCase.header("never").judgingWhen(context -> false),
                        Level.RED,
                        mask("pay"),
                        0);
        Rulebook rules = Rulebook.of(ToldCase.WORDS, PROCEDURE, List.of(never));
        CaseJudge judge = new CaseJudge(rules, ToldCase.CALENDARS, paid);

        judge(judge, paid, finding -> {}, 1);

        assertThat(judge.judged(never)).isZero();
    }

    @Test
    void knowsNothingOfARuleOfAnotherRulebook() {
        CaseFile open = told().at("2026-03-02T09:00", "accept").file();
        CaseJudge judge = new CaseJudge(EVERY_TYPE, ToldCase.CALENDARS, open);
        Rule stranger = new AtMost(ToldCase.header("stranger"), Level.RED, mask("pay"), 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> judge.judged(stranger))
                .withMessage("stranger v1 is not in the rulebook");
    }

    @Test
    void judgesTheSameCaseLater() {
        CaseFile file = told().at("2026-03-02T09:00", "accept").file();
        CaseJudge judge = new CaseJudge(EVERY_TYPE, ToldCase.CALENDARS, file);
        List<Finding> early = new ArrayList<>();
        List<Finding> late = new ArrayList<>();

        long next = judge.judge(file, ToldCase.millis("2026-03-03"), early::add);
        judge.judge(file, next, late::add);

        assertThat(early).isEmpty();
        assertThat(late).hasSize(1);
    }

    @Test
    void holdsLongTimelines() {
        ToldCase told = told();
        java.util.stream.IntStream.range(0, 100)
                .forEach(
                        minute ->
                                told.at(
                                        "2026-03-02T0"
                                                + minute / 60
                                                + ":"
                                                + minute % 60 / 10
                                                + minute % 10,
                                        "pay"));
        Rulebook atMost =
                Rulebook.of(
                        ToldCase.WORDS,
                        Procedure.NONE,
                        List.of(new AtMost(ToldCase.header("M"), Level.RED, mask("pay"), 98)));
        CaseFile file = told.file();
        List<Finding> found = new ArrayList<>();

        new CaseJudge(atMost, ToldCase.CALENDARS, file)
                .judge(file, ToldCase.millis("2026-03-31"), found::add);

        assertThat(found).extracting(Finding::detail).containsExactly("times=99", "times=100");
    }
}
