package org.mingjing.replay.report;

import java.util.List;

/** How the figures were counted. */
final class MethodSection implements Section {
    private static final List<String> POINTS =
            List.of("signals", "apart", "rates", "department", "person", "durations", "as-of");

    private final Telling telling;

    MethodSection(Telling telling) {
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
        html.close();
    }
}
