package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mingjing.core.rule.ToldCase.activity;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.timelimit.Limit;

class CaseJudgeTest {
    private static final int WARM_UP = 20_000;
    private static final int JUDGEMENTS = 20_000;
    private static final long END_OF_MARCH = ToldCase.millis("2026-03-31");

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
        CaseJudge judge = new CaseJudge(EveryType.RULES, ToldCase.CALENDARS, file);
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
        CaseJudge judge = new CaseJudge(EveryType.RULES, ToldCase.CALENDARS, late);
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
    void everyTypeOfRuleIsAmongThem() {
        Set<String> types =
                EveryType.RULES.rules().stream()
                        .map(rule -> rule.getClass().getName())
                        .collect(Collectors.toSet());

        assertThat(new ClassFileImporter().importPackages("org.mingjing.core.rule"))
                .filteredOn(type -> type.isAssignableTo(Rule.class))
                .filteredOn(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .filteredOn(type -> !type.isNestedClass() && !type.isAnonymousClass())
                .extracting(JavaClass::getName)
                .containsExactlyInAnyOrderElementsOf(types);
    }

    @Test
    void countsWhatEachRuleHadToJudge() {
        CaseFile open = told().at("2026-03-02T09:00", "accept").by("Li").file();
        CaseJudge judge = new CaseJudge(EveryType.RULES, ToldCase.CALENDARS, open);

        judge(judge, open, finding -> {}, 2);
        judge(judge, faultless(), finding -> {}, 1);

        assertThat(judge.rulebook()).isSameAs(EveryType.RULES);
        assertThat(EveryType.RULES.rules())
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
                        "unanswered 0 0",
                        "left-open 1 0",
                        "total 1 0",
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
        Rulebook rules = Rulebook.of(ToldCase.WORDS, EveryType.PROCEDURE, List.of(never));
        CaseJudge judge = new CaseJudge(rules, ToldCase.CALENDARS, paid);

        judge(judge, paid, finding -> {}, 1);

        assertThat(judge.judged(never)).isZero();
    }

    @Test
    void knowsNothingOfARuleOfAnotherRulebook() {
        CaseFile open = told().at("2026-03-02T09:00", "accept").file();
        CaseJudge judge = new CaseJudge(EveryType.RULES, ToldCase.CALENDARS, open);
        Rule stranger = new AtMost(ToldCase.header("stranger"), Level.RED, mask("pay"), 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> judge.judged(stranger))
                .withMessage("stranger v1 is not in the rulebook");
    }

    @Test
    void judgesTheSameCaseLater() {
        CaseFile file = told().at("2026-03-02T09:00", "accept").file();
        CaseJudge judge = new CaseJudge(EveryType.RULES, ToldCase.CALENDARS, file);
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
