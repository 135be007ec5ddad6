package org.mingjing.replay.report;

import java.util.List;

/** What the cells of the ribbons mean. */
final class RibbonLegend {
    private static final List<String> KINDS =
            List.of("start", "in", "promise", "law", "refused", "cut", "off");

    private RibbonLegend() {}

    static void write(Markup html, Telling telling) {
        html.open("p", "class", "legend");
        for (String kind : KINDS) {
            html.open("span", "class", "item");
            html.open("svg", "class", "swatch", "viewBox", "0 0 14 14", "aria-hidden", "true");
            html.open("g", "class", kind.equals("refused") ? "d refused in" : "d " + kind);
            html.empty("rect", "x", "1", "y", "1", "width", "12", "height", "12", "rx", "2");
            html.close().close();
            html.text(telling.say("legend." + kind)).close();
        }
        html.element("span", telling.say("legend.make-up"), "class", "item").close();
    }
}
