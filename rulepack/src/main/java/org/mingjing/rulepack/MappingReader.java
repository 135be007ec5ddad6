package org.mingjing.rulepack;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.SourceProfile;

/** Reads a mapping file: how a log's words become those of a vocabulary. */
final class MappingReader {
    private static final Bilingual FIELDS =
            new Bilingual(
                    "xes，或事件各项数据与其所在键的映射",
                    "'xes', or a mapping of an event's data to the keys that hold them");
    private static final Bilingual PATTERN =
            new Bilingual(
                    "日期格式，如“yyyy-MM-dd HH:mm:ss”", "a date pattern such as yyyy-MM-dd HH:mm:ss");

    private MappingReader() {}

    static Mapping read(Place root, Words words) {
        Keys keys =
                root.keys(
                        "zone",
                        "fields",
                        "activities",
                        "event-attributes",
                        "case-attributes",
                        "case-events",
                        "formats",
                        "source");
        ZoneId zone = keys.required("zone", ZoneOffset.UTC, CalendarReader::zone);
        Mapping.Fields fields = keys.required("fields", Mapping.Fields.XES, MappingReader::fields);
        return new Mapping(
                words.vocabulary(),
                zone,
                fields,
                keys.required("activities", Map.of(), place -> pairs(place, words::activity)),
                attributes(keys, "event-attributes", words),
                attributes(keys, "case-attributes", words),
                keys.optional("case-events", Map.of(), place -> pairs(place, words::activity)),
                keys.optional("formats", List.<String>of(), MappingReader::formats),
                keys.optional(
                        "source",
                        SourceProfile.COMPLETE,
                        place -> SourceReader.read(place, words)));
    }

    private static Map<String, Attribute> attributes(Keys keys, String key, Words words) {
        return keys.optional(key, Map.of(), place -> pairs(place, name -> words.attribute(name)));
    }

    private static <T> Map<String, T> pairs(
            Place place, Function<Place, ? extends @Nullable T> read) {
        Map<String, T> pairs = new LinkedHashMap<>();
        place.pairs(
                        new Bilingual(
                                "源系统名称与词汇表名称的映射",
                                "a mapping of the source's names to the vocabulary's"))
                .forEach(
                        (key, value) -> {
                            T meant = read.apply(value);
                            if (meant != null) {
                                pairs.put(
                                        key.text(new Bilingual("源系统的名称", "a name of the source")),
                                        meant);
                            }
                        });
        return pairs;
    }

    private static Mapping.Fields fields(Place place) {
        if (place.scalar() != null) {
            place.word(FIELDS, Map.of("xes", ""), "");
            return Mapping.Fields.XES;
        }
        Keys keys =
                place.keys(
                        "case-number",
                        "activity",
                        "occurred-at",
                        "received-at",
                        "person",
                        "post",
                        "department",
                        "message",
                        "version",
                        "voided",
                        "sequence",
                        "item",
                        "item-version");
        return new Mapping.Fields(
                keys.required("case-number", "?", MappingReader::key),
                keys.required("activity", "?", MappingReader::key),
                keys.required("occurred-at", "?", MappingReader::key),
                key(keys, "received-at"),
                key(keys, "person"),
                key(keys, "post"),
                key(keys, "department"),
                key(keys, "message"),
                key(keys, "version"),
                key(keys, "voided"),
                key(keys, "sequence"),
                key(keys, "item"),
                key(keys, "item-version"));
    }

    private static String key(Place place) {
        return place.text(new Bilingual("源系统的键或列", "a key or column of the source"));
    }

    private static @Nullable String key(Keys keys, String name) {
        return keys.<@Nullable String>optional(name, null, MappingReader::key);
    }

    private static List<String> formats(Place place) {
        return Place.each(
                place.oneOrMore(new Bilingual("日期格式的列表", "a list of date patterns")),
                MappingReader::format);
    }

    private static @Nullable String format(Place place) {
        String pattern = place.text(PATTERN);
        return place.made(place.file().errors().size(), PATTERN, () -> checked(pattern));
    }

    private static String checked(String pattern) {
        DateTimeFormatter unused = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        return pattern;
    }
}
