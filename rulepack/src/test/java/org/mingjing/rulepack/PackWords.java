package org.mingjing.rulepack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.casefile.Vocabulary;
import org.mingjing.core.rule.Level;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The rules of a pack as they are written, key by key, and what the keys and their words mean.
 *
 * @param vocabulary the pack's vocabulary
 * @param bodies by the rule's id, the value of the key that names its type
 * @param conditions by the rule's id, its {@code when}; absent where there is none
 */
record PackWords(
        Vocabulary vocabulary,
        Map<String, Map<String, Object>> bodies,
        Map<String, String> conditions) {
    private static final Set<String> HEADER =
            Set.of(
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

    /** What each key of a rule's terms tells. */
    static final Map<String, Bilingual> HEADINGS =
            Map.ofEntries(
                    Map.entry("activities", new Bilingual("判定对象", "Judged")),
                    Map.entry("predecessors", new Bilingual("应当在先", "What must come before")),
                    Map.entry("closing", new Bilingual("判定对象", "Judged")),
                    Map.entry("steps", new Bilingual("应有环节", "Required steps")),
                    Map.entry("source", new Bilingual("环节来源", "Steps of")),
                    Map.entry("times", new Bilingual("至多", "At most")),
                    Map.entry("limit", new Bilingual("所比期限", "Compared with")),
                    Map.entry("multiple", new Bilingual("至多", "At most")),
                    Map.entry("barrier", new Bilingual("不得在其后", "Not after")),
                    Map.entry("others", new Bilingual("不得为同一人", "Not by the same person")),
                    Map.entry("broken-when", new Bilingual("违反条件", "Broken when")),
                    Map.entry("allowances", new Bilingual("允许", "Allowed")),
                    Map.entry("earlier", new Bilingual("在先", "Earlier act")),
                    Map.entry("later", new Bilingual("在后", "Later act")),
                    Map.entry("within", new Bilingual("间隔", "Within")),
                    Map.entry("beginnings", new Bilingual("起算", "Counted from")),
                    Map.entry("period", new Bilingual("期限", "Period")),
                    Map.entry("earliest", new Bilingual("最早", "Earliest")),
                    Map.entry("links", new Bilingual("依次", "In this order")),
                    Map.entry("tolerance", new Bilingual("容差", "Tolerance")),
                    Map.entry("because", new Bilingual("原因", "Because")),
                    Map.entry("clocks", new Bilingual("所依时限", "Due date of")),
                    Map.entry("anew-after", new Bilingual("重新计次", "Counted anew after")),
                    Map.entry("simultaneous", new Bilingual("同一时刻", "At one instant")),
                    Map.entry("questions", new Bilingual("所问", "What was asked")),
                    Map.entry("answers", new Bilingual("答复", "Answered by")),
                    Map.entry("matching", new Bilingual("问答相符", "Same in both")),
                    Map.entry("lies", new Bilingual("位置", "Lies")),
                    Map.entry("start", new Bilingual("起算", "Counted from")),
                    Map.entry("response", new Bilingual("答复", "Answered by")),
                    Map.entry("endings", new Bilingual("终止", "Ended by")),
                    Map.entry("kept-by", new Bilingual("按期则终止", "Ended in time by")),
                    Map.entry("promised", new Bilingual("承诺时限", "Promised limit")),
                    Map.entry("statutory", new Bilingual("法定时限", "Statutory limit")),
                    Map.entry("extension", new Bilingual("延长", "Extension")),
                    Map.entry("judge", new Bilingual("判定", "Judged when")),
                    Map.entry("pauses", new Bilingual("特别程序", "Special procedures")),
                    Map.entry("ladder", new Bilingual("何时产生", "Ladder")));

    private static final Map<String, Bilingual> FIXED =
            Map.of(
                    "accepted",
                    new Bilingual(
                            "受理；逾期不告知视为受理的，收到材料之日",
                            "acceptance, or the receipt where silence accepts"),
                    "item",
                    new Bilingual(
                            "事项，事项没有的为本规则所列", "the item; where it lists none, those of the rule"),
                    "on-response",
                    new Bilingual("答复到来时", "only when the answer comes"),
                    "run-on",
                    new Bilingual("不停止计时", "do not stop it"),
                    "on-last-day",
                    new Bilingual("期限最后一日", "on the last day of the period"),
                    "after due",
                    new Bilingual("到期日以后", "after the due date"),
                    "1 working day before due",
                    new Bilingual("到期日或者前一个工作日", "on the due date or the working day before it"),
                    "once",
                    new Bilingual("为一次", "counted once"),
                    "itself",
                    new Bilingual("事件自身", "the event itself"),
                    "any",
                    new Bilingual("任何事件", "every event"));

    static PackWords of(RulePack pack) {
        String name = "packs/" + pack.id() + "/pack.yaml";
        Object root =
                new Load(LoadSettings.builder().build())
                        .loadFromString(
                                Objects.requireNonNull(PackText.ofResource(name), name).text());
        Map<String, Map<String, Object>> bodies = new LinkedHashMap<>();
        Map<String, String> conditions = new LinkedHashMap<>();
        for (Object entry : (List<?>) Objects.requireNonNull(mapping(root).get("rules"))) {
            Map<String, Object> rule = mapping(entry);
            String id = Objects.requireNonNull(rule.get("id")).toString();
            if (rule.get("when") instanceof String condition) {
                conditions.put(id, condition.strip());
            }
            rule.keySet().removeAll(HEADER);
            bodies.put(id, mapping(rule.values().iterator().next()));
        }
        return new PackWords(pack.vocabulary(), bodies, conditions);
    }

    /** An activity, or a word that stands where one might. */
    Bilingual act(String id) {
        Bilingual fixed = FIXED.get(id);
        return fixed == null ? vocabulary.activity(id).label() : fixed;
    }

    Bilingual fixed(String word) {
        return Objects.requireNonNull(FIXED.get(word), () -> "no words for " + word);
    }

    /** The levels that a rule may reach, the mildest first. */
    static Set<Level> levels(Map<String, Object> body) {
        Set<Level> levels = new TreeSet<>();
        if (body.containsKey("level")) {
            levels.add(level(body));
        }
        ladder(body).forEach(step -> levels.add(level(step)));
        if (body.get("allowances") instanceof List<?> allowances) {
            allowances.forEach(allowance -> levels.add(level(mapping(allowance))));
        }
        return levels;
    }

    static Level level(Map<String, Object> of) {
        return Level.valueOf(
                Objects.requireNonNull(of.get("level")).toString().toUpperCase(Locale.ROOT));
    }

    /**
     * The steps of a rule's ladder; the word {@code promise} stands for three. What is due the same
     * day is never warned of.
     */
    static List<Map<String, Object>> ladder(Map<String, Object> body) {
        List<Map<String, Object>> steps = new ArrayList<>();
        if (body.get("ladder") instanceof List<?> written) {
            written.forEach(step -> steps.add(mapping(step)));
        }
        if ("promise".equals(body.get("ladder"))) {
            steps.add(Map.of("level", "warning", "on", "promised", "minus", 2));
            steps.add(Map.of("level", "yellow", "on", "promised"));
            steps.add(Map.of("level", "red", "on", "statutory", "without-statutory", 1));
        }
        if ("same working day".equals(body.get("promised"))) {
            steps.removeIf(step -> step.containsKey("minus"));
        }
        return steps;
    }

    /** One text or a list of them. */
    static List<String> texts(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(value.toString());
    }

    @SuppressWarnings("unchecked") // the keys of a pack are texts
    static Map<String, Object> mapping(Object value) {
        return (Map<String, Object>) value;
    }

    /** Code within a table, where a bar would end the cell. */
    static String code(String text) {
        return "`" + text.replace("|", "\\|") + "`";
    }
}
