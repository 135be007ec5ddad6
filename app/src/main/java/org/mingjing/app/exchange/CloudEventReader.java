package org.mingjing.app.exchange;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.casefile.Acceptable;
import org.mingjing.app.casefile.AttributeText;
import org.mingjing.app.casefile.CaseMessage;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.ApplicantName;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the events of cases as CloudEvents 1.0 in JSON: {@code subject} is the case's number,
 * {@code time} when the act happened, {@code data} what it was, {@code type} always {@code
 * case.event}.
 *
 * <p>The source is who authenticated, whatever {@code source} says: nobody speaks for another.
 */
@Component
class CloudEventReader {
    private static final String SPEC = "1.0";
    private static final String TYPE = "case.event";
    /* Names are looked for by indexes, and an index holds no long ones. */
    private static final int LONGEST_NAME = 200;
    private static final int HIGHEST_VERSION = 4_095;

    private final LawInForce law;
    private final AttributeText attributes;

    CloudEventReader(LawInForce law, AttributeText attributes) {
        this.law = law;
        this.attributes = attributes;
    }

    /** The message that an event tells. */
    CaseMessage read(Told told) throws RefusedEvent {
        JsonNode event = told.event();
        if (!event.isObject()) {
            throw new RefusedEvent(Reason.NOT_AN_OBJECT, event.getNodeType().toString());
        }
        if (!SPEC.equals(text(event, "specversion"))) {
            throw new RefusedEvent(Reason.UNREADABLE, "specversion");
        }
        text(event, "source");
        String type = text(event, "type");
        if (!TYPE.equals(type)) {
            throw new RefusedEvent(Reason.UNKNOWN_TYPE, type);
        }
        JsonNode data = event.path("data");
        if (!data.isObject()) {
            throw new RefusedEvent(Reason.MISSING, "data");
        }
        Instant occurred = instant(event, "time");
        return new CaseMessage(
                told.source(),
                name(event, "subject"),
                nameOr(data, "item", ""),
                number(data, "itemVersion", 0, 0, Integer.MAX_VALUE),
                applicant(data),
                name(event, "id"),
                number(data, "version", 1, 1, HIGHEST_VERSION),
                activity(data),
                textOr(data, "name", ""),
                occurred,
                told.backfill() == Backfill.RECEIVED_WHEN_OCCURRED ? occurred : told.receivedAt(),
                flag(data, "dayOnly"),
                flag(data, "voided"),
                number(data, "sequence", 0, 0, Integer.MAX_VALUE),
                nameOrNull(data, "person"),
                nameOrNull(data, "post"),
                nameOrNull(data, "department"),
                attributes(data, "attributes"),
                attributes(data, "case"));
    }

    /** Names in an event from which nothing is read, as its sender is told; null when none. */
    @Nullable String unread(Told told) {
        return UnreadNames.of(told.event(), law.vocabulary());
    }

    private String activity(JsonNode data) throws RefusedEvent {
        String id = text(data, "activity");
        Activity activity = law.vocabulary().findActivity(id);
        if (activity == null) {
            throw new RefusedEvent(Reason.UNKNOWN_ACTIVITY, id);
        }
        return activity.id();
    }

    private String attributes(JsonNode data, String name) throws RefusedEvent {
        JsonNode told = data.path(name);
        if (told.isMissingNode() || told.isNull()) {
            return "{}";
        }
        String misfit = told.isObject() ? attributes.misfit(told) : name;
        if (misfit != null) {
            throw new RefusedEvent(Reason.UNREADABLE, misfit);
        }
        return withoutApplicant(told).toString();
    }

    /* Sources put it where they put the other data of a case, or of an act. */
    private static ApplicantName applicant(JsonNode data) throws RefusedEvent {
        for (JsonNode told : List.of(data, data.path("case"), data.path("attributes"))) {
            for (String id : ApplicantName.IDS) {
                String name = nameOrNull(told, id);
                if (name != null) {
                    return new ApplicantName(name);
                }
            }
        }
        return ApplicantName.NONE;
    }

    private static JsonNode withoutApplicant(JsonNode told) {
        if (told instanceof ObjectNode object && ApplicantName.IDS.stream().anyMatch(object::has)) {
            return object.deepCopy().remove(ApplicantName.IDS);
        }
        return told;
    }

    private static Instant instant(JsonNode node, String name) throws RefusedEvent {
        try {
            Instant instant = OffsetDateTime.parse(text(node, name)).toInstant();
            if (Acceptable.isInstant(instant)) {
                return instant;
            }
            throw new RefusedEvent(Reason.UNREADABLE, name);
        } catch (DateTimeException e) {
            throw (RefusedEvent) new RefusedEvent(Reason.UNREADABLE, name).initCause(e);
        }
    }

    private static int number(JsonNode node, String name, int otherwise, int least, int most)
            throws RefusedEvent {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return otherwise;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.asInt() < least
                || value.asInt() > most) {
            throw new RefusedEvent(Reason.UNREADABLE, name);
        }
        return value.asInt();
    }

    private static boolean flag(JsonNode node, String name) throws RefusedEvent {
        JsonNode value = node.path(name);
        if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
            throw new RefusedEvent(Reason.UNREADABLE, name);
        }
        return value.isBoolean() && value.asBoolean();
    }

    /** Whether a text can name something. */
    static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && Acceptable.isText(text);
    }

    private static String name(JsonNode node, String name) throws RefusedEvent {
        return named(text(node, name), name);
    }

    private static String nameOr(JsonNode node, String name, String otherwise) throws RefusedEvent {
        String text = nameOrNull(node, name);
        return text == null ? otherwise : text;
    }

    private static @Nullable String nameOrNull(JsonNode node, String name) throws RefusedEvent {
        String text = textOrNull(node, name);
        return text == null || text.isBlank() ? null : named(text, name);
    }

    private static String named(String text, String field) throws RefusedEvent {
        if (text.isBlank() || text.length() > LONGEST_NAME) {
            throw new RefusedEvent(Reason.UNREADABLE, field);
        }
        return text;
    }

    private static String text(JsonNode node, String name) throws RefusedEvent {
        String text = textOrNull(node, name);
        if (text == null || text.isBlank()) {
            throw new RefusedEvent(Reason.MISSING, name);
        }
        return text;
    }

    private static String textOr(JsonNode node, String name, String otherwise) throws RefusedEvent {
        String text = textOrNull(node, name);
        return text == null ? otherwise : text;
    }

    private static @Nullable String textOrNull(JsonNode node, String name) throws RefusedEvent {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        String text = value.isString() ? value.asString() : null;
        if (text == null || !Acceptable.isText(text)) {
            throw new RefusedEvent(Reason.UNREADABLE, name);
        }
        return text;
    }
}
