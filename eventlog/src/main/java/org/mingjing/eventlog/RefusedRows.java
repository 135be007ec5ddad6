package org.mingjing.eventlog;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a CSV file that could not be taken, as they stand there, below its header: to be
 * mended and read again. What is longer than {@value #MOST} characters is cut after a whole row.
 */
public final class RefusedRows {
    private static final int MOST = 2_000_000;

    /** A cell that goes on for more lines is taken for one whose quotation mark is missing. */
    private static final int MOST_LINES = 1_000;

    private RefusedRows() {}

    /**
     * The rows that begin on some lines of a file, plain or gzip, as far as it unpacks.
     *
     * @param lines counted from 1; the header's own is not needed
     * @return empty when there is none of them
     * @throws IOException when the file cannot be read
     */
    public static String of(Path file, Collection<Integer> lines) throws IOException {
        Set<Integer> wanted = new TreeSet<>(lines);
        wanted.remove(1);
        if (wanted.isEmpty()) {
            return "";
        }
        try (LogText text = LogText.open(file, ReadingLimits.DEFAULT)) {
            return gathered(text, wanted);
        }
    }

    private static String gathered(LogText text, Set<Integer> wanted) throws IOException {
        BufferedReader reader = new BufferedReader(text.reader());
        StringBuilder rows = new StringBuilder();
        boolean isAny = false;
        boolean isOpen = false;
        int begun = 1;
        int number = 0;
        for (String line = next(reader, text);
                line != null && rows.length() < MOST;
                line = next(reader, text)) {
            number++;
            boolean goesOn = isOpen && number - begun < MOST_LINES;
            begun = goesOn ? begun : number;
            isOpen = isOdd(line) != goesOn;
            if (begun == 1 || wanted.contains(begun)) {
                rows.append(line).append("\r\n");
                isAny |= begun > 1;
            }
        }
        return isAny ? rows.toString() : "";
    }

    private static @Nullable String next(BufferedReader reader, LogText text) throws IOException {
        try {
            text.reader().nextPiece();
            return reader.readLine();
        } catch (Refusal | EOFException | ZipException broken) {
            /* Whoever read the file told of its broken end; the rows before it can be mended. */
            return null;
        }
    }

    /** Whether a line has an odd number of quotation marks, so that a cell is open at its end. */
    private static boolean isOdd(String line) {
        return line.chars().filter(character -> character == '"').count() % 2 == 1;
    }
}
