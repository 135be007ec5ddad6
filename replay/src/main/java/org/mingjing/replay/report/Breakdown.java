package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.rule.BreachClass;
import org.mingjing.core.rule.Finding;

/**
 * Cases and signals by a name: of a department, a service item, a person. It keeps at most {@value
 * #MOST} names; whatever comes beyond is counted in one line for all the others, so that a log in
 * which every name is another one does not fill the memory.
 */
final class Breakdown {
    /** Below so many cases a rate says nothing, so the line is listed but not ranked. */
    static final int SMALLEST_SAMPLE = 30;

    static final int MOST = 20_000;

    /** Of so many names the cases themselves are kept, where they are kept at all. */
    static final int WITH_CASES = 300;

    private final Map<String, Line> lines = new HashMap<>();
    private final Line unnamed = new Line("", null);
    private final Line others = new Line("", null);
    private final Keeping keeping;

    /** Whether the numbers of the gravest cases are kept. */
    enum Keeping {
        COUNTS,
        CASES_TOO
    }

    Breakdown(Keeping keeping) {
        this.keeping = keeping;
    }

    /** What was counted under one name. */
    static final class Line {
        private final String name;
        private final SignalCounts signals = new SignalCounts();
        private final Map<BreachClass, SignalCounts> byClass = new EnumMap<>(BreachClass.class);
        private final Timeliness timeliness = new Timeliness();
        private final @Nullable CasesBehind behind;
        private long cases;
        private long casesWithCards;

        private Line(String name, @Nullable CasesBehind behind) {
            this.name = name;
            this.behind = behind;
        }

        String name() {
            return name;
        }

        long cases() {
            return cases;
        }

        /** How many of the cases have at least one card. */
        long casesWithCards() {
            return casesWithCards;
        }

        SignalCounts signals() {
            return signals;
        }

        /** Yellow and red cards of one class of breach. */
        long cards(BreachClass breach) {
            SignalCounts of = byClass.get(breach);
            return of == null ? 0 : of.cards();
        }

        /** How many decisions were in time; nobody counts them for persons. */
        Timeliness timeliness() {
            return timeliness;
        }

        /** The cases with signals; null where only counts are kept. */
        @Nullable CasesBehind behind() {
            return behind;
        }

        private void add(String caseNumber, List<Finding> findings) {
            cases++;
            SignalCounts ofTheCase = new SignalCounts();
            for (Finding finding : findings) {
                ofTheCase.add(finding);
                byClass.computeIfAbsent(finding.rule().breach(), none -> new SignalCounts())
                        .add(finding);
            }
            signals.add(ofTheCase);
            casesWithCards += ofTheCase.cards() > 0 ? 1 : 0;
            if (behind != null) {
                behind.add(caseNumber, findings);
            }
        }

        /** Cards for each thousand cases. */
        double rate() {
            return cases == 0 ? 0 : 1000.0 * signals.cards() / cases;
        }

        boolean isRanked() {
            return cases >= SMALLEST_SAMPLE;
        }
    }

    /** Counts one case under a name, which is empty when nobody told it. */
    Line add(String name, String caseNumber, List<Finding> findings) {
        Line line = line(name);
        line.add(caseNumber, findings);
        return line;
    }

    private Line line(String name) {
        if (name.isBlank()) {
            return unnamed;
        }
        Line known = lines.get(name);
        if (known != null) {
            return known;
        }
        if (lines.size() == MOST) {
            return others;
        }
        boolean keepsCases = keeping == Keeping.CASES_TOO && lines.size() < WITH_CASES;
        Line line = new Line(name, keepsCases ? new CasesBehind() : null);
        lines.put(name, line);
        return line;
    }

    /** The lines with cases enough to be ranked, most cards a thousand cases first. */
    List<Line> ranked() {
        return sorted(
                true,
                Comparator.comparingDouble(Line::rate)
                        .reversed()
                        .thenComparing(Comparator.comparingLong(Line::cases).reversed()));
    }

    /** The lines with too few cases, most cases first. */
    List<Line> unranked() {
        return sorted(false, Comparator.comparingLong(Line::cases).reversed());
    }

    private List<Line> sorted(boolean ranked, Comparator<Line> order) {
        List<Line> sorted = new ArrayList<>(lines.values());
        sorted.removeIf(line -> line.isRanked() != ranked);
        sorted.sort(order.thenComparing(Line::name));
        return sorted;
    }

    /** Whether not one case had a name. */
    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** How many names there are. */
    int size() {
        return lines.size();
    }

    /** All signals under any name. */
    SignalCounts signals() {
        SignalCounts all = new SignalCounts();
        lines.values().forEach(line -> all.add(line.signals));
        return all;
    }

    /** The cases without a name. */
    Line unnamed() {
        return unnamed;
    }

    /** The cases whose names came after too many others. */
    Line others() {
        return others;
    }
}
