package org.mingjing.rulepack;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.CaseContext;
import org.mingjing.core.timelimit.Limit;

/**
 * The names that the conditions of a pack may use, by its vocabulary.
 *
 * <p>Texts are {@code string}, numbers {@code double}, instants {@code timestamp}, flags {@code
 * bool}. A date is an {@code int} that counts days, so that dates are compared, subtracted and
 * moved by days like numbers. A text that is missing is empty; any other value that is missing
 * leaves the condition unjudged.
 */
final class ConditionWords {

    /** Names that an event has by itself, and what CEL keeps for itself. */
    private static final Set<String> TAKEN =
            Set.of(
                    "occurred",
                    "received",
                    "date",
                    "received_date",
                    "person",
                    "actor_department",
                    "material_listed",
                    "activity",
                    "given",
                    "as",
                    "break",
                    "const",
                    "continue",
                    "else",
                    "false",
                    "for",
                    "function",
                    "if",
                    "import",
                    "in",
                    "let",
                    "loop",
                    "namespace",
                    "null",
                    "package",
                    "return",
                    "true",
                    "var",
                    "void",
                    "while");

    private static final String DAYS_SINCE = "days_since.";
    private static final String FEE_STANDARD = "item.fee_standard";

    /** Between several materials in one text. */
    private static final Pattern SEVERAL = Pattern.compile("\\s*[;；、|，,\\n]\\s*");

    /** As conditions write them. */
    private static final Map<CaseType, String> CASE_TYPES = new EnumMap<>(CaseType.class);

    static {
        for (CaseType type : CaseType.values()) {
            CASE_TYPES.put(type, type.name().toLowerCase(Locale.ROOT));
        }
    }

    private final Map<String, Variable> variables = new LinkedHashMap<>();

    ConditionWords(Vocabulary vocabulary) {
        addEvent();
        addItem();
        for (Attribute attribute : vocabulary.attributes()) {
            add("event.", attribute, CaseContext::eventHas, CaseContext::eventValue);
            add("case.", attribute, CaseContext::caseHas, CaseContext::caseValue);
        }
        Attribute fee = vocabulary.findAttribute("fee");
        if (fee != null && fee.type() == AttributeType.TEXT) {
            addStandard(fee);
        }
        for (Activity activity : vocabulary.activities()) {
            int code = activity.code();
            add(
                    "count." + activity.id().replace('-', '_'),
                    SimpleType.INT,
                    new Whole(context -> context.count(code)));
            addDaysSince(activity);
            addLast(activity);
        }
        Attribute material = vocabulary.findAttribute("material");
        if (material != null && material.type() == AttributeType.TEXT) {
            addMaterials(material);
        }
    }

    /** Whether the item lists every material that an event names, one or several in a text. */
    private void addMaterials(Attribute material) {
        add(
                "event.material_listed",
                SimpleType.BOOL,
                context -> {
                    Set<String> listed = item(context, ServiceItem::materials, Set.of());
                    String named = context.text(context.eventValue(material, 0));
                    return listed.contains(named)
                            || listed.containsAll(List.of(SEVERAL.split(named.strip())));
                });
    }

    private void addLast(Activity activity) {
        String name = "last." + activity.id().replace('-', '_');
        Whole last = Whole.instant(context -> context.lastOccurred(activity.code()));
        add(name, SimpleType.TIMESTAMP, last);
        add(
                name + Variable.GIVEN,
                SimpleType.BOOL,
                context -> last.value(context) != Whole.MISSING);
    }

    /** Whether a name asks the service item and nothing else. */
    static boolean isOfTheItemAlone(String name) {
        return name.startsWith("item.") && !name.startsWith(FEE_STANDARD);
    }

    /** Whether a name asks the service item, or how often something had happened. */
    static boolean isOfTheCourse(String name) {
        return isOfTheItemAlone(name) || name.startsWith("count.");
    }

    /** Whether a name counts working days. */
    static boolean asksTheCalendar(String name) {
        return name.startsWith(DAYS_SINCE);
    }

    /** Whether a name asks which acts happened. */
    static boolean asksForActs(String name) {
        return name.startsWith("count.") || name.startsWith(DAYS_SINCE) || name.startsWith("last.");
    }

    private void addDaysSince(Activity activity) {
        String name = DAYS_SINCE + activity.id().replace('-', '_');
        Whole days =
                new Whole(
                        context -> {
                            int since = context.workingDaysSince(activity.code());
                            return since == CaseContext.NEVER ? Whole.MISSING : since;
                        });
        add(name, SimpleType.INT, days);
        add(
                name + Variable.GIVEN,
                SimpleType.BOOL,
                context -> days.value(context) != Whole.MISSING);
    }

    static boolean isTaken(String attributeId) {
        return TAKEN.contains(attributeId);
    }

    Map<String, Variable> variables() {
        return Collections.unmodifiableMap(variables);
    }

    private void addEvent() {
        add("event.occurred", SimpleType.TIMESTAMP, Whole.instant(CaseContext::occurredAt));
        add("event.received", SimpleType.TIMESTAMP, Whole.instant(CaseContext::receivedAt));
        add(
                "event.date",
                SimpleType.INT,
                new Whole(context -> context.dayOf(context.occurredAt())));
        add(
                "event.received_date",
                SimpleType.INT,
                new Whole(context -> context.dayOf(context.receivedAt())));
        add("event.person", SimpleType.STRING, CaseContext::person);
        add("event.actor_department", SimpleType.STRING, CaseContext::department);
        add("event.activity", SimpleType.STRING, CaseContext::activityName);
    }

    private void addItem() {
        add("item" + Variable.GIVEN, SimpleType.BOOL, context -> context.item() != null);
        add(
                "item.materials",
                ListType.create(SimpleType.STRING),
                context -> item(context, ServiceItem::materials, Set.of()));
        add(
                "item.fees",
                ListType.create(SimpleType.STRING),
                context -> {
                    Map<String, Long> fees = fees(context);
                    return fees == null ? null : fees.keySet();
                });
        add("item.fees" + Variable.GIVEN, SimpleType.BOOL, context -> fees(context) != null);
        addDemand("hearing", ServiceItem.Demand.HEARING);
        addDemand("separation", ServiceItem.Demand.SEPARATION);
        add(
                "item.promises_beyond_the_law",
                SimpleType.BOOL,
                context -> item(context, ServiceItem::promisesBeyondTheLaw, false));
        addGiven("item.statutory", ServiceItem::statutory);
        addGiven("item.promised", ServiceItem::promised);
        addItem("code", ServiceItem::code);
        addItem("name", item -> item.name().zh());
        addItem("department", ServiceItem::department);
        addItem("case_type", item -> CASE_TYPES.getOrDefault(item.caseType(), ""));
    }

    private void addGiven(String name, Function<ServiceItem, @Nullable Limit> of) {
        add(
                name + Variable.GIVEN,
                SimpleType.BOOL,
                context -> {
                    ServiceItem item = context.item();
                    return item != null && of.apply(item) != null;
                });
    }

    private static @Nullable Map<String, Long> fees(CaseContext context) {
        ServiceItem item = context.item();
        return item == null ? null : item.fees();
    }

    private void addDemand(String name, ServiceItem.Demand demand) {
        add(
                "item." + name,
                SimpleType.BOOL,
                context -> item(context, ServiceItem::demands, Set.of()).contains(demand));
    }

    private static <T> T item(
            CaseContext context, Function<ServiceItem, ? extends T> of, T withoutItem) {
        ServiceItem item = context.item();
        return item == null ? withoutItem : of.apply(item);
    }

    /** The standard of the fee that an event names; no value where the item lists none. */
    private void addStandard(Attribute fee) {
        Decimal standard =
                new Decimal(
                        context -> {
                            Map<String, Long> fees = fees(context);
                            Long units =
                                    fees == null
                                            ? null
                                            : fees.get(context.text(context.eventValue(fee, 0)));
                            return units == null ? Double.NaN : (double) units / AttributeType.UNIT;
                        });
        add(FEE_STANDARD, SimpleType.DOUBLE, standard);
        add(
                FEE_STANDARD + Variable.GIVEN,
                SimpleType.BOOL,
                context -> !Double.isNaN(standard.value(context)));
    }

    private void addItem(String name, Function<ServiceItem, String> of) {
        add(
                "item." + name,
                SimpleType.STRING,
                context -> {
                    ServiceItem item = context.item();
                    return item == null ? "" : of.apply(item);
                });
    }

    private void add(String name, CelType type, Variable.Reader reader) {
        variables.put(name, new Variable(name, type, reader));
    }

    private void add(String owner, Attribute attribute, Presence presence, Packed packed) {
        String name = owner + attribute.id();
        add(name, typeOf(attribute.type()), reader(attribute, presence, packed));
        add(name + Variable.GIVEN, SimpleType.BOOL, context -> presence.has(context, attribute));
    }

    private static Variable.Reader reader(Attribute attribute, Presence presence, Packed packed) {
        return switch (attribute.type()) {
            case TEXT -> new Text(context -> packed.value(context, attribute, 0));
            case NUMBER ->
                    new Decimal(
                            context ->
                                    presence.has(context, attribute)
                                            ? (double) packed.value(context, attribute, 0)
                                                    / AttributeType.UNIT
                                            : Double.NaN);
            case DATE -> new Whole(context -> packed.value(context, attribute, Whole.MISSING));
            case INSTANT ->
                    Whole.instant(context -> packed.value(context, attribute, Whole.MISSING));
            case FLAG ->
                    context ->
                            presence.has(context, attribute)
                                    ? (Object) (packed.value(context, attribute, 0) != 0)
                                    : null;
        };
    }

    private static CelType typeOf(AttributeType type) {
        return switch (type) {
            case TEXT -> SimpleType.STRING;
            case NUMBER -> SimpleType.DOUBLE;
            case INSTANT -> SimpleType.TIMESTAMP;
            case DATE -> SimpleType.INT;
            case FLAG -> SimpleType.BOOL;
        };
    }

    private interface Presence {
        boolean has(CaseContext context, Attribute attribute);
    }

    private interface Packed {
        long value(CaseContext context, Attribute attribute, long absent);
    }
}
