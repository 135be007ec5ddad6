package org.mingjing.replay;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.eventlog.PlainText;

/**
 * The attributes that events of a case carry, by their labels in the rule pack's vocabulary. What
 * every event carries alike is told with the first.
 */
public final class AttributesText {
    private static final int LONGEST = 160;

    private final Wording wording;
    private final Moments moments;
    private final CaseFile caseFile;

    public AttributesText(Wording wording, Moments moments, CaseFile caseFile) {
        this.wording = wording;
        this.moments = moments;
        this.caseFile = caseFile;
    }

    /** Label and value of each attribute of an event; texts without anything in them left out. */
    public List<String> of(int position) {
        return caseFile.vocabulary().attributes().stream()
                .filter(attribute -> isTold(position, attribute))
                .filter(attribute -> position == 0 || !isOfEveryEvent(attribute))
                .map(attribute -> text(position, attribute))
                .toList();
    }

    private boolean isTold(int position, Attribute attribute) {
        return caseFile.has(position, attribute)
                && !(attribute.type() == AttributeType.TEXT
                        && value(position, attribute).isBlank());
    }

    private boolean isOfEveryEvent(Attribute attribute) {
        return IntStream.range(0, caseFile.eventCount())
                .allMatch(
                        position ->
                                caseFile.has(position, attribute)
                                        && caseFile.value(position, attribute, 0)
                                                == caseFile.value(0, attribute, 0));
    }

    private String text(int position, Attribute attribute) {
        return wording.say(
                "explain.attribute",
                wording.of(attribute.label()),
                shortened(value(position, attribute)));
    }

    private String value(int position, Attribute attribute) {
        long value = caseFile.value(position, attribute, 0);
        return switch (attribute.type()) {
            case TEXT -> PlainText.of(caseFile.lexicon().text((int) value));
            case NUMBER ->
                    BigDecimal.valueOf(value, AttributeType.FRACTION_DIGITS)
                            .stripTrailingZeros()
                            .toPlainString();
            case INSTANT -> moments.readable(Instant.ofEpochMilli(value));
            case DATE -> LocalDate.ofEpochDay(value).toString();
            case FLAG -> wording.say(value == 0 ? "explain.no" : "explain.yes");
        };
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
