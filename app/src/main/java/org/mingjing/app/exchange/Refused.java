package org.mingjing.app.exchange;

/** An event that cannot be taken, and why. */
record Refused(int place, Told told, Reason reason, String detail) {
    Answer answer() {
        return Answer.refused(told.id(), reason, detail);
    }
}
