package org.mingjing.app.casefile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.ApplicantName;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.CaseFile;
import org.mingjing.core.casefile.EventDraft;
import org.mingjing.core.casefile.Lexicon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The attributes of a message as a JSON object, by their ids in the vocabulary. */
@Component
public class AttributeText {
    private static final Logger LOG = LoggerFactory.getLogger(AttributeText.class);

    /** No attribute. */
    public static final String NONE = "{}";

    private final JsonMapper json;
    private final LawInForce law;
    private final Set<String> leftOut = ConcurrentHashMap.newKeySet();

    AttributeText(JsonMapper json, LawInForce law) {
        this.json = json;
        this.law = law;
    }

    /** What a case file tells with an event. */
    public String of(CaseFile file, int position) {
        ObjectNode object = json.createObjectNode();
        for (Attribute attribute : law.vocabulary().attributes()) {
            if (isKept(attribute) && file.has(position, attribute)) {
                put(object, attribute, file.value(position, attribute, 0), file);
            }
        }
        return object.isEmpty() ? NONE : object.toString();
    }

    /** What a case file tells of the case itself. */
    public String of(CaseFile file) {
        ObjectNode object = json.createObjectNode();
        for (Attribute attribute : law.vocabulary().attributes()) {
            if (isKept(attribute) && file.has(attribute)) {
                put(object, attribute, file.value(attribute, 0), file);
            }
        }
        return object.isEmpty() ? NONE : object.toString();
    }

    /** The applicant is kept with the case, and not among what rules judge. */
    private static boolean isKept(Attribute attribute) {
        return !ApplicantName.isHeldBy(attribute.id());
    }

    private static void put(ObjectNode object, Attribute attribute, long packed, CaseFile file) {
        switch (attribute.type()) {
            case TEXT -> object.put(attribute.id(), file.lexicon().text((int) packed));
            case NUMBER ->
                    object.put(
                            attribute.id(),
                            BigDecimal.valueOf(packed, AttributeType.FRACTION_DIGITS)
                                    .stripTrailingZeros()
                                    .toPlainString());
            case INSTANT -> object.put(attribute.id(), Instant.ofEpochMilli(packed).toString());
            case DATE -> object.put(attribute.id(), LocalDate.ofEpochDay(packed).toString());
            case FLAG -> object.put(attribute.id(), packed == 1);
        }
    }

    /**
     * Puts what a JSON object tells into a draft. Names that the vocabulary lacks are left, and so
     * are values that do not fit their attribute, whose type a later law may have changed.
     */
    void read(String text, EventDraft draft) {
        if (text.equals(NONE)) {
            return;
        }
        try (JsonParser parser = json.createParser(text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                Attribute attribute = law.vocabulary().findAttribute(parser.currentName());
                if (parser.nextToken() == JsonToken.VALUE_NULL || attribute == null) {
                    parser.skipChildren();
                } else {
                    readIfItFits(attribute, parser.getString(), draft);
                }
            }
        }
    }

    private void readIfItFits(Attribute attribute, String value, EventDraft draft) {
        try {
            read(attribute, value, draft);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            if (leftOut.add(attribute.id())) {
                LOG.warn(
                        "what events told as {} is no {}, as the law in force wants it: left out",
                        attribute.id(),
                        attribute.type());
            }
        }
    }

    /** The first attribute whose value does not fit its type; null when all do. */
    public @Nullable String misfit(JsonNode data) {
        for (Map.Entry<String, JsonNode> entry : data.properties()) {
            Attribute attribute = law.vocabulary().findAttribute(entry.getKey());
            if (attribute != null
                    && !entry.getValue().isNull()
                    && !fits(attribute, entry.getValue())) {
                return attribute.id();
            }
        }
        return null;
    }

    private static boolean fits(Attribute attribute, JsonNode told) {
        if (told.isContainer() || !Acceptable.isText(told.asString())) {
            return false;
        }
        String value = told.asString();
        try {
            return isAcceptable(attribute, value);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    private static boolean isAcceptable(Attribute attribute, String value) {
        return switch (attribute.type()) {
            case TEXT -> true;
            case FLAG -> value.equals("true") || value.equals("false");
            case NUMBER -> Acceptable.isNumber(value) && isKeepable(attribute, value);
            case INSTANT -> Acceptable.isInstant(OffsetDateTime.parse(value).toInstant());
            case DATE -> Acceptable.isDate(LocalDate.parse(value));
        };
    }

    /* Whether an event has room for so large a number: else writing it down fails. */
    private static boolean isKeepable(Attribute attribute, String number) {
        read(attribute, number, new EventDraft(new Lexicon()));
        return true;
    }

    private static void read(Attribute attribute, String value, EventDraft draft) {
        switch (attribute.type()) {
            case TEXT -> draft.text(attribute, value);
            case NUMBER -> draft.number(attribute, new BigDecimal(value));
            case INSTANT ->
                    draft.instant(
                            attribute, OffsetDateTime.parse(value).toInstant().toEpochMilli());
            case DATE -> draft.date(attribute, LocalDate.parse(value));
            case FLAG -> draft.flag(attribute, flag(value));
        }
    }

    private static boolean flag(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false: " + value);
        };
    }
}
