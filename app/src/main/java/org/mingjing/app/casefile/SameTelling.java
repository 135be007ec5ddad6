package org.mingjing.app.casefile;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.app.rulebook.LawInForce;
import org.mingjing.core.casefile.Attribute;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whether two messages of one id and version tell the same, in whatever form they came: over HTTP
 * or in a file, with 12 or with 12.0.
 *
 * <p>When they came says nothing of what they tell; nor does the order among simultaneous acts,
 * which a file without one takes from its rows. A name that only one of them tells is no
 * contradiction, nor is an attribute that the vocabulary lacks: files leave it out.
 */
@Component
class SameTelling {
    private final JsonMapper json;
    private final LawInForce law;

    SameTelling(JsonMapper json, LawInForce law) {
        this.json = json;
        this.law = law;
    }

    boolean is(CaseMessage one, CaseMessage other) {
        return one.activity().equals(other.activity())
                && one.occurredAt().equals(other.occurredAt())
                && one.voided() == other.voided()
                && one.dayOnly() == other.dayOnly()
                && isSameName(one.name(), other.name())
                && plain(one.person()).equals(plain(other.person()))
                && plain(one.post()).equals(plain(other.post()))
                && plain(one.department()).equals(plain(other.department()))
                && isSameData(one.data(), other.data());
    }

    private static boolean isSameName(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text;
    }

    private boolean isSameData(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        JsonNode first = json.readTree(one);
        JsonNode second = json.readTree(other);
        Set<String> names = new LinkedHashSet<>(first.propertyNames());
        names.addAll(second.propertyNames());
        return names.stream().allMatch(name -> isSame(name, first.path(name), second.path(name)));
    }

    private boolean isSame(String name, JsonNode one, JsonNode other) {
        Attribute attribute = law.vocabulary().findAttribute(name);
        if (isNothing(one) || isNothing(other)) {
            return attribute == null || isNothing(one) == isNothing(other);
        }
        return attribute == null ? one.equals(other) : isSame(attribute, text(one), text(other));
    }

    private static boolean isSame(Attribute attribute, String one, String other) {
        return one.equals(other)
                || switch (attribute.type()) {
                    case NUMBER -> new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
                    case INSTANT -> OffsetDateTime.parse(one).isEqual(OffsetDateTime.parse(other));
                    case TEXT, DATE, FLAG -> false;
                };
    }

    private static boolean isNothing(JsonNode told) {
        return told.isMissingNode() || told.isNull();
    }

    private static String text(JsonNode told) {
        return told.asString();
    }
}
