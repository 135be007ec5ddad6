package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.calendar.Calendars;
import org.mingjing.core.calendar.WorkingCalendar;
import org.mingjing.core.casefile.Actor;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.rule.BreachClass;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.rule.CaseJudge;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.FindingSink;
import org.mingjing.core.rule.Responsible;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.Unjudged;
import org.mingjing.core.timelimit.Clock;
import org.mingjing.core.timelimit.ClockState;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.replay.CaseObserver;
import org.mingjing.rulepack.RulePack;

/**
 * All figures of a report, gathered while the cases are judged: hand it every finding, and every
 * case after its findings. What it keeps grows with the rules, the months and the names in the log,
 * not with the cases.
 */
public final class Figures implements FindingSink, CaseObserver {
    private static final int LATEST = Integer.MAX_VALUE;

    private final Calendars calendars;
    private final long asOf;
    private final Map<String, RuleLine> rules = new LinkedHashMap<>();
    private final SignalCounts signals = new SignalCounts();
    private final Months months;
    private final Breakdown departments = new Breakdown(Breakdown.Keeping.CASES_TOO);
    private final Breakdown items = new Breakdown(Breakdown.Keeping.COUNTS);
    private final Map<String, Bilingual> itemNames = new HashMap<>();
    private final Breakdown persons = new Breakdown(Breakdown.Keeping.COUNTS);
    private final Map<BreachClass, RuleLine> classes = new EnumMap<>(BreachClass.class);
    private final Set<String> decisionLimits;
    private final Timeliness timeliness = new Timeliness();
    private final Masking masking;
    private final Durations durations = new Durations();
    private final GravestCases gravest = new GravestCases();
    private final TypicalCases typical = new TypicalCases();
    private final EventQuality events;
    private final NotJudged notJudged;
    private final Whose whose;
    private final List<Finding> ofThisCase = new ArrayList<>();
    private @Nullable CaseJudge judge;
    private long cases;
    private long casesWithFindings;
    private long casesWithCards;
    private long casesWithApplicant;

    /**
     * @param asOf epoch milliseconds
     */
    public Figures(RulePack pack, Calendars calendars, long asOf) {
        this.calendars = calendars;
        this.asOf = asOf;
        this.months = new Months(pack.calendar().zone());
        this.events = new EventQuality(asOf);
        this.notJudged = new NotJudged(pack);
        this.whose = new Whose(pack.vocabulary());
        this.decisionLimits = DecisionLimits.of(pack.rulebook());
        this.masking = new Masking(Subject.Applicants.AS_IN_THE_LOG);
        for (Rule rule : pack.rulebook().rules()) {
            rules.putIfAbsent(rule.header().id(), new RuleLine());
        }
    }

    @Override
    public void found(Finding finding) {
        ofThisCase.add(finding);
    }

    @Override
    public void unjudged(Unjudged unjudged) {
        notJudged.add(unjudged);
    }

    @Override
    public void judged(int index, CaseFile file, CaseJudge by) {
        judge = by;
        cases++;
        SignalCounts ofTheCase = new SignalCounts();
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        Map<BreachClass, List<Finding>> byClass = new EnumMap<>(BreachClass.class);
        for (Finding finding : ofThisCase) {
            ofTheCase.add(finding);
            months.add(finding);
            byRule.computeIfAbsent(finding.rule().id(), id -> new ArrayList<>()).add(finding);
            byClass.computeIfAbsent(finding.rule().breach(), none -> new ArrayList<>())
                    .add(finding);
        }
        byRule.forEach((rule, found) -> line(rules, rule).add(file.id(), found));
        byClass.forEach((breach, found) -> line(classes, breach).add(file.id(), found));
        signals.add(ofTheCase);
        casesWithFindings += ofTheCase.findings() > 0 ? 1 : 0;
        casesWithCards += ofTheCase.cards() > 0 ? 1 : 0;
        casesWithApplicant += masking.applicant(file).isEmpty() ? 0 : 1;
        item(file);
        persons(file);
        events.add(file);
        notJudged.add(file, by, whose.activities(file));
        Map<PauseSeen, String> pauses =
                clocks(
                        index,
                        file,
                        by,
                        departments.add(whose.department(file), file.id(), ofThisCase));
        gravest.add(index, ofThisCase, pauses, asOf);
        ofThisCase.clear();
    }

    private static <K> RuleLine line(Map<K, RuleLine> lines, K key) {
        return lines.computeIfAbsent(key, none -> new RuleLine());
    }

    private void item(CaseFile file) {
        String code = file.itemCode();
        items.add(code, file.id(), ofThisCase);
        ServiceItem item = itemNames.size() < Breakdown.MOST ? file.itemOn(LATEST) : null;
        if (item != null) {
            itemNames.put(code, item.name());
        }
    }

    private void persons(CaseFile file) {
        Set<String> acting = whose.persons(file);
        if (acting.isEmpty()) {
            persons.add("", file.id(), List.of());
        }
        for (String person : acting) {
            List<Finding> answered = new ArrayList<>(ofThisCase);
            answered.removeIf(finding -> !answersFor(person, finding));
            persons.add(person, file.id(), answered);
        }
    }

    private static boolean answersFor(String person, Finding finding) {
        Set<String> names = new HashSet<>();
        for (Responsible responsible : finding.responsible()) {
            Actor actor = responsible.actor();
            String name = actor.person();
            if (name != null) {
                names.add(name);
            }
        }
        return names.contains(person);
    }

    /** Measures the clocks of a case; answers with the rules whose limits show pauses. */
    private Map<PauseSeen, String> clocks(
            int index, CaseFile file, CaseJudge by, Breakdown.Line department) {
        WorkingCalendar calendar = calendars.at(file.calendar(), asOf);
        Map<PauseSeen, String> pauses = new EnumMap<>(PauseSeen.class);
        for (CaseClock caseClock : by.clocks(file, asOf)) {
            durations.add(caseClock, calendar);
            String rule = caseClock.rule().id();
            if (decisionLimits.contains(rule)) {
                timeliness.add(caseClock.clock());
                department.timeliness().add(caseClock.clock());
                Set<PauseSeen> seen = PauseSeen.in(caseClock.clock());
                seen.forEach(pause -> pauses.put(pause, rule));
                sample(index, file, caseClock, seen, calendar);
            }
        }
        return pauses;
    }

    private void sample(
            int index,
            CaseFile file,
            CaseClock caseClock,
            Set<PauseSeen> pauses,
            WorkingCalendar calendar) {
        Clock clock = caseClock.clock();
        if (clock.stoppedAt() == null || clock.state() == ClockState.ENDED) {
            return;
        }
        Reckoning binding = clock.reckonings().get(0);
        double share = new Consumption(calendar, binding, clock.start(), clock.stoppedAt()).share();
        if (share >= 0) {
            typical.add(index, file.id(), caseClock.rule().id(), pauses, share);
        }
    }

    long cases() {
        return cases;
    }

    long casesWithFindings() {
        return casesWithFindings;
    }

    long casesWithCards() {
        return casesWithCards;
    }

    /** All signals of all rules. */
    SignalCounts signals() {
        return signals;
    }

    /** By rule id, in the order of the rulebook; rules that found nothing included. */
    Map<String, RuleLine> rules() {
        return new LinkedHashMap<>(rules);
    }

    /** By class of breach; classes that found nothing are missing. */
    Map<BreachClass, RuleLine> classes() {
        return new EnumMap<>(classes);
    }

    /** How many decisions were in time, by {@link DecisionLimits}. */
    Timeliness timeliness() {
        return timeliness;
    }

    /** The rules by which decisions are in time or not. */
    Set<String> decisionLimits() {
        return decisionLimits;
    }

    /** How many cases name their applicant. */
    public long casesWithApplicant() {
        return casesWithApplicant;
    }

    Months months() {
        return months;
    }

    Breakdown departments() {
        return departments;
    }

    Breakdown items() {
        return items;
    }

    /** The name of a service item; null when the catalogue has none. */
    @Nullable Bilingual itemName(String code) {
        return itemNames.get(code);
    }

    Breakdown persons() {
        return persons;
    }

    Durations durations() {
        return durations;
    }

    GravestCases gravest() {
        return gravest;
    }

    TypicalCases typical() {
        return typical;
    }

    EventQuality events() {
        return events;
    }

    NotJudged notJudged() {
        return notJudged;
    }

    /** How often a rule, in all its versions, had something to judge. */
    long judged(String ruleId) {
        return sum(ruleId, CaseJudge::judged);
    }

    /** How often that was not answered. */
    long open(String ruleId) {
        return sum(ruleId, CaseJudge::open);
    }

    private long sum(String ruleId, Count count) {
        CaseJudge by = judge;
        if (by == null) {
            return 0;
        }
        long sum = 0;
        for (Rule rule : by.rulebook().rules()) {
            sum += rule.header().id().equals(ruleId) ? count.of(by, rule) : 0;
        }
        return sum;
    }

    private interface Count {
        long of(CaseJudge judge, Rule rule);
    }
}
