package org.mingjing.app.supervision;

/** What came of what a person did with a signal. */
public enum Decision {
    TAKEN,
    /** There is no such signal, or not for the reader. */
    UNKNOWN,
    /** Others answer for it. */
    OF_OTHERS,
    /** The signal does not stand in a way that allows it, any more or at all. */
    STANDS_OTHERWISE
}
