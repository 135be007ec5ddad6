package org.mingjing.replay;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.mingjing.eventlog.PlainText;

/**
 * A page of text of a given width. Sentences are broken to it; what would steer a terminal, as it
 * may stand in a log, is replaced.
 */
final class Page {
    private final PrintWriter out;
    private final int columns;
    private final Ink.Colours colours;

    Page(PrintWriter out, int columns, Ink.Colours colours) {
        this.out = out;
        this.columns = columns;
        this.colours = colours;
    }

    int columns() {
        return columns;
    }

    void blank() {
        out.println();
    }

    /** A line that is already laid out and painted. */
    void painted(String line) {
        out.println(line.stripTrailing());
    }

    String paint(Ink ink, String text) {
        return ink.paint(printable(text), colours);
    }

    Ink.Colours colours() {
        return colours;
    }

    /** A heading with a blank line before it. */
    void title(String text) {
        blank();
        DisplayWidth.wrap(printable(text), columns)
                .forEach(line -> painted(paint(Ink.STRONG, line)));
    }

    /** A paragraph, every line of it moved in by so many columns. */
    void paragraph(int indent, String text) {
        DisplayWidth.wrap(printable(text), columns - indent)
                .forEach(line -> painted(" ".repeat(indent) + line));
    }

    /** The same in grey. */
    void aside(int indent, String text) {
        DisplayWidth.wrap(printable(text), columns - indent)
                .forEach(line -> painted(" ".repeat(indent) + paint(Ink.FAINT, line)));
    }

    /** Short pieces in grey, two blanks apart, none of them broken unless it fills a line. */
    void pieces(int indent, List<String> pieces) {
        StringBuilder line = new StringBuilder();
        for (String piece : pieces) {
            if (!line.isEmpty() && indent + DisplayWidth.of(line + "  " + piece) > columns) {
                aside(indent, line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : "  ").append(piece);
        }
        aside(indent, line.toString());
    }

    void flush() {
        out.flush();
    }

    /** The text with a sign of replacement for what is not to be printed; lines may end. */
    static String printable(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(PlainText::of)
                .collect(Collectors.joining("\n"));
    }
}
