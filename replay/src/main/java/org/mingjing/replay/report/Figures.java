package org.mingjing.replay.report;

import java.util.ArrayList;
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
    private final Breakdown departments = new Breakdown();
    private final Breakdown items = new Breakdown();
    private final Map<String, Bilingual> itemNames = new HashMap<>();
    private final Breakdown persons = new Breakdown();
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

    /** What one rule found and in how many cases. */
    static final class RuleLine {
        private final SignalCounts signals = new SignalCounts();
        private int lastCase = -1;
        private long cases;

        SignalCounts signals() {
            return signals;
        }

        /** How many cases have a finding by it. */
        long cases() {
            return cases;
        }
    }

    /**
     * @param asOf epoch milliseconds
     */
    public Figures(RulePack pack, Calendars calendars, long asOf) {
        this.calendars = calendars;
        this.asOf = asOf;
        this.months = new Months(pack.calendar().zone());
        this.events = new EventQuality(asOf);
        this.notJudged = new NotJudged(pack.rulebook());
        this.whose = new Whose(pack.vocabulary());
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
        for (Finding finding : ofThisCase) {
            ofTheCase.add(finding);
            months.add(finding);
            gravest.add(index, finding, asOf);
            ofRule(finding, index);
        }
        signals.add(ofTheCase);
        casesWithFindings += ofTheCase.findings() > 0 ? 1 : 0;
        casesWithCards += ofTheCase.cards() > 0 ? 1 : 0;
        departments.add(whose.department(file), ofThisCase);
        item(file);
        persons(file);
        events.add(file);
        notJudged.add(file, by, whose.activities(file));
        clocks(index, file, by);
        ofThisCase.clear();
    }

    private void item(CaseFile file) {
        String code = file.itemCode();
        items.add(code, ofThisCase);
        ServiceItem item = itemNames.size() < Breakdown.MOST ? file.itemOn(LATEST) : null;
        if (item != null) {
            itemNames.put(code, item.name());
        }
    }

    private void ofRule(Finding finding, int index) {
        RuleLine line = rules.computeIfAbsent(finding.rule().id(), id -> new RuleLine());
        line.signals.add(finding);
        line.cases += line.lastCase == index ? 0 : 1;
        line.lastCase = index;
    }

    private void persons(CaseFile file) {
        Set<String> acting = whose.persons(file);
        if (acting.isEmpty()) {
            persons.add("", List.of());
        }
        for (String person : acting) {
            List<Finding> answered = new ArrayList<>(ofThisCase);
            answered.removeIf(finding -> !answersFor(person, finding));
            persons.add(person, answered);
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

    private void clocks(int index, CaseFile file, CaseJudge by) {
        WorkingCalendar calendar = calendars.at(file.calendar(), asOf);
        for (CaseClock caseClock : by.clocks(file, asOf)) {
            durations.add(caseClock, calendar);
            sample(index, file, caseClock, calendar);
        }
    }

    private void sample(int index, CaseFile file, CaseClock caseClock, WorkingCalendar calendar) {
        Clock clock = caseClock.clock();
        if (clock.stoppedAt() == null || clock.state() == ClockState.ENDED) {
            return;
        }
        Reckoning binding = clock.reckonings().get(0);
        double share = new Consumption(calendar, binding, clock.start(), clock.stoppedAt()).share();
        if (share >= 0) {
            typical.add(index, file.id(), caseClock.rule().id(), share);
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
