package org.mingjing.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.timelimit.Limit;

/**
 * Judges case files by a rulebook, one after the other, allocating nothing for a case without
 * findings. The machinery under {@code assessment}; used by one thread at a time.
 *
 * <p>It is a pure function of its arguments: what an earlier case left in its working memory never
 * shows.
 */
public final class CaseJudge {
    /** No instant at which the answer can change by itself. */
    public static final long NO_REVIEW = Long.MAX_VALUE;

    /** Fewer rules judge a case faster than it is found out which of them need to. */
    private static final int MANY = 8;

    private static final FindingSink NOTHING =
            new FindingSink() {
                @Override
                public void found(Finding finding) {}

                @Override
                public void unjudged(Unjudged unjudged) {}
            };

    private final Calendars calendars;
    private final Rulebook rulebook;
    private final InForce[] rules;
    private final long[] triggers;
    private final Workload[] workloads;
    private final @Nullable Condition[] conditions;
    private final ItemRules itemRules;
    private final Courses courses;
    private final Facts facts;
    private final Findings findings;
    private long cases;
    private @Nullable Course course;
    private long judging;

    /* Shows its clocks; made when somebody wants to see them first. */
    private @Nullable CaseJudge ofClocks;

    /**
     * @param first any case file of those to be judged; it is only looked at
     */
    public CaseJudge(Rulebook rulebook, Calendars calendars, CaseFile first) {
        this(rulebook, calendars, first, Set.of());
    }

    /**
     * The same, leaving out rules whose findings somebody knows already.
     *
     * @param leftOut by the headers of the rulebook itself, see {@link Rulebook#alikeIn}
     */
    public CaseJudge(
            Rulebook rulebook, Calendars calendars, CaseFile first, Set<RuleHeader> leftOut) {
        this(rulebook, calendars, first, leftOut, Courses.MOST);
    }

    /**
     * The same, knowing only so many courses at a time.
     *
     * @param courses 1 or more
     */
    CaseJudge(
            Rulebook rulebook,
            Calendars calendars,
            CaseFile first,
            Set<RuleHeader> leftOut,
            int courses) {
        this.calendars = calendars;
        this.rulebook = rulebook;
        this.rules =
                rulebook.inForce().stream()
                        .filter(period -> !leftOut.contains(period.rule().header()))
                        .toArray(InForce[]::new);
        this.triggers = new long[rules.length];
        this.workloads = new Workload[rules.length];
        this.conditions = new @Nullable Condition[rules.length];
        for (int i = 0; i < rules.length; i++) {
            workloads[i] = new Workload();
            triggers[i] = rules[i].rule().triggers();
            conditions[i] = ItemRules.left(rules[i].rule());
        }
        this.itemRules = new ItemRules(rules);
        this.courses = new Courses(rules, conditions, courses);
        this.facts = new Facts(first, rulebook, calendars, Long.MIN_VALUE);
        this.findings = new Findings(facts, new EarlierCards(rulebook, calendars));
    }

    /**
     * Judges one case as of an instant.
     *
     * @param asOf epoch milliseconds
     * @param sink takes the findings, in the order of the rulebook
     * @return the earliest instant after {@code asOf} at which the answer can change without a new
     *     message, or {@link #NO_REVIEW}
     */
    public long judge(CaseFile file, long asOf, FindingSink sink) {
        facts.load(file, asOf);
        findings.into(sink);
        cases++;
        course = null;
        if (facts.size() > 0) {
            judge(sink);
        }
        return facts.nextReview();
    }

    private void judge(FindingSink sink) {
        if (rules.length >= MANY) {
            /* A course asks for it in any case: the next review must not depend on what is known. */
            facts.item();
        }
        boolean[] applies = itemRules.apply(facts);
        Course known = isWorthACourse() ? courses.of(facts, applies) : null;
        if (known == null) {
            judgeAll(applies, sink);
        } else {
            judge(known, sink);
        }
    }

    private boolean isWorthACourse() {
        return rules.length >= MANY && !findings.isObserved();
    }

    private void judgeAll(boolean[] applies, FindingSink sink) {
        long mask = facts.mask();
        int first = facts.firstDay();
        int last = facts.lastDay();
        for (int i = 0; i < rules.length; i++) {
            if ((triggers[i] & mask) != 0 && applies[i] && rules[i].mayJudgeWithin(first, last)) {
                judge(i, sink);
            }
        }
    }

    private void judge(Course known, FindingSink sink) {
        course = known;
        judging = known.judging(facts);
        for (long left = judging; left != 0; left &= left - 1) {
            judge(known.judge(Long.numberOfTrailingZeros(left)), sink);
        }
    }

    private void judge(int place, FindingSink sink) {
        workloads[place].begin(cases);
        findings.judging(rules[place], conditions[place], workloads[place]);
        judge(rules[place].rule(), sink);
    }

    private void judge(Rule rule, FindingSink sink) {
        try {
            rule.judge(facts, findings);
        } catch (ConditionFailedException e) {
            sink.unjudged(
                    new Unjudged(facts.file().id(), rule.header(), String.valueOf(e.getMessage())));
        }
    }

    /**
     * The gravest level that may be reached when the case judged last is to be judged again, at
     * least {@link Level#NOTICE}: of many cases that wait, those that may come to a red card first.
     */
    public Level awaited() {
        return facts.awaited();
    }

    /**
     * The earliest due date that binds a clock still running in the case judged last, epoch
     * milliseconds: past when it is overrun, {@link #NO_REVIEW} when nothing runs or a pause has
     * stopped all that does.
     */
    public long earliestDue() {
        return findings.earliestDue();
    }

    /** The limit that ends with the {@link #earliestDue()}; null when there is none. */
    public @Nullable Limit earliestLimit() {
        return findings.earliestLimit();
    }

    public Rulebook rulebook() {
        return rulebook;
    }

    /** How often a rule, in its version, had something to judge in the cases judged so far. */
    public long judged(Rule rule) {
        int place = place(rule);
        return workloads[place].judgedSoFar() + courses.judgedUnasked(place);
    }

    /** How often a rule, in its version, had something to judge in the case judged last. */
    public long judgedLast(Rule rule) {
        int place = place(rule);
        Course taken = course;
        return workloads[place].judgedIn(cases)
                + (taken == null ? 0 : taken.judgedUnasked(place, judging));
    }

    /** How often that was a clock without an answer. */
    public long open(Rule rule) {
        return workloads[place(rule)].openSoFar();
    }

    private int place(Rule rule) {
        for (int i = 0; i < rules.length; i++) {
            if (rules[i].rule() == rule) {
                return i;
            }
        }
        throw new IllegalArgumentException(rule + " is not in the rulebook");
    }

    /** The clocks of one case as of an instant, each with its reckoning. */
    public List<CaseClock> clocks(CaseFile file, long asOf) {
        List<CaseClock> clocks = new ArrayList<>();
        CaseJudge apart = ofClocks == null ? new CaseJudge(rulebook, calendars, file) : ofClocks;
        ofClocks = apart;
        apart.findings.observeClocks(run -> clocks.add(ClockStory.tell(run, apart.facts)));
        apart.judge(file, asOf, NOTHING);
        return clocks;
    }
}
