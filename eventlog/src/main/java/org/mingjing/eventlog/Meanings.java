package org.mingjing.eventlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Activity;
import org.mingjing.core.casefile.Attribute;
import org.mingjing.core.casefile.AttributeType;
import org.mingjing.core.casefile.Mapping;
import org.mingjing.core.casefile.Vocabulary;

/**
 * What the names and codes of the exchange tables mean in a vocabulary. A mapping goes before what
 * is known: under the name of a link 环节, or under {@code column=code}.
 */
final class Meanings {
    /** Whatever of a name tells the link, in the order in which it is looked for. */
    private static final List<Word> WORDS =
            List.of(
                    new Word("承办", "undertake"),
                    new Word("经办", "undertake"),
                    new Word("现场", "survey"),
                    new Word("踏勘", "survey"),
                    new Word("核查", "survey"),
                    new Word("审核", "review"),
                    new Word("复核", "review"),
                    new Word("审查", "review"),
                    new Word("初审", "review"),
                    new Word("批准", "approve"),
                    new Word("审批", "approve"),
                    new Word("核准", "approve"),
                    new Word("签发", "approve"),
                    new Word("审定", "approve"),
                    new Word("决定", "approve"));

    /** 收件, 受理, 审核, 办结, 补齐补正, 挂起, 其他. */
    private static final Set<String> LINK_CODES = Set.of("1", "2", "3", "4", "11", "12", "99");

    private final Mapping mapping;
    private final Vocabulary words;
    private final Map<String, Activity> named = new HashMap<>();
    private final Map<String, Unknown> unknown = new TreeMap<>();

    private record Word(String text, String activity) {}

    /** A code that nobody knows: where it came first, and how often. */
    private static final class Unknown {
        private final String column;
        private final String code;
        private final int line;
        private int count;

        Unknown(String column, String code, int line) {
            this.column = column;
            this.code = code;
            this.line = line;
        }
    }

    Meanings(Mapping mapping) {
        this.mapping = mapping;
        this.words = mapping.vocabulary();
        words.activities().forEach(activity -> named.put(activity.label().zh(), activity));
        words.activities().forEach(activity -> named.put(activity.id(), activity));
        named.putAll(mapping.activities());
    }

    /** The vocabulary's activity of that id, else {@link Vocabulary#OTHER}. */
    Activity activity(String id) {
        Activity activity = words.findActivity(id);
        return activity == null ? Vocabulary.OTHER : activity;
    }

    /** The attribute of that id that holds texts; null when the vocabulary has none. */
    @Nullable Attribute attribute(String id, AttributeType type) {
        Attribute attribute = words.findAttribute(id);
        return attribute != null && attribute.type() == type ? attribute : null;
    }

    /** What the mapping says that a code means; null when it says nothing. */
    @Nullable Activity mapped(String column, @Nullable String code) {
        return code == null ? null : mapping.activities().get(column + "=" + code);
    }

    /** The activity that is called so, by the mapping or by the vocabulary; null when none is. */
    @Nullable Activity named(@Nullable String name) {
        return name == null ? null : named.get(name);
    }

    /** The activity of which a word stands in the name of a link; null when there is none. */
    private @Nullable Activity worded(@Nullable String name) {
        if (name == null) {
            return null;
        }
        for (Word word : WORDS) {
            if (name.contains(word.text())) {
                return activity(word.activity());
            }
        }
        return null;
    }

    /**
     * What a link of the process is, by its name and else by its code; null for 补齐补正, which is told
     * and answered.
     */
    @Nullable Activity link(@Nullable String name, @Nullable String code) {
        Activity sure = sure(name, code);
        if (sure != null) {
            return sure;
        }
        if (isCorrection(name, code)) {
            return null;
        }
        Activity worded = worded(name);
        if (worded != null) {
            return worded;
        }
        return "3".equals(code) ? activity("review") : Vocabulary.OTHER;
    }

    /** Whether a link has a code that is none of those known. */
    boolean isUnknownLink(@Nullable String name, @Nullable String code) {
        return code != null
                && !LINK_CODES.contains(code)
                && sure(name, code) == null
                && !isCorrection(name, code);
    }

    private @Nullable Activity sure(@Nullable String name, @Nullable String code) {
        Activity named = named(name);
        return named != null ? named : mapped("event_name", code);
    }

    private static boolean isCorrection(@Nullable String name, @Nullable String code) {
        return "11".equals(code) || (name != null && name.contains("补齐补正"));
    }

    /** Remembers a code that nobody knows. */
    void met(TableRow row, String column, String code) {
        unknown.computeIfAbsent(column + "=" + code, key -> new Unknown(column, code, row.line()))
                .count++;
    }

    /** Tells each unknown code of the file once, and forgets them. */
    void settle(Report report) {
        unknown.values()
                .forEach(
                        one ->
                                report.say(
                                        one.line,
                                        ProblemKind.UNKNOWN_CODE,
                                        one.column,
                                        one.code,
                                        Integer.toString(one.count)));
        unknown.clear();
    }
}
