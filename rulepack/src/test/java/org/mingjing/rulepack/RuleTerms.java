package org.mingjing.rulepack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.Level;
import org.mingjing.core.rule.PauseVerdict;

/** The terms of a rule, that is what its type's key holds in the pack, as rows of a table. */
final class RuleTerms {
    private final PackWords words;
    private final DocumentLanguage language;
    private final LimitWords limits;

    RuleTerms(PackWords words, DocumentLanguage language) {
        this.words = words;
        this.language = language;
        this.limits = new LimitWords(words.vocabulary());
    }

    /** The rows of a rule, by what they tell, in the order of the pack. */
    Map<String, String> rows(Map<String, Object> body) {
        Map<String, String> rows = new LinkedHashMap<>();
        body.forEach(
                (key, value) -> {
                    if (!key.equals("level")) {
                        rows.put(
                                language.of(heading(key)),
                                key.equals("ladder") ? ladder(body) : told(key, value));
                    }
                });
        return rows;
    }

    private static Bilingual heading(String key) {
        return Objects.requireNonNull(PackWords.HEADINGS.get(key), () -> "no words for " + key);
    }

    private String told(String key, Object value) {
        return switch (key) {
            case "start" -> start(value);
            case "promised", "statutory", "period", "within", "tolerance", "limit" -> limit(value);
            case "extension" -> extension(PackWords.mapping(value));
            case "allowances" -> allowances(value);
            case "because" -> because(value);
            case "links" -> links(value);
            case "broken-when" -> PackWords.code(value.toString().strip());
            case "matching" -> language.of(words.vocabulary().attribute(value.toString()).label());
            case "times" -> language.pick(value + " 次", value.toString());
            case "multiple" -> language.pick("其 " + value + " 倍", value + " times as long");
            case "clocks" -> language.list(PackWords.texts(value));
            case "source", "simultaneous", "judge", "pauses", "lies", "earliest" ->
                    language.of(words.fixed(value.toString()));
            default -> activities(value);
        };
    }

    private String activities(Object value) {
        return language.list(
                PackWords.texts(value).stream().map(id -> language.term(words.act(id))).toList());
    }

    private String start(Object value) {
        if (!(value instanceof Map)) {
            return language.of(words.fixed(value.toString()));
        }
        Map.Entry<String, Object> entry = PackWords.mapping(value).entrySet().iterator().next();
        if ("any".equals(entry.getValue())) {
            return language.pick("每一事件", "each event");
        }
        String acts = activities(entry.getValue());
        return entry.getKey().equals("first")
                ? language.pick("首次" + acts, "the first " + acts)
                : language.pick("每次" + acts, "each " + acts);
    }

    private String limit(Object value) {
        List<String> each =
                PackWords.texts(value).stream().map(text -> language.of(limits.of(text))).toList();
        return each.size() == 1
                ? each.get(0)
                : language.pick(
                        String.join("，或者", each) + "，以较早的为准",
                        String.join(", or ", each) + ", whichever is earlier");
    }

    private String extension(Map<String, Object> terms) {
        String longest = limit(Objects.requireNonNull(terms.get("longest")));
        String granted =
                language.of(
                        words.vocabulary()
                                .attribute(Objects.requireNonNull(terms.get("granted")).toString())
                                .label());
        return language.pick(
                "经批准一次，“" + granted + "”，至多 " + longest + "；承诺和法定到期日随之顺延",
                "once, with an approver, by '"
                        + granted
                        + "' and at most "
                        + longest
                        + "; it moves the promised and the statutory date that are not yet over");
    }

    private String ladder(Map<String, Object> body) {
        List<String> rungs = new ArrayList<>();
        for (Map<String, Object> step : PackWords.ladder(body)) {
            rungs.add(
                    language.pick("%s：%s", "%s %s")
                            .formatted(
                                    language.term(PackWords.level(step).label()), instant(step)));
        }
        return String.join(language.pick("；", "; "), rungs);
    }

    private String instant(Map<String, Object> step) {
        String anchor = Objects.requireNonNull(step.get("on")).toString();
        Object fallback = step.get("without-statutory");
        if (step.get("minus") instanceof Integer days) {
            return language.pick(
                    "%s到期日前第 %d 个工作日零时".formatted(date(anchor), days),
                    "at 00:00, %d working days before the %s date".formatted(days, anchor));
        }
        String without =
                fallback == null
                        ? ""
                        : language.pick(
                                "，没有的为承诺到期日后 %s 个工作日".formatted(fallback),
                                ", without one %s working day after the promised date"
                                        .formatted(fallback));
        return after(anchor, step.get("plus") instanceof Integer days ? days : 0) + without;
    }

    private String after(String anchor, int days) {
        return days == 0
                ? language.pick(date(anchor) + "到期日以后", "after the " + anchor + " date")
                : language.pick(
                        "%s到期日后 %d 个工作日以后".formatted(date(anchor), days),
                        "after %d working %s more than the %s date"
                                .formatted(days, days == 1 ? "day" : "days", anchor));
    }

    private static String date(String anchor) {
        return anchor.equals("promised") ? "承诺" : "法定";
    }

    private String allowances(Object value) {
        List<String> each = new ArrayList<>();
        for (Object entry : (List<?>) value) {
            Map<String, Object> allowance = PackWords.mapping(entry);
            Level level = PackWords.level(allowance);
            String within = limit(Objects.requireNonNull(allowance.get("within")));
            each.add(
                    language.pick(
                            within + "，超过的为" + level.label().zh(),
                            within + ", then " + language.term(level.label())));
        }
        return String.join(language.pick("；", "; "), each);
    }

    private String because(Object value) {
        return language.list(
                PackWords.texts(value).stream()
                        .map(word -> word.toUpperCase(Locale.ROOT).replace('-', '_'))
                        .map(name -> language.term(PauseVerdict.valueOf(name).label()))
                        .toList());
    }

    private String links(Object value) {
        List<String> each = new ArrayList<>();
        for (Object link : (List<?>) value) {
            each.add(
                    String.join(
                            " / ",
                            PackWords.texts(link).stream()
                                    .map(id -> language.term(words.act(id)))
                                    .toList()));
        }
        return String.join(" → ", each);
    }
}
