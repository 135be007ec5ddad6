package org.mingjing.rulepack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Link;
import org.mingjing.core.rule.BreachClass;
import org.mingjing.core.rule.Condition;
import org.mingjing.core.rule.LegalBasis;
import org.mingjing.core.rule.Rule;
import org.mingjing.core.rule.RuleHeader;

/** Reads {@code rules:} each with its header and one key that names its type. */
final class RuleReader {
    private static final Bilingual STAND_IN = Bilingual.same("?");
    private static final Bilingual JUDGEABLE =
            new Bilingual("可以据以判定的规则", "a rule that can be judged");
    private static final Bilingual NOT_JUDGEABLE = new Bilingual("无法据以判定的规则", "one that cannot");
    private static final Bilingual DATA =
            new Bilingual("属性，或其列表", "an attribute, or a list of them");
    private static final List<String> HEADER =
            List.of(
                    "id",
                    "version",
                    "effective",
                    "applies-to-running",
                    "class",
                    "confirm",
                    "responsible",
                    "title",
                    "sentence",
                    "basis",
                    "needs",
                    "when");

    private final Map<String, RuleTypes.Reader> types;
    private final ConditionLanguage conditions;
    private final Words words;
    private final String[] known;
    private final Map<String, Map<Integer, Seen>> seenById = new HashMap<>();

    /** A version of a rule that was read already. */
    private record Seen(int line, LocalDate from) {}

    private RuleReader(RuleTypes types) {
        this.words = types.words();
        this.types = types.readers();
        this.conditions = types.conditions();
        this.known =
                Stream.concat(HEADER.stream(), this.types.keySet().stream()).toArray(String[]::new);
    }

    static List<Rule> read(Place place, RuleTypes types) {
        RuleReader reader = new RuleReader(types);
        return Place.each(place.entries(new Bilingual("规则的列表", "a list of rules")), reader::rule);
    }

    private @Nullable Rule rule(Place place) {
        int before = place.file().errors().size();
        Keys keys = place.keys(known);
        RuleHeader header = header(keys);
        List<String> named = keys.present(types.keySet());
        if (named.size() != 1) {
            if (place.isMapping()) {
                place.refuse(
                        oneOf(String.join(", ", types.keySet())),
                        named.isEmpty()
                                ? new Bilingual("一个也没有", "none")
                                : new Bilingual(
                                        "有 " + String.join("、", named),
                                        String.join(" and ", named)),
                        null);
            }
            return null;
        }
        Place body = keys.find(named.get(0));
        RuleTypes.Reader type = types.get(named.get(0));
        return body == null || type == null ? null : rule(body, before, header, type);
    }

    private static Bilingual oneOf(String types) {
        return new Bilingual(
                "恰有一个表明规则类型的键：" + types, "one key that names the rule's type: " + types);
    }

    /*
     * The type is read even when the header is refused, for the sake of its errors; a rule that
     * contradicts itself only because of a stand-in is no error of its own.
     */
    private static @Nullable Rule rule(
            Place body, int before, RuleHeader header, RuleTypes.Reader type) {
        int errors = body.file().errors().size();
        @Nullable Rule rule = null;
        @Nullable String contradiction = null;
        try {
            rule = type.read(header, body);
        } catch (IllegalArgumentException e) {
            contradiction = e.getMessage();
        }
        int after = body.file().errors().size();
        if (contradiction != null && after == errors) {
            body.refuse(JUDGEABLE, Wordings.said(NOT_JUDGEABLE, contradiction), null);
        }
        return after == before ? rule : null;
    }

    private RuleHeader header(Keys keys) {
        int before = keys.owner().file().errors().size();
        String id =
                keys.required(
                        "id", "?", place -> place.text(new Bilingual("规则的 id", "the rule's id")));
        int version =
                keys.required(
                        "version",
                        1,
                        place ->
                                place.wholeNumber(
                                        new Bilingual("自 1 起的版本号", "a version from 1 on"), 1));
        Period period = keys.required("effective", Period.ALWAYS, RuleReader::period);
        if (keys.owner().file().errors().size() == before) {
            refuseAgain(keys, id, version, period.from());
        }
        return new RuleHeader(
                id,
                version,
                period.from(),
                period.until(),
                keys.optional(
                        "applies-to-running", RuleHeader.Reach.NEW_TRIGGERS, RuleReader::reach),
                keys.required("class", BreachClass.PROCEDURE, RuleReader::breach),
                keys.optional(
                        "confirm", RuleHeader.Confirmation.AUTOMATIC, RuleReader::confirmation),
                keys.required("title", STAND_IN, Place::bilingual),
                keys.required("sentence", STAND_IN, Place::bilingual),
                keys.optional("basis", List.of(), RuleReader::basis),
                keys.optional("responsible", Set.of(), RuleReader::links),
                keys.optional("needs", Set.of(), this::needs),
                keys.<@Nullable Condition>optional("when", null, conditions::condition));
    }

    private Set<Attribute> needs(Place place) {
        return Set.copyOf(Place.each(place.oneOrMore(DATA), words::attribute));
    }

    private static RuleHeader.Reach reach(Place place) {
        return place.flag() ? RuleHeader.Reach.APPLIES_TO_RUNNING : RuleHeader.Reach.NEW_TRIGGERS;
    }

    private static BreachClass breach(Place place) {
        return place.constant(new Bilingual("违规类别", "a class of breach"), BreachClass.values());
    }

    private void refuseAgain(Keys keys, String id, int version, LocalDate from) {
        Map<Integer, Seen> versions = seenById.computeIfAbsent(id, name -> new HashMap<>());
        Place place = keys.find("version");
        if (place == null) {
            return;
        }
        Seen same = versions.putIfAbsent(version, new Seen(place.line(), from));
        if (same != null) {
            place.refuse(
                    new Bilingual(id + " 的每个版本只出现一次", "every version of " + id + " once"),
                    Wordings.again(Integer.toString(version), same.line()),
                    null);
            return;
        }
        versions.forEach(
                (number, seen) -> {
                    boolean inOrder =
                            Integer.compare(number, version)
                                    == Integer.signum(seen.from().compareTo(from));
                    if (!inOrder) {
                        place.refuse(
                                new Bilingual(
                                        id + " 的较新版本较晚生效",
                                        "a later version of " + id + " to come into force later"),
                                beside(version, from, number, seen.from()),
                                null);
                    }
                });
    }

    private static Bilingual beside(int version, LocalDate from, int other, LocalDate otherFrom) {
        return new Bilingual(
                "版本 %d 自 %s 起，而版本 %d 自 %s 起".formatted(version, from, other, otherFrom),
                "version %d from %s beside version %d from %s"
                        .formatted(version, from, other, otherFrom));
    }

    private record Period(LocalDate from, @Nullable LocalDate until) {
        static final Period ALWAYS = new Period(LocalDate.EPOCH, null);
    }

    private static Period period(Place place) {
        Keys keys = place.keys("from", "until");
        LocalDate from = keys.required("from", LocalDate.EPOCH, Place::date);
        @Nullable LocalDate until = keys.<@Nullable LocalDate>optional("until", null, Place::date);
        Place end = keys.find("until");
        if (until != null && end != null && !until.isAfter(from)) {
            end.refuse(
                    new Bilingual(
                            "晚于 " + from + " 的日期，自该日起不再判定",
                            "a day after " + from + ", the first that is no longer judged"),
                    null);
            return Period.ALWAYS;
        }
        return new Period(from, until);
    }

    private static RuleHeader.Confirmation confirmation(Place place) {
        return place.constant(
                new Bilingual("automatic 或 by-a-person", "'automatic' or 'by-a-person'"),
                RuleHeader.Confirmation.values());
    }

    private static Set<Link> links(Place place) {
        Set<Link> links = EnumSet.noneOf(Link.class);
        for (Place entry : place.oneOrMore(new Bilingual("环节的列表", "a list of links"))) {
            links.add(entry.constant(new Bilingual("环节", "a link"), Link.values()));
        }
        return links;
    }

    private static List<LegalBasis> basis(Place place) {
        List<LegalBasis> basis = new ArrayList<>();
        for (Place entry : place.entries(new Bilingual("条文的列表", "a list of articles"))) {
            Keys keys = entry.keys("law", "article", "text");
            basis.add(
                    new LegalBasis(
                            keys.required("law", STAND_IN, Place::bilingual),
                            keys.required("article", STAND_IN, Place::bilingual),
                            keys.required("text", STAND_IN, Place::bilingual)));
        }
        return basis;
    }
}
