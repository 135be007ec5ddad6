package org.mingjing.replay.report;

/** A section of the report. */
interface Section {
    /** The key of its heading. */
    String heading();

    /** Writes what stands below the heading. */
    void write(Markup html);
}
