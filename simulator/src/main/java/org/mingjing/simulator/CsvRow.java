package org.mingjing.simulator;

/** One row of CSV (RFC 4180) in the making; lines end with LF. */
final class CsvRow {
    private final StringBuilder text = new StringBuilder();
    private final IsoText iso = new IsoText();
    private boolean first = true;

    CsvRow cell(String value) {
        separate();
        if (needsQuotes(value)) {
            text.append('"').append(value.replace("\"", "\"\"")).append('"');
        } else {
            text.append(value);
        }
        return this;
    }

    CsvRow cell(long value) {
        separate();
        text.append(value);
        return this;
    }

    CsvRow instant(long value) {
        separate();
        iso.append(text, value);
        return this;
    }

    private void separate() {
        if (!first) {
            text.append(',');
        }
        first = false;
    }

    private static boolean needsQuotes(String value) {
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            if (character == ',' || character == '"' || character < ' ') {
                return true;
            }
        }
        return false;
    }

    /** The row with its line end; the next row can begin. */
    String end() {
        String row = text.append('\n').toString();
        text.setLength(0);
        first = true;
        return row;
    }
}
