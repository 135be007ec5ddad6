package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingjing.eventlog.Problem;
import org.mingjing.eventlog.ProblemKind;
import org.mingjing.eventlog.Problems;

/** What is wrong with the data, and what they do not tell. */
final class QualitySection implements Section {
    private final EventQuality events;
    private final Problems problems;
    private final Telling telling;

    QualitySection(EventQuality events, Problems problems, Telling telling) {
        this.events = events;
        this.problems = problems;
        this.telling = telling;
    }

    @Override
    public String heading() {
        return "quality";
    }

    @Override
    public void write(Markup html) {
        problems(html);
        if (events.events() > 0) {
            gaps(html);
            delays(html);
            unknown(html);
        }
    }

    private void problems(Markup html) {
        html.element("h3", telling.say("quality.problems"));
        if (problems.isEmpty()) {
            html.element("p", telling.say("quality.no-problems"), "class", "empty");
            return;
        }
        Table table =
                new Table(
                        html,
                        "problems",
                        2,
                        List.of(
                                telling.say("column.severity"),
                                telling.say("column.problem"),
                                telling.say("column.count")));
        problems.counts()
                .forEach(
                        (kind, count) -> {
                            table.row().text(severity(kind));
                            table.text(example(kind));
                            table.figure(telling.number(count)).end();
                        });
        table.close();
    }

    private String severity(ProblemKind kind) {
        return telling.say("severity." + kind.severity().name().toLowerCase(Locale.ROOT));
    }

    /** The first of its kind, where it stands in the log. */
    private String example(ProblemKind kind) {
        for (Problem problem : problems.kept()) {
            if (problem.kind() == kind) {
                return telling.say(
                        "quality.example", telling.of(problem.message()), place(problem));
            }
        }
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** File and line; where the file lay is nobody's business. */
    private static String place(Problem problem) {
        String place = problem.place();
        return place.substring(Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\')) + 1);
    }

    private void gaps(Markup html) {
        html.element("h3", telling.say("quality.gaps"));
        List<EventQuality.Gap> found = new ArrayList<>(List.of(EventQuality.Gap.values()));
        found.removeIf(gap -> events.of(gap) == 0);
        if (found.isEmpty()) {
            html.element("p", telling.say("quality.no-gaps"), "class", "empty");
            return;
        }
        Table table =
                new Table(
                        html,
                        "gaps",
                        1,
                        List.of(
                                telling.say("column.gap"),
                                telling.say("column.events"),
                                telling.say("column.share")));
        for (EventQuality.Gap gap : found) {
            table.row().text(telling.say("gap." + key(gap)));
            table.figure(telling.number(events.of(gap)));
            table.figure(telling.percent(events.of(gap), events.events())).end();
        }
        table.close();
    }

    private static String key(EventQuality.Gap gap) {
        return gap.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void delays(Markup html) {
        html.element("h3", telling.say("quality.delays"));
        if (!events.tellsReception()) {
            html.element("p", telling.say("quality.no-delays"), "class", "empty");
            return;
        }
        Table table =
                new Table(
                        html,
                        "gaps",
                        1,
                        List.of(
                                telling.say("column.delay"),
                                telling.say("column.events"),
                                telling.say("column.share")));
        long[] delays = events.delays();
        for (int i = 0; i < delays.length; i++) {
            table.row().text(telling.say("delay." + i));
            table.figure(telling.count(delays[i]));
            table.figure(telling.percent(delays[i], events.events())).end();
        }
        table.close();
    }

    private void unknown(Markup html) {
        List<Map.Entry<String, Long>> unknown = events.unknownActivities();
        if (unknown.isEmpty()) {
            return;
        }
        html.element("h3", telling.say("quality.unknown"));
        List<String> told = new ArrayList<>();
        for (Map.Entry<String, Long> activity : unknown) {
            String name = activity.getKey().isEmpty() ? Telling.NONE : activity.getKey();
            told.add(telling.say("quality.activity", name, activity.getValue()));
        }
        html.element(
                "p",
                telling.say(
                        "quality.unknown-list",
                        events.of(EventQuality.Gap.UNKNOWN_ACTIVITY),
                        String.join(telling.wording().say("list.separator"), told)),
                "class",
                "small");
    }
}
