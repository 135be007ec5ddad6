package org.mingjing.replay.report;

import java.util.ArrayList;
import java.util.List;

/** Cases told one by one: the gravest, or typical ones. */
final class CasesSection implements Section {
    private static final int GRAVEST = 6;
    private static final int TYPICAL = 4;

    private final String heading;
    private final List<ShownCase> cases;
    private final CaseStory story;
    private final Telling telling;

    private CasesSection(String heading, List<ShownCase> cases, CaseStory story, Telling telling) {
        this.heading = heading;
        this.cases = List.copyOf(cases);
        this.story = story;
        this.telling = telling;
    }

    static CasesSection gravest(Figures figures, CaseStory story, Telling telling) {
        return new CasesSection("gravest", figures.gravest().first(GRAVEST), story, telling);
    }

    /** Typical cases; those that are told among the gravest are not told again. */
    static CasesSection typical(Figures figures, CaseStory story, Telling telling) {
        List<ShownCase> gravest = figures.gravest().first(GRAVEST);
        List<ShownCase> typical = new ArrayList<>(figures.typical().first(TYPICAL));
        typical.removeIf(one -> gravest.stream().anyMatch(grave -> grave.index() == one.index()));
        return new CasesSection("typical", typical, story, telling);
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public void write(Markup html) {
        if (cases.isEmpty()) {
            html.element("p", telling.say(heading + ".none"), "class", "empty");
            return;
        }
        html.element("p", telling.say(heading + ".note"), "class", "aside");
        RibbonLegend.write(html, telling);
        cases.forEach(one -> story.write(html, one));
    }
}
