package org.mingjing.app.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingjing.core.casefile.Bilingual;
import org.mingjing.core.rule.Level;

/**
 * A pattern as people look at it.
 *
 * @param subject the person, department or source
 * @param department of the person; empty for other subjects
 * @param aspect which of several things the rule looks at; empty when it is one
 * @param ended null while it goes on
 * @param numbers it rests on, by name
 * @param cases it shows in, as far as they are kept
 */
public record PatternRow(
        long id,
        Pattern pattern,
        String subject,
        String department,
        String aspect,
        Instant began,
        @Nullable Instant ended,
        Standing standing,
        Level level,
        Map<String, String> numbers,
        List<Long> cases) {
    private static final Map<String, Bilingual> ASPECTS =
            Map.of(
                    "charge", new Bilingual("收费", "a charge"),
                    "licence", new Bilingual("送达证照", "a licence delivered"));

    static PatternRow of(StoredPattern stored) {
        FoundPattern found = stored.found();
        PatternKey key = found.key();
        return new PatternRow(
                stored.id(),
                key.pattern(),
                key.subject(),
                key.department(),
                key.aspect(),
                key.began(),
                found.ended(),
                stored.standing(),
                found.level(),
                numbers(found.numbers()),
                found.cases());
    }

    private static Map<String, String> numbers(String text) {
        Map<String, String> numbers = new TreeMap<>();
        for (String number : text.split(";", -1)) {
            int equals = number.indexOf('=');
            numbers.put(number.substring(0, equals), number.substring(equals + 1));
        }
        return numbers;
    }

    /** What was found, in a sentence with its numbers. */
    public Bilingual explanation() {
        Bilingual aspectName = ASPECTS.getOrDefault(aspect, Bilingual.same("-"));
        Bilingual sentence = pattern.sentence();
        return new Bilingual(
                fill(sentence.zh(), aspectName.zh()), fill(sentence.en(), aspectName.en()));
    }

    private String fill(String sentence, String aspectName) {
        String filled = sentence.replace("{subject}", subject).replace("{aspect}", aspectName);
        for (Map.Entry<String, String> number : numbers.entrySet()) {
            filled = filled.replace('{' + number.getKey() + '}', number.getValue());
        }
        return filled;
    }
}
