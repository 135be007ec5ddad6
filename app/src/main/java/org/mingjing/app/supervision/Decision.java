package org.mingjing.app.supervision;

/** What came of a person's decision about a signal. */
public enum Decision {
    TAKEN,
    /** There is no such signal. */
    UNKNOWN,
    /** The signal does not stand in a way that allows it, any more or at all. */
    STANDS_OTHERWISE
}
