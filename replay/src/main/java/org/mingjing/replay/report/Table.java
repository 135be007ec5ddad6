package org.mingjing.replay.report;

import java.util.List;

/** The head and cells of a table; columns of figures stand on the right. */
final class Table {
    private final Markup html;
    private final List<String> head;
    private int column;

    /**
     * Opens a table whose head is repeated on every printed page. On a narrow screen a row becomes
     * a paragraph, in which every figure follows the head of its column.
     *
     * @param textColumns how many of the first columns are text
     */
    Table(Markup html, String style, int textColumns, List<String> head) {
        this.html = html;
        this.head = List.copyOf(head);
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
        column = 0;
        html.open("tr");
        return this;
    }

    Table row(String style) {
        column = 0;
        html.open("tr", "class", style);
        return this;
    }

    Table end() {
        html.close();
        return this;
    }

    Table text(String text) {
        html.element("td", text, "class", "text");
        column++;
        return this;
    }

    /** A cell of text whose content is written by somebody else, who closes it. */
    Table openText() {
        html.open("td", "class", "text");
        column++;
        return this;
    }

    Table figure(String figure) {
        return figure(figure, "");
    }

    /** A figure, with the head of its column for pages too narrow for columns. */
    Table figure(String figure, String style) {
        boolean isNone = figure.isEmpty() || figure.equals(Telling.NONE);
        String all = ("figure " + style).strip() + (isNone ? " nil" : "");
        html.element("td", figure, "class", all, "data-head", head.get(column));
        column++;
        return this;
    }

    void close() {
        html.close().close().close();
    }
}
