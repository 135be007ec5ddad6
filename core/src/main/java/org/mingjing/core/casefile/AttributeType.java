package org.mingjing.core.casefile;

/** The type of an attribute's value, which also fixes how it is packed into a {@code long}. */
public enum AttributeType {
    /** Interned text; packed as its index in the {@link Lexicon}. */
    TEXT,
    /** Decimal number with six fractional digits; packed as millionths. */
    NUMBER,
    /** Point in time; packed as epoch milliseconds. */
    INSTANT,
    /** Local date in the zone of the case's calendar; packed as epoch day. */
    DATE,
    /** Yes or no; packed as 1 or 0. */
    FLAG
}
