package org.mingjing.eventlog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV text whose quotation marks match, on their way to the parser.
 *
 * <p>A parser cannot go on after a quotation mark that stands wrong, and one that is never closed
 * swallows the rest of the file. So a row's marks are looked at first; when they do not match, its
 * first line is told and becomes an empty line, and reading goes on with the next line. Line
 * numbers stay what they are.
 */
final class CsvLines extends Reader {
    /** A row that is longer is taken for one with an open quotation mark. */
    private static final int MOST_LINES = 1_000;

    private static final int MOST_CHARACTERS = 1_000_000;

    private final BufferedReader source;
    private final PieceReader pieces;
    private final char separator;
    private final IntConsumer broken;
    private final Deque<String> ahead = new ArrayDeque<>();
    private String current = "";
    private int at;
    private int line;

    /**
     * Of a source that draws on {@code pieces}.
     *
     * @param broken told the number of each line that is left out
     */
    CsvLines(BufferedReader source, PieceReader pieces, char separator, IntConsumer broken) {
        this.source = source;
        this.pieces = pieces;
        this.separator = separator;
        this.broken = broken;
    }

    /** How many lines were read. */
    int line() {
        return line;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        if (at == current.length()) {
            String row = nextRow();
            if (row == null) {
                return -1;
            }
            current = row;
            at = 0;
        }
        int count = Math.min(length, current.length() - at);
        current.getChars(at, at + count, target, from);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    private @Nullable String nextRow() throws IOException {
        String first = ahead.isEmpty() ? readLine() : ahead.remove();
        if (first == null) {
            return null;
        }
        line++;
        if (first.indexOf('"') < 0) {
            return first;
        }
        StringBuilder row = new StringBuilder(first);
        CsvQuotes quotes = new CsvQuotes(separator);
        quotes.read(first);
        int lines = 1 + (quotes.isOpen() ? readOn(quotes, row) : 0);
        if (quotes.isBroken() || quotes.isOpen()) {
            broken.accept(line);
            return "\n";
        }
        for (int i = 1; i < lines; i++) {
            ahead.remove();
        }
        line += lines - 1;
        return row.toString();
    }

    /** Follows an open quotation mark; how many lines it took. */
    private int readOn(CsvQuotes quotes, StringBuilder row) throws IOException {
        int lines = 0;
        Iterator<String> known = ahead.iterator();
        while (quotes.isOpen() && lines < MOST_LINES && row.length() < MOST_CHARACTERS) {
            boolean seen = known.hasNext();
            String next = seen ? known.next() : readLine();
            if (next == null) {
                return lines;
            }
            if (!seen) {
                ahead.add(next);
                known = Collections.emptyIterator();
            }
            lines++;
            quotes.read(next);
            row.append(next);
        }
        return lines;
    }

    /** The next line of the source with what ends it. */
    private @Nullable String readLine() throws IOException {
        pieces.nextPiece();
        StringBuilder text = new StringBuilder();
        int character = source.read();
        while (character >= 0) {
            text.append((char) character);
            if (character == '\n') {
                break;
            }
            if (character == '\r') {
                appendLineFeed(text);
                break;
            }
            character = source.read();
        }
        return text.isEmpty() ? null : text.toString();
    }

    private void appendLineFeed(StringBuilder text) throws IOException {
        source.mark(1);
        if (source.read() == '\n') {
            text.append('\n');
        } else {
            source.reset();
        }
    }
}
