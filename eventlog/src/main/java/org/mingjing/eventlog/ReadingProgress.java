package org.mingjing.eventlog;

/** Told how far the reading of one file has come: every few thousand events, and at its end. */
@FunctionalInterface
public interface ReadingProgress {
    /** Nobody wants to know. */
    ReadingProgress NONE = (bytesRead, bytes, events) -> {};

    /**
     * Reports.
     *
     * @param bytesRead bytes of the file read so far, compressed if the file is
     * @param bytes size of the file
     * @param events events of this file met so far, taken or not
     */
    void at(long bytesRead, long bytes, long events);
}
