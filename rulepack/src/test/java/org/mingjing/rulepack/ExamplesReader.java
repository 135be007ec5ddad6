package org.mingjing.rulepack;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.CaseType;
import org.mingjing.core.casefile.ServiceItem;
import org.mingjing.core.casefile.Vocabulary;

/** Reads {@code examples.yaml}; refuses it with every error and its place, as packs are refused. */
final class ExamplesReader {
    private static final Bilingual A_LIST = new Bilingual("列表", "a list");
    private static final Bilingual A_LINE = new Bilingual("一行文字", "a line");
    private static final Bilingual NAMES = new Bilingual("名称和内容", "names and what they stand for");
    private static final Bilingual AN_ITEM = new Bilingual("items 中的名称", "a name among the items");

    private static final String[] KEYS = {"as-of", "items", "rules"};

    private final Words words;
    private final Map<String, ServiceItem> items = new LinkedHashMap<>();
    private LocalDateTime asOf = LocalDateTime.MAX;

    private ExamplesReader(Vocabulary vocabulary) {
        words = new Words(vocabulary);
    }

    static PackExamples read(PackText text, Vocabulary vocabulary) {
        YamlFile file = YamlFile.of(text.name(), text.text());
        Place root = file.root();
        PackExamples examples =
                root == null ? null : new ExamplesReader(vocabulary).file(root.keys(KEYS));
        if (examples == null || !file.errors().isEmpty()) {
            throw new InvalidPackException(file.errorsInOrder());
        }
        return examples;
    }

    private PackExamples file(Keys keys) {
        asOf = keys.required("as-of", LocalDateTime.MAX, ExamplesReader::instant);
        keys.optional("items", Map.<Place, Place>of(), catalogue -> catalogue.pairs(NAMES))
                .forEach((name, item) -> items.put(name.text(A_LINE), item(name, item)));
        List<RuleExamples> rules =
                keys.required(
                        "rules",
                        List.of(),
                        list -> Place.each(list.entries(A_LIST), this::examples));
        return new PackExamples(asOf, List.copyOf(items.values()), rules);
    }

    private RuleExamples examples(Place place) {
        Keys keys = place.keys("id", "fires", "silent", "stories");
        String id = keys.required("id", "?", text -> text.text(A_LINE));
        Bilingual none = Bilingual.same("?");
        return new RuleExamples(
                id,
                keys.required("fires", none, Place::bilingual),
                keys.required("silent", none, Place::bilingual),
                keys.required(
                        "stories",
                        List.of(),
                        list -> Place.each(list.entries(A_LIST), entry -> story(id, entry))));
    }

    private RuleStory story(String rule, Place place) {
        Keys keys = place.keys("zh", "en", "item", "case", "events", "as-of", "rungs");
        return new RuleStory(
                rule,
                Place.bilingual(keys),
                keys.<@Nullable ServiceItem>optional("item", null, this::named),
                keys.optional("case", Map.of(), ExamplesReader::data),
                keys.required("events", List.of(), lines(StoryEvent::parse)),
                keys.optional("as-of", asOf, ExamplesReader::instant),
                keys.required("rungs", List.of(), lines(StoryRung::parse)));
    }

    private @Nullable ServiceItem named(Place place) {
        ServiceItem item = items.get(place.text(AN_ITEM));
        if (item == null) {
            place.refuse(AN_ITEM, Spelling.hint(place.text(AN_ITEM), items.keySet()));
        }
        return item;
    }

    private static Map<String, String> data(Place place) {
        Map<String, String> data = new LinkedHashMap<>();
        place.pairs(NAMES).forEach((key, value) -> data.put(key.text(A_LINE), value.text(A_LINE)));
        return data;
    }

    private static <T> Function<Place, List<T>> lines(Function<String, T> parse) {
        return place ->
                Place.each(place.entries(A_LIST), line -> ExamplesReader.<T>line(line, parse));
    }

    private static <T> @Nullable T line(Place place, Function<String, T> parse) {
        int before = place.file().errors().size();
        String text = place.text(A_LINE);
        return place.made(before, A_LINE, () -> parse.apply(text));
    }

    private static LocalDateTime instant(Place place) {
        LocalDateTime instant = line(place, text -> LocalDateTime.parse(text.replace(' ', 'T')));
        return instant == null ? LocalDateTime.MAX : instant;
    }

    private ServiceItem item(Place name, Place place) {
        Keys keys =
                place.keys(
                        "zh",
                        "en",
                        "type",
                        "department",
                        "promised",
                        "statutory",
                        "steps",
                        "materials",
                        "fees",
                        "demands");
        ServiceItem.Builder item =
                ServiceItem.builder(name.text(A_LINE), 1)
                        .name(Place.bilingual(keys))
                        .caseType(
                                keys.required(
                                        "type",
                                        CaseType.PROMISED,
                                        type -> type.constant(A_LINE, CaseType.values())))
                        .department(keys.optional("department", "", text -> text.text(A_LINE)))
                        .promised(keys.optional("promised", null, Limits::running))
                        .statutory(keys.optional("statutory", null, Limits::running));
        keys.optional("steps", List.<Place>of(), list -> list.entries(A_LIST))
                .forEach(step -> step(item, step));
        keys.optional("materials", List.<Place>of(), list -> list.entries(A_LIST))
                .forEach(material -> item.material(material.text(A_LINE)));
        keys.optional("demands", List.<Place>of(), list -> list.entries(A_LIST))
                .forEach(
                        demand ->
                                item.demands(demand.constant(A_LINE, ServiceItem.Demand.values())));
        if (keys.has("fees")) {
            item.feesTold();
        }
        keys.optional("fees", Map.<Place, Place>of(), fees -> fees.pairs(NAMES))
                .forEach((fee, standard) -> item.fee(fee.text(A_LINE), units(standard)));
        return item.build();
    }

    /** A step is its activity, or {@code {activity: limit}}. */
    private void step(ServiceItem.Builder item, Place place) {
        if (place.scalar() != null) {
            item.step(words.activity(place), null);
            return;
        }
        place.pairs(NAMES)
                .forEach(
                        (activity, limit) ->
                                item.step(words.activity(activity), Limits.running(limit)));
    }

    private static long units(Place place) {
        return new BigDecimal(place.text(A_LINE))
                .movePointRight(AttributeType.FRACTION_DIGITS)
                .longValueExact();
    }
}
