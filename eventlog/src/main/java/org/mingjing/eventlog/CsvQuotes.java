package org.mingjing.eventlog;

/**
 * The quotation marks of one row (RFC 4180): a cell that begins with one ends with one, and a mark
 * within is doubled.
 */
final class CsvQuotes {
    private enum State {
        CELL_START,
        PLAIN,
        QUOTED,
        /** After a mark within a quoted cell: its end, or half of a doubled mark. */
        CLOSED,
        BROKEN
    }

    private final char separator;
    private State state = State.CELL_START;

    CsvQuotes(char separator) {
        this.separator = separator;
    }

    /** Whether a quoted cell goes on in the next line. */
    boolean isOpen() {
        return state == State.QUOTED;
    }

    /** Whether something follows a closing mark. */
    boolean isBroken() {
        return state == State.BROKEN;
    }

    void read(String line) {
        for (int i = 0; i < line.length() && state != State.BROKEN; i++) {
            state = next(line.charAt(i));
        }
    }

    private State next(char character) {
        return switch (state) {
            case QUOTED -> character == '"' ? State.CLOSED : State.QUOTED;
            case CLOSED -> character == '"' ? State.QUOTED : afterCell(character);
            case CELL_START -> character == '"' ? State.QUOTED : inCell(character);
            case PLAIN -> inCell(character);
            case BROKEN -> State.BROKEN;
        };
    }

    private State inCell(char character) {
        return isBoundary(character) ? State.CELL_START : State.PLAIN;
    }

    private State afterCell(char character) {
        return isBoundary(character) ? State.CELL_START : State.BROKEN;
    }

    private boolean isBoundary(char character) {
        return character == separator || character == '\n' || character == '\r';
    }
}
