package org.mingjing.eventlog;

/** Reports the progress of one file every few thousand events. */
final class ProgressMeter {
    private static final int EVERY = 4096;

    private final ReadingProgress progress;
    private final LogText text;
    private long events;

    ProgressMeter(ReadingProgress progress, LogText text) {
        this.progress = progress;
        this.text = text;
    }

    /** One more event was met. */
    void event() {
        if (++events % EVERY == 0) {
            report();
        }
    }

    /** The file is read as far as it goes. */
    void done() {
        report();
    }

    private void report() {
        progress.at(text.bytesRead(), text.size(), events);
    }
}
