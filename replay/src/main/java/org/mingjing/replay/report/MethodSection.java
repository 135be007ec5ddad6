package org.mingjing.replay.report;

import java.util.List;

/** How the figures were counted. */
final class MethodSection implements Section {
    private static final List<String> POINTS =
            List.of("signals", "apart", "rates", "department", "person", "durations", "as-of");

    private final Subject subject;
    private final Figures figures;
    private final Telling telling;

    MethodSection(Subject subject, Figures figures, Telling telling) {
        this.subject = subject;
        this.figures = figures;
        this.telling = telling;
    }

    @Override
    public String heading() {
        return "method";
    }

    @Override
    public void write(Markup html) {
        html.open("ul", "class", "method");
        for (String point : POINTS) {
            html.element("li", telling.say("method." + point));
        }
        if (subject.applicants() == Subject.Applicants.MASKED) {
            boolean isAnybodyNamed = figures.casesWithApplicant() > 0;
            html.element(
                    "li", telling.say(isAnybodyNamed ? "method.masked" : "method.nobody-to-mask"));
        }
        html.close();
    }
}
