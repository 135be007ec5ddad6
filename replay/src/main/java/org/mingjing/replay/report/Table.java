package org.mingjing.replay.report;

import java.util.List;

/** The head and cells of a table; columns of figures stand on the right. */
final class Table {
    private final Markup html;

    /**
     * Opens a table whose head is repeated on every printed page.
     *
     * @param textColumns how many of the first columns are text
     */
    Table(Markup html, String style, int textColumns, List<String> head) {
        this.html = html;
        html.open("div", "class", "wide").open("table", "class", style);
        html.open("thead").open("tr");
        for (int i = 0; i < head.size(); i++) {
            html.element(
                    "th",
                    head.get(i),
                    "class",
                    i < textColumns ? "text" : "figure",
                    "scope",
                    "col");
        }
        html.close().close().open("tbody");
    }

    Table row() {
        html.open("tr");
        return this;
    }

    Table row(String style) {
        html.open("tr", "class", style);
        return this;
    }

    Table end() {
        html.close();
        return this;
    }

    Table text(String text) {
        html.element("td", text, "class", "text");
        return this;
    }

    Table figure(String figure) {
        html.element("td", figure, "class", "figure");
        return this;
    }

    Table figure(String figure, String style) {
        html.element("td", figure, "class", "figure " + style);
        return this;
    }

    void close() {
        html.close().close().close();
    }
}
