package org.mingjing.eventlog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Lexicon;
import org.mingjing.core.casefile.Mapping;

/**
 * Texts of a log as packed values of a type, in the packing that {@link AttributeType} names. Not
 * thread-safe.
 */
final class Values {
    /** A text that does not fit its type. No type packs a value to it. */
    static final long UNFIT = Long.MIN_VALUE;

    /** A date that stands for none. No type packs a value to it either. */
    static final long IMPLAUSIBLE = UNFIT + 1;

    private static final int LONGEST_NUMBER = 64;

    /** Twelve digits before the point, so that that any sum stays in 56 bits. */
    private static final int MOST_INTEGER_DIGITS = 12;

    private final Lexicon lexicon;
    private final TimeTexts times;

    Values(Lexicon lexicon, Mapping mapping) {
        this.lexicon = lexicon;
        this.times = new TimeTexts(mapping.zone(), mapping.formats());
    }

    TimeTexts times() {
        return times;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    /** The packed value; {@link #UNFIT} or {@link #IMPLAUSIBLE} where there is none. */
    long pack(AttributeType type, String text) {
        return switch (type) {
            case TEXT -> lexicon.number(text);
            case NUMBER -> number(text);
            case INSTANT -> instant(text);
            case DATE -> date(text);
            case FLAG -> flag(text);
        };
    }

    /** Epoch milliseconds; {@link #UNFIT} or {@link #IMPLAUSIBLE} where there are none. */
    long instant(String text) {
        if (!times.parse(text)) {
            return UNFIT;
        }
        return times.isPlausible() ? times.epochMillis() : IMPLAUSIBLE;
    }

    private long date(String text) {
        if (!times.parse(text)) {
            return UNFIT;
        }
        return times.isPlausible() ? times.epochDay() : IMPLAUSIBLE;
    }

    /**
     * Whether a text says that its event is taken back: 1 or 0, else {@link #UNFIT}. Beside the
     * words of flags these are the marks of exchange tables: D for deleted, I and U for new and
     * changed.
     */
    static long voided(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "d" -> 1;
            case "i", "u" -> 0;
            default -> flag(text);
        };
    }

    /** Writes a packed value into a draft. */
    void give(EventDraft draft, Attribute attribute, long packed) {
        switch (attribute.type()) {
            case TEXT -> draft.text(attribute, lexicon.text((int) packed));
            case NUMBER ->
                    draft.number(
                            attribute, BigDecimal.valueOf(packed, AttributeType.FRACTION_DIGITS));
            case INSTANT -> draft.instant(attribute, packed);
            case DATE -> draft.date(attribute, LocalDate.ofEpochDay(packed));
            case FLAG -> draft.flag(attribute, packed == 1);
        }
    }

    /** What to say of a text that does not fit. */
    static ProblemKind misfit(AttributeType type) {
        return switch (type) {
            case TEXT -> ProblemKind.UNDECODABLE_TEXT;
            case NUMBER -> ProblemKind.NOT_A_NUMBER;
            case INSTANT -> ProblemKind.NOT_AN_INSTANT;
            case DATE -> ProblemKind.NOT_A_DATE;
            case FLAG -> ProblemKind.NOT_A_FLAG;
        };
    }

    /*
     * 1E999999999 is a short text and a number of a milliard digits: the magnitude is looked at
     * before anything is scaled.
     */
    /** A packed number, or {@link #UNFIT}. */
    static long number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return UNFIT;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            long integerDigits = (long) number.precision() - number.scale();
            if (number.signum() == 0 || integerDigits < -AttributeType.FRACTION_DIGITS) {
                return 0;
            }
            if (integerDigits > MOST_INTEGER_DIGITS) {
                return UNFIT;
            }
            return number.setScale(AttributeType.FRACTION_DIGITS, RoundingMode.HALF_UP)
                    .unscaledValue()
                    .longValueExact();
        } catch (NumberFormatException e) {
            return UNFIT;
        }
    }

    /** A flag as 1 or 0, else {@link #UNFIT}. */
    static long flag(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "y", "是" -> 1;
            case "false", "0", "no", "n", "否" -> 0;
            default -> UNFIT;
        };
    }
}
