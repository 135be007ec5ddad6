package org.mingjing.replay.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mingjing.core.assessment.Assessment;
import org.mingjing.core.assessment.Assessor;
import org.mingjing.core.casefile.CaseEvent;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;

/** One case told: who and what, the ribbon of its time limit, the reckoning, the findings. */
final class CaseStory {
    private static final int CLOCKS = 2;
    private static final int EVENTS = 24;

    private final Subject subject;
    private final Telling telling;
    private final LimitStory limits;
    private final FindingStory findings;
    private final Masking masking;
    private final Whose whose;
    private final Set<String> decisionLimits;

    CaseStory(Subject subject, Telling telling) {
        this.subject = subject;
        this.telling = telling;
        this.limits = new LimitStory(telling);
        this.masking = new Masking(subject.applicants());
        this.findings = new FindingStory(telling, masking, subject.pack().vocabulary());
        this.whose = new Whose(subject.pack().vocabulary());
        this.decisionLimits = DecisionLimits.of(subject.pack().rulebook());
    }

    void write(Markup html, ShownCase shown) {
        CaseFile file = subject.caseFiles().get(shown.index());
        Assessment assessment =
                Assessor.assess(
                        file,
                        subject.pack().rulebook(),
                        subject.calendars(),
                        Instant.ofEpochMilli(subject.asOf()));
        List<CaseClock> clocks = clocks(assessment.clocks(), shown.ruleId());
        html.open("article", "class", "case");
        html.open("div", "class", "opening");
        head(html, file, assessment.findings());
        for (int i = 0; i < clocks.size(); i++) {
            if (i > 0) {
                html.open("div", "class", "opening");
            }
            limits.opening(html, clocks.get(i), assessment.findings());
            html.close();
            limits.rest(html, clocks.get(i), assessment.findings());
        }
        if (clocks.isEmpty()) {
            html.close();
        }
        findings.write(html, assessment.findings(), shown.ruleId());
        events(html, file);
        html.close();
    }

    /** Those of the rule; where it has none, the one by which the case had to be decided. */
    private List<CaseClock> clocks(List<CaseClock> all, String ruleId) {
        List<CaseClock> ofRule =
                all.stream()
                        .filter(clock -> clock.rule().id().equals(ruleId))
                        .limit(CLOCKS)
                        .toList();
        return ofRule.isEmpty()
                ? all.stream()
                        .filter(clock -> decisionLimits.contains(clock.rule().id()))
                        .limit(1)
                        .toList()
                : ofRule;
    }

    private void head(Markup html, CaseFile file, List<Finding> all) {
        html.open("header");
        html.element("h3", telling.say("case", file.id()));
        html.open("span", "class", "tags");
        for (Level level : Level.values()) {
            if (all.stream().anyMatch(finding -> reached(finding, level))) {
                telling.tag(html, level);
            }
        }
        html.close();
        html.element("p", String.join(" · ", about(file)), "class", "about");
        html.close();
    }

    private static boolean reached(Finding finding, Level level) {
        return finding.rungs().stream()
                .anyMatch(
                        rung ->
                                rung.level() == level
                                        && Standing.of(finding, rung) == Standing.FIRM);
    }

    private List<String> about(CaseFile file) {
        List<String> about = new ArrayList<>();
        ServiceItem item = file.itemOn(Integer.MAX_VALUE);
        add(about, "column.item", item == null ? file.itemCode() : telling.of(item.name()));
        add(about, "column.department", whose.department(file));
        add(about, "column.applicant", masking.applicant(file));
        if (about.isEmpty()) {
            about.add(telling.say("case.nothing-told"));
        }
        return about;
    }

    private void add(List<String> about, String key, String value) {
        if (!value.isBlank()) {
            about.add(telling.say("case.about", telling.say(key), value));
        }
    }

    private void events(Markup html, CaseFile file) {
        html.open("p", "class", "events");
        html.element("strong", telling.wording().say("explain.events")).text(" ");
        int shown = Math.min(EVENTS, file.eventCount());
        for (int position = 0; position < shown; position++) {
            html.element("span", event(file.event(position)), "class", "event").text(" ");
        }
        if (shown < file.eventCount()) {
            html.element("span", telling.say("events.more", file.eventCount() - shown));
        }
        html.close();
    }

    private String event(CaseEvent event) {
        boolean isNamed = event.activity().code() != 0 || event.name().isEmpty();
        String what = isNamed ? telling.of(event.activity().label()) : event.name();
        String person = event.actor().person();
        boolean isDay = event.dayPrecision() || isMidnight(event.occurredAt());
        String when =
                isDay
                        ? telling.moments().date(event.occurredAt()).toString()
                        : telling.moments().readable(event.occurredAt());
        return telling.say(
                "event", event.position() + 1, when, what, person == null ? "" : " " + person);
    }

    private boolean isMidnight(Instant instant) {
        return instant.atZone(telling.moments().zone()).toLocalTime().toSecondOfDay() == 0;
    }
}
