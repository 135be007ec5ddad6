package org.mingjing.replay.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.mingjing.eventlog.PlainText;

/**
 * Writes HTML that is well-formed XML too. Every text and every value of an attribute is escaped
 * here and nowhere else, whatever a log says; what is opened must be closed.
 */
final class Markup {
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "bdi", "code", "em", "i", "small", "span", "strong", "text",
                    "title", "tspan");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns
     */
    Markup open(String tag, String... attributes) {
        begin(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element opened last. */
    Markup close() {
        String tag = open.pop();
        out.append("</").append(tag).append('>');
        if (!INLINE.contains(tag)) {
            out.append('\n');
        }
        return this;
    }

    /** An element that holds nothing but text. */
    Markup element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element without content, as HTML knows some and SVG many. */
    Markup empty(String tag, String... attributes) {
        begin(tag, attributes);
        out.append("/>");
        return this;
    }

    Markup text(String text) {
        out.append(escaped(text));
        return this;
    }

    /**
     * Text of the program itself in which nothing needs escaping, such as a style sheet.
     *
     * @throws IllegalArgumentException when something does
     */
    Markup literal(String text) {
        if (text.indexOf('<') >= 0 || text.indexOf('&') >= 0) {
            throw new IllegalArgumentException("this needs escaping: " + text);
        }
        out.append(text);
        return this;
    }

    private void begin(String tag, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("names and values come by turns in " + tag);
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escaped(attributes[i + 1])).append('"');
        }
    }

    /** What steers a terminal or turns the direction of writing is replaced as everywhere. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        PlainText.of(text)
                .codePoints()
                .forEach(
                        character -> {
                            switch (character) {
                                case '&' -> escaped.append("&amp;");
                                case '<' -> escaped.append("&lt;");
                                case '>' -> escaped.append("&gt;");
                                case '"' -> escaped.append("&quot;");
                                case '\'' -> escaped.append("&#39;");
                                case 0xFFFE, 0xFFFF -> escaped.append('\uFFFD');
                                default -> escaped.appendCodePoint(character);
                            }
                        });
        return escaped.toString();
    }

    /**
     * The whole text.
     *
     * @throws IllegalStateException when an element is still open
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }
}
