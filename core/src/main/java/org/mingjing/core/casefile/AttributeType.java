package org.mingjing.core.casefile;

/** The type of an attribute's value, which also fixes how it is packed into 56 bits. */
public enum AttributeType {
    /** Interned text; packed as its index in the {@link Lexicon}. */
    TEXT,
    /** Decimal number with four fractional digits; packed in units of {@link #UNIT}. */
    NUMBER,
    /** Point in time; packed as epoch milliseconds. */
    INSTANT,
    /** Local date in the zone of the case's calendar; packed as epoch day. */
    DATE,
    /** Yes or no; packed as 1 or 0. */
    FLAG;

    /** How many fractional digits a number keeps: those of amounts of money in accounts. */
    public static final int FRACTION_DIGITS = 4;

    /** How many packed units make 1. */
    public static final long UNIT = 10_000;
}
