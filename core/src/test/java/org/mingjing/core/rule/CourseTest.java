package org.mingjing.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.core.rule.RuleHeader.Reach.APPLIES_TO_RUNNING;
import static org.mingjing.core.rule.RuleHeader.Reach.NEW_TRIGGERS;
import static org.mingjing.core.rule.ToldCase.activity;
import static org.mingjing.core.rule.ToldCase.attribute;
import static org.mingjing.core.rule.ToldCase.mask;
import static org.mingjing.core.rule.ToldCase.told;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Limit;

/**
 * A judge that knows courses finds what judges find who ask all their rules in every case, whether
 * it met a course before or not: random cases of a few courses, in the weeks before and after the
 * calendar of a year is published.
 */
class CourseTest {
    private static final LocalDateTime FIRST = LocalDateTime.of(2025, 9, 10, 9, 0);
    private static final int DAYS_TO_CHOOSE_FROM = 160;
    private static final int FEW = 7;
    private static final LocalDate SUN_2025_10_05 = LocalDate.of(2025, 10, 5);
    private static final LocalDate THU_2025_11_13 = LocalDate.of(2025, 11, 13);
    private static final LocalDate MON_2025_12_01 = LocalDate.of(2025, 12, 1);
    private static final int CASES = 400;
    private static final int COURSES = 6;
    private static final Rulebook RULES = rulebook();

    /**
     * Holds of the second payment and later ones, and of every one that names an amount of five.
     */
    private static final class SecondPayment implements Condition {
        private static final int PAY = activity("pay").code();

        @Override
        public boolean holds(CaseContext context) {
            return context.count(PAY) > 1
                    && context.eventValue(attribute("amount"), 0) >= 5_00000000L;
        }

        @Override
        public @Nullable Boolean inEveryCase(CaseContext context) {
            return context.count(PAY) > 1 ? null : false;
        }

        @Override
        public Set<Attribute> needs() {
            return Set.of(attribute("amount"));
        }
    }

    /** Holds of a first act within two working days of acceptance. */
    private static final class Soon implements Condition {
        private static final int ACCEPT = activity("accept").code();

        @Override
        public boolean holds(CaseContext context) {
            return context.workingDaysSince(ACCEPT) < 2 && context.count(ACCEPT) == 1;
        }

        @Override
        public @Nullable Boolean inEveryCase(CaseContext context) {
            return context.count(ACCEPT) == 1 ? null : false;
        }

        @Override
        public boolean asksTheCalendar() {
            return true;
        }
    }

    private static Rulebook rulebook() {
        List<Rule> rules = new ArrayList<>(EveryType.rules(CourseTest::header));
        rules.addAll(
                EveryType.rules(id -> header(id).withVersion(2, MON_2025_12_01, NEW_TRIGGERS)));
        rules.add(new ConditionRule(header("second"), Level.RED, mask("pay"), new SecondPayment()));
        rules.add(new ConditionRule(header("soon"), Level.RED, mask("review", "pay"), new Soon()));
        rules.add(
                new AtMost(
                        header("told").judgingWhen(new SecondPayment()),
                        Level.RED,
                        mask("pay"),
                        0,
                        mask("resume"),
                        AtMost.Simultaneous.ONCE));
        rules.add(once(header("one")));
        rules.add(once(header("twin")));
        rules.add(once(header("ever").withVersion(1, SUN_2025_10_05, NEW_TRIGGERS)));
        rules.add(once(header("ever").withVersion(2, THU_2025_11_13, APPLIES_TO_RUNNING)));
        rules.add(
                TimeLimit.builder(header("same-day"))
                        .start(new TimeLimit.Start.Each(mask("receive", "pay")))
                        .response(new TimeLimit.Response(mask("handle"), mask("withdraw")))
                        .statutory(new LimitSource.Own(Limit.ofWorkingDays(0)))
                        .ladder(Ladder.of(LadderStep.of(Level.YELLOW, Anchor.STATUTORY, 0)))
                        .build(EveryType.PROCEDURE));
        rules.add(
                TimeLimit.builder(header("kept"))
                        .start(new TimeLimit.Start.First(mask("review")))
                        .response(TimeLimit.Response.by(mask("pay")))
                        .keptBy(mask("complete"))
                        .promised(new LimitSource.Own(Limit.ofWorkingDays(4)))
                        .build(EveryType.PROCEDURE));
        rules.add(
                TimeLimit.builder(header("minutes"))
                        .start(new TimeLimit.Start.First(mask("handle")))
                        .response(TimeLimit.Response.by(mask("review")))
                        .judging(TimeLimit.Judging.ON_RESPONSE)
                        .promised(new LimitSource.Own(Limit.ofMinutes(600)))
                        .build(EveryType.PROCEDURE));
        return Rulebook.of(ToldCase.WORDS, EveryType.PROCEDURE, rules);
    }

    private static TimeLimit once(RuleHeader header) {
        return TimeLimit.builder(header)
                .start(new TimeLimit.Start.Each(mask("review")))
                .response(TimeLimit.Response.by(mask("complete")))
                .promised(new LimitSource.Own(Limit.ofWorkingDays(3)))
                .build(EveryType.PROCEDURE);
    }

    private static RuleHeader header(String id) {
        return ToldCase.header(id);
    }

    /** What a judge says of a case, and which instants and levels it goes on to. */
    private record Answer(List<Finding> found, long next, Level awaited, long earliestDue) {
        static Answer of(CaseJudge judge, CaseFile file, long asOf) {
            List<Finding> found = new ArrayList<>();
            long next = judge.judge(file, asOf, found::add);
            return new Answer(found, next, judge.awaited(), judge.earliestDue());
        }

        Answer awaiting(Level level) {
            return new Answer(found, next, level, earliestDue);
        }

        /** What several judges say together, each by its own rules, but for the level awaited. */
        static Answer of(List<CaseJudge> judges, CaseFile file, long asOf) {
            List<Answer> answers = judges.stream().map(judge -> of(judge, file, asOf)).toList();
            long next = answers.stream().mapToLong(Answer::next).min().orElseThrow();
            return new Answer(
                    answers.stream().flatMap(answer -> answer.found().stream()).toList(),
                    next,
                    Level.NOTICE,
                    answers.stream().mapToLong(Answer::earliestDue).min().orElseThrow());
        }
    }

    /** The rules in the order in which they judge. */
    private static List<Rule> rules() {
        return RULES.inForce().stream().map(InForce::rule).toList();
    }

    /** Judges who share the rules, a few each, so that none of them thinks of courses. */
    private static List<CaseJudge> fewRulesEach(CaseFile first) {
        List<CaseJudge> judges = new ArrayList<>();
        List<Rule> all = rules();
        for (int i = 0; i < all.size(); i += FEW) {
            Set<RuleHeader> others = Collections.newSetFromMap(new IdentityHashMap<>());
            all.forEach(rule -> others.add(rule.header()));
            all.subList(i, Math.min(i + FEW, all.size()))
                    .forEach(rule -> others.remove(rule.header()));
            judges.add(new CaseJudge(RULES, ToldCase.CALENDARS, first, others));
        }
        return judges;
    }

    /** Random cases of a few courses. */
    private static final class Cases {
        private static final List<String> ACTS =
                List.of(
                        "receive",
                        "correct",
                        "accept",
                        "handle",
                        "pause",
                        "resume",
                        "extend",
                        "review",
                        "pay",
                        "withdraw",
                        "complete");
        private static final int[] STEPS = {0, 1, 4, 30, 400, 700, 1440, 2880, 7200, 20_000};

        private final SplittableRandom random;
        private final List<List<String>> courses = new ArrayList<>();

        Cases(long seed) {
            random = new SplittableRandom(seed);
            for (int i = 0; i < COURSES; i++) {
                courses.add(random.ints(1 + below(9), 0, ACTS.size()).mapToObj(ACTS::get).toList());
            }
        }

        int below(int bound) {
            return random.nextInt(bound);
        }

        private boolean chance(int percent) {
            return below(100) < percent;
        }

        CaseFile next() {
            ToldCase told = told();
            if (chance(70)) {
                told.item("A-1", ITEM);
            }
            LocalDateTime first = FIRST.plusDays(below(DAYS_TO_CHOOSE_FROM));
            if (chance(10)) {
                told.promises(first.toLocalDate().plusDays(below(60)).toString());
            }
            LocalDateTime at = first;
            for (String act : courses.get(below(COURSES))) {
                at = at.plusMinutes(STEPS[below(STEPS.length)]);
                tell(told, at, act);
            }
            return told.file();
        }

        private void tell(ToldCase told, LocalDateTime at, String act) {
            boolean isOfTheDay = chance(1);
            if (isOfTheDay) {
                told.onDay(at.toLocalDate().toString(), act);
            } else {
                told.at(at.toString(), act);
            }
            told.by(chance(50) ? "Li" : "Zhao");
            if (chance(20)) {
                told.received(at.plusMinutes(below(14_400) - 20).toString());
            }
            if (chance(2)) {
                told.message("m", 1 + below(3));
            }
            if (act.equals("pause")) {
                told.text("type", "hearing").text("document", chance(90) ? "D-1" : "");
                told.text("approver", chance(80) ? "Wang" : "Li");
            }
            if (chance(15)) {
                told.number("amount", String.valueOf(below(10)));
            }
            if (chance(5)) {
                told.date("end-day", at.toLocalDate().plusDays(below(30)).toString());
            }
        }
    }

    private static final ServiceItem ITEM =
            ServiceItem.builder("A-1", 1)
                    .effectiveFrom(LocalDate.of(2025, 1, 1))
                    .name(Bilingual.same("item"))
                    .department("department")
                    .caseType(CaseType.PROMISED)
                    .statutory(Limit.ofWorkingDays(8))
                    .promised(Limit.ofWorkingDays(5))
                    .steps(activity("review"))
                    .build();

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void saysWhatAskingAllRulesSays(int seed) {
        Cases cases = new Cases(seed);
        List<CaseFile> files = Stream.generate(cases::next).limit(CASES).toList();
        CaseJudge ofAll = new CaseJudge(RULES, ToldCase.CALENDARS, files.get(0));
        CaseJudge forgetful = new CaseJudge(RULES, ToldCase.CALENDARS, files.get(0), Set.of(), 3);
        List<CaseJudge> byFewRules = fewRulesEach(files.get(0));

        assertThat(files)
                .allSatisfy(
                        file -> {
                            long asOf = asOf(file, cases.below(4));
                            CaseJudge anew = new CaseJudge(RULES, ToldCase.CALENDARS, file);
                            Answer answer = Answer.of(ofAll, file, asOf);
                            assertThat(answer).isEqualTo(Answer.of(anew, file, asOf));
                            assertThat(answer).isEqualTo(Answer.of(forgetful, file, asOf));
                            assertThat(answer.awaiting(Level.NOTICE))
                                    .isEqualTo(Answer.of(byFewRules, file, asOf));
                            assertThat(ofTheLastCase(ofAll)).isEqualTo(soFar(anew));
                        });

        assertThat(workloads(List.of(ofAll))).containsExactlyElementsOf(workloads(byFewRules));
        assertThat(workloads(List.of(forgetful))).containsExactlyElementsOf(workloads(byFewRules));
    }

    /** How often each rule had something to judge in all cases of a judge. */
    private static List<Long> soFar(CaseJudge judge) {
        return rules().stream().map(judge::judged).toList();
    }

    /** How often each rule had something to judge in the case judged last. */
    private static List<Long> ofTheLastCase(CaseJudge judge) {
        return rules().stream().map(judge::judgedLast).toList();
    }

    /** How often each rule had something to judge, and how often that was open. */
    private static List<String> workloads(List<CaseJudge> judges) {
        List<Rule> rules = rules();
        return IntStream.range(0, rules.size())
                .mapToObj(
                        i -> {
                            CaseJudge judge = judges.get(Math.min(i / FEW, judges.size() - 1));
                            Rule rule = rules.get(i);
                            return rule + " " + judge.judged(rule) + " " + judge.open(rule);
                        })
                .toList();
    }

    /** Just when a message came, or long after all. */
    private static long asOf(CaseFile file, int which) {
        return which < 3
                ? file.receivedAt(Math.min(which, file.eventCount() - 1))
                : ToldCase.millis("2026-10-31");
    }
}
