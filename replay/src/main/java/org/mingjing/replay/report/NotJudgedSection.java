package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.Rulebook;

/** What was not judged and why. */
final class NotJudgedSection implements Section {
    private final Rulebook rulebook;
    private final List<Rule> muted;
    private final Figures figures;
    private final Telling telling;
    private final Map<Kind, List<Gap>> gaps = new EnumMap<>(Kind.class);

    private record Gap(String what, String why, String count) {}

    /** What it means that something was not judged. */
    private enum Kind {
        /** Something is missing, or failed. */
        MISSING,
        /** Judged, but no card yet. */
        PENDING,
        /** The rule is not meant for it: nothing is missing. */
        NOT_MEANT
    }

    NotJudgedSection(Subject subject, Figures figures, Telling telling) {
        this.rulebook = subject.pack().rulebook();
        this.muted = subject.muted();
        this.figures = figures;
        this.telling = telling;
    }

    @Override
    public String heading() {
        return "not-judged";
    }

    @Override
    public void write(Markup html) {
        gather();
        if (!gaps.containsKey(Kind.MISSING)) {
            html.element("p", telling.say("not-judged.none"), "class", "empty");
        }
        gaps.forEach((kind, ofKind) -> table(html, kind, ofKind));
    }

    private void table(Markup html, Kind kind, List<Gap> ofKind) {
        html.element("h3", telling.say("not-judged." + key(kind)));
        Table table =
                new Table(
                        html,
                        "not-judged",
                        2,
                        List.of(
                                telling.say("column.what"),
                                telling.say("column.why"),
                                telling.say("column.count")));
        for (Gap gap : ofKind) {
            table.row().text(gap.what()).text(gap.why()).figure(gap.count()).end();
        }
        table.close();
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void gather() {
        NotJudged notJudged = figures.notJudged();
        String items = telling.say("not-judged.items");
        count(Kind.MISSING, "no-item", items, notJudged.withoutItem());
        count(Kind.MISSING, "unknown-item", items, notJudged.withUnknownItem());
        named(Kind.MISSING, "muted", muted.stream().map(this::title).toList());
        for (NotJudged.Failure failure : notJudged.failures()) {
            String why =
                    telling.say(
                            "not-judged.failed",
                            failure.example().reason(),
                            failure.example().caseNumber());
            String title = telling.of(failure.example().rule().title());
            add(Kind.MISSING, new Gap(title, why, telling.number(failure.cases())));
        }
        figures.rules().forEach((id, line) -> rule(id, line.signals()));
        List<String> idle = new ArrayList<>(figures.rules().keySet());
        idle.removeIf(id -> figures.judged(id) > 0);
        named(Kind.NOT_MEANT, "nothing", idle.stream().map(this::title).toList());
    }

    private void rule(String id, SignalCounts signals) {
        String title = title(id);
        Map<NotJudged.Absence, Long> absences = figures.notJudged().absences(id);
        absent(Kind.MISSING, title, absences);
        absent(Kind.NOT_MEANT, title, absences);
        count(Kind.PENDING, "on-response", title, figures.open(id) - figures.durations().open(id));
        count(Kind.PENDING, "provisional", title, signals.of(Standing.PROVISIONAL));
        count(Kind.PENDING, "proposed", title, signals.of(Standing.PROPOSED));
    }

    private static Kind kind(NotJudged.Absence absence) {
        return absence.why().isGap() ? Kind.MISSING : Kind.NOT_MEANT;
    }

    /** All reasons for which a rule was silent, with their cases. */
    private void absent(Kind kind, String title, Map<NotJudged.Absence, Long> absences) {
        List<String> reasons = new ArrayList<>();
        long all = 0;
        for (Map.Entry<NotJudged.Absence, Long> one : absences.entrySet()) {
            if (kind(one.getKey()) == kind) {
                reasons.add(telling.say("why.cases", reason(one.getKey()), one.getValue()));
                all += one.getValue();
            }
        }
        if (all > 0) {
            String why = String.join(telling.say("why.separator"), reasons);
            add(kind, new Gap(title, why, telling.number(all)));
        }
    }

    private String reason(NotJudged.Absence absence) {
        String instead =
                switch (absence.why()) {
                    case ANOTHER_RULE -> title(absence.instead());
                    case NOT_TOLD ->
                            telling.of(rulebook.vocabulary().attribute(absence.instead()).label());
                    default -> "";
                };
        return telling.say("why." + absence.why().key(), instead);
    }

    private String title(String id) {
        Rule rule = rulebook.find(id);
        return rule == null ? id : title(rule);
    }

    private String title(Rule rule) {
        return telling.say("key.rule", telling.of(rule.header().title()), rule.header().id());
    }

    private void count(Kind kind, String why, String what, long count) {
        if (count > 0) {
            add(kind, new Gap(what, telling.say("not-judged." + why), telling.number(count)));
        }
    }

    /** Rules for which the same reason holds, in one line. */
    private void named(Kind kind, String why, List<String> titles) {
        if (!titles.isEmpty()) {
            String what =
                    String.join(telling.say("key.separator"), titles.stream().distinct().toList());
            add(kind, new Gap(what, telling.say("not-judged." + why), Telling.NONE));
        }
    }

    private void add(Kind kind, Gap gap) {
        gaps.computeIfAbsent(kind, none -> new ArrayList<>()).add(gap);
    }
}
