package org.mingjing.app.supervision;

/** What came of what a person did with a signal or a pattern. */
public enum Decision {
    TAKEN,
    /** There is no such signal or pattern, or not for the reader. */
    UNKNOWN,
    /** Others answer for it. */
    OF_OTHERS,
    /** It does not stand in a way that allows it, any more or at all. */
    STANDS_OTHERWISE,
    /** That it be revoked was asked for already; a second person is awaited. */
    ALREADY_ASKED,
    /** The request that was meant awaits nobody any more. */
    REQUEST_ENDED,
    /** Who asked may not be the second person as well. */
    OWN_REQUEST,
    /** Only who asked takes a request back. */
    REQUEST_OF_OTHERS,
    /**
     * Who handled the case, or answers for the signal, or is whom the pattern is about, takes no
     * part in revoking it.
     */
    OWN_CASE
}
