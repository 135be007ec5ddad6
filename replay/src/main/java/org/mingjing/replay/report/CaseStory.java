package org.mingjing.replay.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingjing.core.assessment.Assessment;
import org.mingjing.core.assessment.Assessor;
import org.mingjing.core.casefile.CaseEvent;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.rule.CaseClock;
import org.mingjing.core.rule.EventRef;
import org.mingjing.core.rule.Finding;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.Rung;
import org.mingjing.core.rule.Silence;
import org.mingjing.core.timelimit.Anchor;
import org.mingjing.core.timelimit.Clock;
import org.mingjing.core.timelimit.Reckoning;
import org.mingjing.replay.ReckoningText;
import org.mingjing.replay.ShownReckonings;

/** One case told: who and what, the ribbon of its time limit, the reckoning, the findings. */
final class CaseStory {
    private static final int CLOCKS = 2;
    private static final int EVENTS = 24;

    private final Subject subject;
    private final Telling telling;
    private final ReckoningText reckonings;
    private final FindingStory findings;
    private final Masking masking;
    private final Whose whose;

    CaseStory(Subject subject, Telling telling) {
        this.subject = subject;
        this.telling = telling;
        this.reckonings = new ReckoningText(telling.wording(), telling.moments());
        this.masking = new Masking(subject.pack().vocabulary(), subject.applicants());
        this.findings = new FindingStory(telling, masking);
        this.whose = new Whose(subject.pack().vocabulary());
    }

    void write(Markup html, ShownCase shown) {
        CaseFile file = subject.caseFiles().get(shown.index());
        Assessment assessment =
                Assessor.assess(
                        file,
                        subject.pack().rulebook(),
                        subject.calendars(),
                        Instant.ofEpochMilli(subject.asOf()));
        html.open("article", "class", "case");
        head(html, file, assessment.findings());
        assessment.clocks().stream()
                .filter(clock -> clock.rule().id().equals(shown.ruleId()))
                .limit(CLOCKS)
                .forEach(clock -> clock(html, clock, assessment.findings()));
        findings.write(html, assessment.findings(), shown.ruleId());
        events(html, file);
        html.close();
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

    private void clock(Markup html, CaseClock caseClock, List<Finding> all) {
        Clock clock = caseClock.clock();
        html.open("div", "class", "clock");
        Instant end = clock.stoppedAt() == null ? clock.asOf() : clock.stoppedAt();
        html.open("p", "class", "limits");
        html.element("strong", telling.of(caseClock.rule().title()));
        html.close();
        html.open("ul", "class", "limits");
        for (Reckoning reckoning : clock.reckonings()) {
            html.element("li", reckonings.summary(reckoning, end));
        }
        silence(html, caseClock);
        html.close();
        List<RibbonMark> marks = marks(caseClock, all);
        for (Reckoning reckoning : ShownReckonings.of(clock)) {
            new RibbonSvg(reckoning, marks, telling).write(html);
            spans(html, reckoning, clock);
        }
        html.close();
    }

    private void silence(Markup html, CaseClock caseClock) {
        Silence silence = caseClock.silence();
        if (silence != null) {
            html.element(
                    "li",
                    telling.wording()
                            .say(
                                    "explain.silence",
                                    reckonings.limit(silence.within()),
                                    caseClock.trigger().position() + 1,
                                    telling.moments().readable(silence.establishedAt())));
        }
    }

    private List<RibbonMark> marks(CaseClock caseClock, List<Finding> all) {
        List<RibbonMark> marks = new ArrayList<>();
        for (Finding finding : all) {
            EventRef trigger = caseClock.trigger();
            boolean ofThisClock =
                    finding.rule().equals(caseClock.rule())
                            && finding.id().message().equals(trigger.message());
            for (Rung rung : ofThisClock ? finding.rungs() : List.<Rung>of()) {
                if (rung.level() == Level.WARNING && !rung.isLifted()) {
                    marks.add(mark(RibbonMark.Kind.WARNING, rung.aroseAt()));
                }
            }
        }
        Clock clock = caseClock.clock();
        for (Reckoning reckoning : clock.reckonings()) {
            Instant due = reckoning.due();
            if (due != null) {
                marks.add(
                        mark(
                                reckoning.anchor() == Anchor.PROMISED
                                        ? RibbonMark.Kind.PROMISED
                                        : RibbonMark.Kind.STATUTORY,
                                due));
            }
        }
        Instant stopped = clock.stoppedAt();
        marks.add(
                stopped == null
                        ? mark(RibbonMark.Kind.NOW, clock.asOf())
                        : mark(RibbonMark.Kind.ANSWERED, stopped));
        return marks;
    }

    private RibbonMark mark(RibbonMark.Kind kind, Instant at) {
        return new RibbonMark(kind, telling.moments().date(at));
    }

    /** The due dates by what they are; where both are one, by both names. */
    private Map<String, Instant> dues(Clock clock) {
        Map<Instant, String> names = new TreeMap<>();
        for (Reckoning reckoning : clock.reckonings()) {
            Instant due = reckoning.due();
            if (due != null) {
                boolean isPromised = reckoning.anchor() == Anchor.PROMISED;
                names.merge(
                        due,
                        telling.say(isPromised ? "limit.promised" : "limit.statutory"),
                        (one, other) -> one + telling.wording().say("list.separator") + other);
            }
        }
        Map<String, Instant> dues = new LinkedHashMap<>();
        names.forEach((due, name) -> dues.put(name, due));
        return dues;
    }

    private void spans(Markup html, Reckoning reckoning, Clock clock) {
        Map<String, Instant> dues = dues(clock);
        html.open("table", "class", "spans").open("tbody");
        for (ReckoningText.Row row : reckonings.rows(reckoning, dues)) {
            html.open("tr");
            html.element("td", row.range(), "class", "range");
            html.element("td", row.reason() + row.note());
            html.element("td", row.amount(), "class", "figure");
            html.close();
        }
        html.close().close();
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
